// The page of the dialog that gives comments to their handlers: the rules' proposal first, then one press.

import type { AssignCommentsData, AssignmentPreview } from '../data/assign-comments.ts';
import type { Report } from '../data.ts';
import { button, element, field, note, select, table, unbroken } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<AssignCommentsData>();
const { common, words } = data;
const page = frame(common);

const rounds = select(data.rounds);
const rest = select(data.members);
const preview = element('div');
const give = button(words.confirm, confirm, true);
let asked = 0;

const values = (): object => ({ roundId: rounds.value, rest: rest.value });

function look(): void {
  asked += 1;
  const mine = asked;
  page.run(
    () => ask<AssignmentPreview>('previewAssignment', values()),
    (found) => {
      // Answers may overtake each other: only the one to the newest question is shown.
      if (mine === asked) show(found);
    },
  );
}

function show(found: AssignmentPreview): void {
  give.disabled = found.count === 0;
  preview.replaceChildren(
    note(
      found.count === 0 && found.left.length === 0 ? 'ok' : '',
      found.count === 0 && found.left.length === 0 ? words.nothing : found.lead,
    ),
    ...found.notes.map((line) => note('warn', line)),
    ...(found.handlers.length === 0
      ? []
      : [
          table(
            [words.handler, words.count, words.by, words.which],
            found.handlers.map(({ name, count, by, which }) => [name, count, by, which]),
          ),
        ]),
    ...(found.left.length === 0
      ? []
      : [
          element('h2', {}, words.left),
          element(
            'div',
            { class: 'scroll lines', tabindex: '0' },
            table(
              [words.which, words.body, words.place, words.content],
              found.left.map(({ id, body, place, content }) => [
                unbroken(id),
                body,
                place,
                content,
              ]),
            ),
          ),
        ]),
  );
}

function confirm(): void {
  page.run(
    () => ask<Report>('giveComments', values()),
    (report) => {
      page.show(...reportView(report));
      page.buttons(common.close);
    },
  );
}

rounds.addEventListener('change', look);
rest.addEventListener('change', look);
page.show(
  element('p', { class: 'soft' }, words.intro),
  element('div', { class: 'row' }, field(common.round, rounds), field(words.rest, rest)),
  preview,
);
page.buttons(common.cancel, give);
rounds.focus({ preventScroll: true });
look();
