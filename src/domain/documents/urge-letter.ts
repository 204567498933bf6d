// The công văn that urges the bodies which have not answered in time (practice.md §4.4), their list annexed.

import { proseDay } from '../calendar/print.ts';
import { dayOfMoment, type Moment } from '../day.ts';
import type { Audience, OfficeIdentity, Registration, RoundRow } from './facts.ts';
import { frameOf } from './frame.ts';
import { type Annex, type Block, closed, type Paper, paragraph, type TableRow } from './paper.ts';
import type { DocumentWords } from './words.ts';
import { dateOrBlank, writtenDeadline } from './written-date.ts';

/** As many are named one by one under “Kính gửi”; more are named by their groups. */
const NAMED = 8;

export interface UrgeLetterInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly round: RoundRow;
  /** All who were asked, and those of them who have not answered. */
  readonly asked: Audience;
  readonly missing: Audience;
  readonly bodies: readonly { readonly name: string; readonly dueAt: Moment | null }[];
  /** Until when they are asked now. */
  readonly newDue: Moment;
  /** To whom the dossier is submitted in the end, `UBND tỉnh`. */
  readonly submittedTo: string;
}

/** The letter, its number and date blank until it is registered. */
export function urgeLetter(input: UrgeLetterInput, words: DocumentWords): Paper {
  const { office, round, bodies, missing, registration } = input;
  const frame = frameOf(office, registration, `${office.bodyCode}-${office.unitCode}`, words);
  return {
    ...frame,
    name: words.urge.name(round.roundId, office.programme),
    subject: { kind: 'letter', about: words.urge.about(office.programme, round.draftVersion) },
    urgency: round.urgency ?? 'THUONG',
    recipients: bodies.length > NAMED ? missing.recipients : bodies.map(({ name }) => name),
    blocks: closed(bodyOf(input, words)),
    receivers: [words.asAbove, words.leaders('Sở'), words.kept(office.unitCode)],
    annexes: [annexOf(input, frame.number, words)],
  };
}

function bodyOf(input: UrgeLetterInput, words: DocumentWords): Block[] {
  const { office, round, asked, missing, bodies } = input;
  const { urge, letter } = words;
  const where = missing.internal
    ? letter.toUnit(office.unitName)
    : letter.through(office.body, office.unitName);
  return [
    paragraph(
      urge.asked(
        citedAtStart(round, office.body, words),
        office.body,
        asked.together,
        words.draftOf(office.programme, round.draftVersion),
        round.dueAt === null ? '' : writtenDeadline(round.dueAt, words),
      ),
    ),
    paragraph(urge.missing(bodies.length, missing.counted)),
    {
      kind: 'paragraph',
      runs: [
        { text: `${urge.asks(office.body, input.submittedTo, missing.together)}${where}` },
        { text: writtenDeadline(input.newDue, words), bold: true },
        { text: urge.sentAlready(office.body) },
      ],
    },
    ...(round.silencePolicy === 'SILENCE_AGREES'
      ? [paragraph(letter.silenceAgrees(missing.counted))]
      : []),
    paragraph(letter.closing(missing.together)),
  ];
}

/** “Ngày 23/8/2021, Sở … có Công văn số …”; '' as long as the letter has no number or no day. */
function citedAtStart(round: RoundRow, office: string, words: DocumentWords): string {
  const number = round.outDocNo.trim();
  if (number === '' || round.outDocDate === null) return '';
  return words.urge.byLetter(proseDay(round.outDocDate), office, number);
}

function annexOf(input: UrgeLetterInput, number: string, words: DocumentWords): Annex {
  const { office, registration, bodies } = input;
  const [index = '', name = '', due = ''] = words.urge.columns;
  const cell = (text: string) => [[{ text }]];
  const rows = bodies.map(
    (body, at): TableRow => ({
      kind: 'cells',
      cells: [
        cell(String(at + 1)),
        cell(body.name),
        cell(body.dueAt === null ? '' : proseDay(dayOfMoment(body.dueAt))),
      ],
    }),
  );
  return {
    label: words.annex,
    title: words.urge.annex,
    reference: words.urge.annexReference(
      number,
      dateOrBlank(registration.date, registration.today, words),
      office.body,
    ),
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: index, share: 10, align: 'center' },
          { title: name, share: 60, align: 'left' },
          { title: due, share: 30, align: 'center' },
        ],
        rows,
      },
    ],
  };
}
