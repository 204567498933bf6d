// The comments of a round behind filters, each with a box: which of them take one answer.

import type { CommentCard, CommentsOfRound } from '../../../data/answer-comments.ts';
import type { BulkAnswerData } from '../../../data/bulk-answer.ts';
import { element, field, offer, select, table, tick, unbroken } from '../elements.ts';
import { worded } from '../worded.ts';
import { bodiesOf, isAbout, placesOf } from './filters.ts';

/** Rows that the list shows at most; all that pass the filter can be chosen at once. */
const SHOWN = 200;
/** Of a comment, in characters. */
const EXCERPT = 160;

export interface CommentChoice {
  readonly nodes: readonly Node[];
  chosen(): string[];
  /** Takes over another round: its places, bodies and themes, none of its comments chosen. */
  take(log: CommentsOfRound): void;
}

/** `rounds`: the field of the round, which stands among the filters. */
export function commentChoice(
  { words, kinds, dispositions }: BulkAnswerData,
  rounds: HTMLElement,
): CommentChoice {
  const chosen = new Set<string>();
  let comments: readonly CommentCard[] = [];
  const place = select([]);
  const body = select([]);
  const theme = select([]);
  const kind = select([{ id: '', label: words.allKinds }, ...kinds]);
  const all = tick('');
  const list = element('div', { class: 'scroll lines', tabindex: '0', 'aria-label': words.chosen });
  const more = element('p', { class: 'soft' });

  const passing = (): CommentCard[] =>
    comments.filter(
      (card) =>
        isAbout(card, place.value) &&
        (body.value === '' || body.value === card.bodyId) &&
        (theme.value === '' || theme.value === card.theme) &&
        (kind.value === '' || kind.value === card.kind),
    );

  function show(): void {
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
            ['', words.comment, words.content, words.answer],
            cards
              .slice(0, SHOWN)
              .map((card) => [
                boxOf(card),
                element('span', {}, unbroken(card.id), ` – ${card.body}`),
                excerpt(card.content),
                dispositions.find(({ id }) => id === card.answer.disposition)?.label ?? '',
              ]),
          ),
    );
  }

  function boxOf(card: CommentCard): HTMLElement {
    const { box } = tick('', chosen.has(card.id));
    box.setAttribute('aria-label', `${card.id} – ${card.body}`);
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(card.id);
      else chosen.delete(card.id);
      all.box.checked = chosen.size === passing().length;
    });
    return box;
  }

  for (const filter of [place, body, theme, kind]) filter.addEventListener('change', show);
  all.box.addEventListener('change', () => {
    chosen.clear();
    if (all.box.checked) for (const { id } of passing()) chosen.add(id);
    show();
  });
  return {
    nodes: [
      element('div', { class: 'row' }, rounds, field(words.clause, place)),
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
    ],
    chosen: () => Array.from(chosen),
    take(log) {
      comments = log.comments;
      const themes = Array.from(new Set(comments.map((card) => card.theme))).filter(Boolean);
      offer(place, [{ id: '', label: words.allClauses }, ...placesOf(log)]);
      offer(body, [{ id: '', label: words.allBodies }, ...bodiesOf(comments)]);
      offer(theme, [
        { id: '', label: words.allThemes },
        ...themes.map((label) => ({ id: label, label })),
      ]);
      chosen.clear();
      show();
    },
  };
}

function excerpt(content: string): string {
  const text = content.trim().replace(/\s+/g, ' ');
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
