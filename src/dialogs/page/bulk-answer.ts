// The page of the dialog that gives one answer to many comments: choose, answer, look, write.

import type { CommentsOfRound } from '../data/answer-comments.ts';
import type { BulkAnswerData, BulkPreview } from '../data/bulk-answer.ts';
import type { Report } from '../data.ts';
import { commentChoice } from './parts/answering/comment-choice.ts';
import { button, element, field, note, offer, select, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<BulkAnswerData>();
const { common, words, fields } = data;
const page = frame(common);

let log: CommentsOfRound = data.log;

const rounds = select(data.rounds, log.roundId);
const disposition = select([{ id: '', label: words.choose }, ...data.dispositions]);
const explanation = element('textarea', { rows: '2' });
const phrases = select([]);
const overwrite = tick(words.overwrite);
const look = button(words.preview, preview, true);
const choice = commentChoice(data, field(common.round, rounds));

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
  commentIds: choice.chosen(),
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
        ...(found.count === 0 ? [element('p', { class: 'soft' }, words.nothingTaken)] : []),
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
    ...choice.nodes,
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

function take(found: CommentsOfRound): void {
  log = found;
  choice.take(log);
}

disposition.addEventListener('change', offerPhrases);
phrases.addEventListener('change', () => {
  if (phrases.value !== '') explanation.value = phrases.value;
});
rounds.addEventListener('change', () => {
  page.run(() => ask<CommentsOfRound>('loadComments', { roundId: rounds.value }), take);
});

if (data.rounds.length === 0) {
  page.show(note('', words.noRounds));
  page.buttons(common.close);
} else {
  compose();
  offerPhrases();
  take(log);
}
