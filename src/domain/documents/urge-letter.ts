// The công văn that urges the bodies which have not answered in time (practice.md §4.4), their list annexed.

import { proseDay } from '../calendar/print.ts';
import { dayOfMoment, type Moment } from '../day.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import type { Audience } from './audience.ts';
import type { OfficeIdentity, Registration, RoundRow } from './facts.ts';
import { frameOf } from './frame.ts';
import type { Annex, Block, Paper, TableRow } from './paper.ts';
import { closed, columnsOf } from './paper-blocks.ts';
import { oneLine, paragraphs, paragraphsWithBold, receiversOf } from './worded.ts';
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
export function urgeLetter(
  input: UrgeLetterInput,
  words: DocumentWords,
  say: WordingFor<'DON_DOC'>,
): Paper {
  const { office, round, bodies, missing, registration } = input;
  const frame = frameOf(office, registration, `${office.bodyCode}-${office.unitCode}`, words);
  const about = say('trichYeu', { tenDeAn: office.programme, lan: round.draftVersion });
  return {
    ...frame,
    name: words.urge.name(round.roundId, office.programme),
    subject: { kind: 'letter', about: oneLine(about) },
    urgency: round.urgency ?? 'THUONG',
    recipients: bodies.length > NAMED ? missing.recipients : bodies.map(({ name }) => name),
    blocks: closed(bodyOf(input, words, say)),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
    annexes: [annexOf(input, frame.number, words, say)],
  };
}

function bodyOf(input: UrgeLetterInput, words: DocumentWords, say: WordingFor<'DON_DOC'>): Block[] {
  const { office, round, asked, missing, bodies } = input;
  const hanMoi = writtenDeadline(input.newDue, words);
  const to = { coQuan: office.body, cacNoiNhan: missing.together };
  return [
    ...paragraphs(
      say('moDau', {
        ...to,
        ...letterAsked(round),
        cacNoiNhan: asked.together,
        duThao: words.draftOf(office.programme, round.draftVersion),
        han: round.dueAt === null ? '' : writtenDeadline(round.dueAt, words),
      }),
    ),
    ...paragraphs(
      say('conThieu', { soConThieu: words.count(bodies.length), loaiCoQuan: missing.counted }),
    ),
    ...paragraphsWithBold(
      say('deNghi', {
        ...to,
        donViSoanThao: office.unitName,
        noiBo: missing.internal ? words.yes : '',
        noiTrinh: input.submittedTo,
        hanMoi,
      }),
      hanMoi,
    ),
    ...(round.silencePolicy === 'SILENCE_AGREES'
      ? paragraphs(say('imLang', { loaiCoQuan: missing.counted, hanMoi }))
      : []),
    ...paragraphs(say('ketThuc', to)),
  ];
}

/** The letter that asked, cited with its number and day as soon as it has both. */
function letterAsked({ outDocNo, outDocDate }: RoundRow) {
  const number = outDocNo.trim();
  return number === '' || outDocDate === null
    ? { soCongVan: '', ngayCongVan: '' }
    : { soCongVan: number, ngayCongVan: proseDay(outDocDate) };
}

function annexOf(
  input: UrgeLetterInput,
  number: string,
  words: DocumentWords,
  say: WordingFor<'DON_DOC'>,
): Annex {
  const { office, registration, bodies, missing } = input;
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
    title: oneLine(say('tenPhuLuc', { loaiCoQuan: missing.counted })),
    reference: words.urge.annexReference(
      number,
      dateOrBlank(registration.date, registration.today, words),
      office.body,
    ),
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        columns: columnsOf(words.urge.columns, [10, 60, 30], [0, 2]),
        rows,
      },
    ],
  };
}
