// The page of the dialog that makes documents: of a round, of the Đề án or of a meeting.

import type { KindChoice, MakeDocumentsData } from '../data/make-documents.ts';
import type { Report } from '../data.ts';
import { button, element, field, note, select, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<MakeDocumentsData>();
const { common, words } = data;
const page = frame(common);

type Of = 'round' | 'programme' | 'meeting';

const lastId = (choices: readonly { readonly id: string }[]): string | undefined =>
  choices[choices.length - 1]?.id;

const of = select([
  { id: 'round', label: words.ofRound },
  { id: 'programme', label: words.ofProgramme },
  { id: 'meeting', label: words.ofMeeting },
]);
// The newest round or meeting is the one at hand.
const round = select(data.rounds, lastId(data.rounds));
const meeting = select(data.meetings, lastId(data.meetings));
const form = select(data.forms, data.form);
const kinds = element('fieldset');
const subject = element('div');
const table = field(words.form, form);
let boxes: { kind: KindChoice; box: HTMLInputElement }[] = [];

const chosenOf = (): Of =>
  of.value === 'programme' || of.value === 'meeting' ? of.value : 'round';

function kindsOf(chosen: Of): readonly KindChoice[] {
  switch (chosen) {
    case 'round':
      return data.rounds.find(({ id }) => id === round.value)?.kinds ?? [];
    case 'meeting':
      return data.meetings.find(({ id }) => id === meeting.value)?.kinds ?? [];
    case 'programme':
      return data.programme;
  }
}

function subjectFields(chosen: Of): HTMLElement[] {
  switch (chosen) {
    case 'round':
      return [data.rounds.length === 0 ? note('', common.noRounds) : field(common.round, round)];
    case 'meeting':
      return [
        data.meetings.length === 0 ? note('', words.noMeetings) : field(words.meeting, meeting),
      ];
    case 'programme':
      return [];
  }
}

const make = button(
  words.confirm,
  () => {
    const chosen = chosenOf();
    page.run(
      () =>
        ask<Report>('makeDocuments', {
          roundId: chosen === 'round' ? round.value : null,
          meetingId: chosen === 'meeting' ? meeting.value : null,
          kinds: boxes.filter(({ box }) => box.checked).map(({ kind }) => kind.id),
          form: form.value,
        }),
      (report) => {
        page.show(...reportView(report));
        page.buttons(common.close);
      },
    );
  },
  true,
);

/** The form of the table is asked for only while a paper that holds it is ticked. */
function showTable(): void {
  table.hidden = !boxes.some(({ kind, box }) => kind.hasTable && box.checked);
}

function offerKinds(): void {
  const offered = kindsOf(chosenOf());
  boxes = [];
  const lines = offered.map((kind) => {
    const { box, line } = tick(kind.label, kind.ticked);
    box.addEventListener('change', showTable);
    boxes.push({ kind, box });
    return line;
  });
  kinds.replaceChildren(element('legend', {}, words.kinds), ...lines);
  kinds.hidden = offered.length === 0;
  make.disabled = offered.length === 0;
  showTable();
}

function offerSubject(): void {
  subject.replaceChildren(...subjectFields(chosenOf()));
  offerKinds();
}

of.addEventListener('change', offerSubject);
round.addEventListener('change', offerKinds);
meeting.addEventListener('change', offerKinds);
page.show(element('p', {}, words.intro), field(words.of, of), subject, kinds, table);
page.buttons(common.cancel, make);
offerSubject();
of.focus({ preventScroll: true });
