// The page of the dialog that gives one answer to many comments: choose, answer, look, write.

import type { CommentCard, CommentsOfRound } from '../data/answer-comments.ts';
import type { BulkAnswerData, BulkPreview } from '../data/bulk-answer.ts';
import type { Report } from '../data.ts';
import { bodiesOf, placesOf } from './parts/answering/filters.ts';
import { button, element, field, note, offer, select, table, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';
import { worded } from './parts/worded.ts';

const data = dialogData<BulkAnswerData>();
const { common, words, fields } = data;
const page = frame(common);

/** Rows that the list shows at most; all that pass the filter can be chosen at once. */
const SHOWN = 200;
/** Of a comment, in characters. */
const EXCERPT = 160;

let log: CommentsOfRound = data.log;
const chosen = new Set<string>();

const rounds = select(data.rounds, log.roundId);
const place = select([]);
const body = select([]);
const theme = select([]);
const kind = select([{ id: '', label: words.allKinds }, ...data.kinds]);
const all = tick('');
const list = element('div', { class: 'scroll lines', tabindex: '0', 'aria-label': words.chosen });
const more = element('p', { class: 'soft' });
const disposition = select(data.dispositions);
const explanation = element('textarea', { rows: '2' });
const phrases = select([]);
const overwrite = tick(words.overwrite);
const look = button(words.preview, preview, true);

const passing = (): CommentCard[] =>
  log.comments.filter(
    (card) =>
      (place.value === '' ||
        place.value === card.part ||
        card.path.some((id) => id === place.value)) &&
      (body.value === '' || body.value === card.bodyId) &&
      (theme.value === '' || theme.value === card.theme) &&
      (kind.value === '' || kind.value === card.kind),
  );

function showList(): void {
  const cards = passing();
  const ids = new Set<string>(cards.map(({ id }) => id));
  // What the filter no longer shows is not written unseen.
  for (const id of Array.from(chosen)) if (!ids.has(id)) chosen.delete(id);
  all.line.lastChild?.replaceWith(worded(words.chooseAll, { count: cards.length }));
  all.box.checked = cards.length > 0 && chosen.size === cards.length;
  all.box.disabled = cards.length === 0;
  more.hidden = cards.length <= SHOWN;
  more.textContent = worded(words.more, { shown: SHOWN, all: cards.length });
  list.replaceChildren(
    cards.length === 0
      ? element('p', { class: 'soft' }, words.nothing)
      : table(
          ['', words.chosen, words.content, words.answer],
          cards
            .slice(0, SHOWN)
            .map((card) => [
              boxOf(card),
              `${card.id} – ${card.body}`,
              excerpt(card.content),
              data.dispositions.find(({ id }) => id === card.answer.disposition)?.label ?? '',
            ]),
        ),
  );
  look.disabled = chosen.size === 0;
}

function boxOf(card: CommentCard): HTMLElement {
  const { box } = tick('', chosen.has(card.id));
  box.setAttribute('aria-label', `${card.id} – ${card.body}`);
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(card.id);
    else chosen.delete(card.id);
    all.box.checked = chosen.size === passing().length;
    look.disabled = chosen.size === 0;
  });
  return box;
}

function excerpt(content: string): string {
  const text = content.trim().replace(/\s+/g, ' ');
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

function offerFilters(): void {
  const themes = Array.from(new Set(log.comments.map((card) => card.theme))).filter(Boolean);
  offer(place, [{ id: '', label: words.allClauses }, ...placesOf(log)]);
  offer(body, [{ id: '', label: words.allBodies }, ...bodiesOf(log.comments)]);
  offer(theme, [
    { id: '', label: words.allThemes },
    ...themes.map((label) => ({ id: label, label })),
  ]);
  chosen.clear();
  showList();
}

function offerPhrases(): void {
  const fitting = data.phrases.filter(
    (phrase) => phrase.disposition === '' || phrase.disposition === disposition.value,
  );
  offer(phrases, [
    { id: '', label: fields.choosePhrase },
    ...fitting.map(({ text }) => ({ id: text, label: text })),
  ]);
}

const values = (): object => ({
  roundId: log.roundId,
  commentIds: Array.from(chosen),
  disposition: disposition.value,
  explanation: explanation.value,
  overwrite: overwrite.box.checked,
});

function preview(): void {
  page.run(
    () => ask<BulkPreview>('previewBulkAnswer', values()),
    (found) => {
      const confirm = button(words.confirm, write, true);
      confirm.disabled = found.count === 0;
      page.show(
        note(found.count === 0 ? 'warn' : '', found.lead),
        ...found.notes.map((line) => note('warn', line)),
        element('ul', { class: 'lines' }, ...found.lines.map((line) => element('li', {}, line))),
      );
      page.buttons(common.cancel, button(words.back, compose), confirm);
    },
  );
}

function write(): void {
  page.run(
    () => ask<Report>('bulkAnswer', values()),
    (report) => {
      page.show(...reportView(report));
      page.buttons(common.close);
    },
  );
}

function compose(): void {
  page.show(
    element('p', { class: 'soft' }, words.intro),
    element('div', { class: 'row' }, field(common.round, rounds), field(words.clause, place)),
    element(
      'div',
      { class: 'row' },
      field(words.body, body),
      field(words.theme, theme),
      field(words.kind, kind),
    ),
    all.line,
    list,
    more,
    element(
      'div',
      { class: 'row' },
      field(fields.disposition, disposition),
      field(fields.phrase, phrases),
    ),
    field(fields.explanation, explanation),
    overwrite.line,
  );
  page.buttons(common.cancel, look);
  rounds.focus({ preventScroll: true });
}

for (const filter of [place, body, theme, kind]) filter.addEventListener('change', showList);
disposition.addEventListener('change', offerPhrases);
phrases.addEventListener('change', () => {
  if (phrases.value !== '') explanation.value = phrases.value;
});
all.box.addEventListener('change', () => {
  chosen.clear();
  if (all.box.checked) for (const { id } of passing()) chosen.add(id);
  showList();
});
rounds.addEventListener('change', () => {
  page.run(
    () => ask<CommentsOfRound>('loadComments', { roundId: rounds.value }),
    (found) => {
      log = found;
      offerFilters();
    },
  );
});

if (data.rounds.length === 0) {
  page.show(note('', words.nothing));
  page.buttons(common.close);
} else {
  compose();
  offerPhrases();
  offerFilters();
}
