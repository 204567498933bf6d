// What the fields of a digest stand for: the figures of the dashboard in the words of a mail. The mail
// and the dashboard count by the same functions of the same rows (domain/dashboard).

import type { Ids } from '../../workbook/enums.ts';
import { enums } from '../../workbook/enums.ts';
import type { Settings } from '../../workbook/settings.ts';
import { proseDay, proseMoment, shortDay } from '../calendar/print.ts';
import { type Changes, type ChangesInput, changesOf } from '../dashboard/changes.ts';
import { type Figures, figures } from '../dashboard/figures.ts';
import { openRounds, type RoundFigure } from '../dashboard/rounds.ts';
import type { DashboardInput } from '../dashboard/rows.ts';
import { sentenceOf } from '../dashboard/sentence.ts';
import { type DashboardWords, fill } from '../dashboard/words.ts';
import type { Moment } from '../day.ts';
import type { MailFacts } from '../mail-templates/fields.ts';
import { listOf } from '../mail-templates/render-mail.ts';

/** How many names or questions a list of the digest holds: it is read on a telephone. */
export const SHOWN = 10;

export interface DigestInput {
  readonly book: DashboardInput & ChangesInput;
  readonly settings: Pick<Settings, 'programme' | 'shortProgramme' | 'office' | 'contact'>;
  readonly at: Moment;
  /** Where the book is read. */
  readonly link: string;
}

export interface DigestWords {
  readonly round: (round: {
    readonly name: string;
    readonly answered: number;
    readonly invited: number;
    readonly due: string;
  }) => string;
  readonly missing: (count: number, names: string) => string;
  readonly allIn: string;
  readonly more: (count: number) => string;
  readonly comments: (total: number, distinct: number, by: string) => string;
  readonly noComments: string;
  readonly count: (what: string, count: number, by: string) => string;
  readonly changes: Readonly<
    Record<Exclude<keyof Changes, 'from' | 'to' | 'begun' | 'ended'>, (count: number) => string>
  > & {
    readonly begun: (ids: string) => string;
    readonly ended: (ids: string) => string;
    readonly none: string;
  };
}

export interface WordsOfDigest {
  readonly own: DigestWords;
  readonly dashboard: DashboardWords;
  readonly levels: Readonly<Record<Ids<'health'>, string>>;
  readonly dispositions: Readonly<Record<Ids<'disposition'>, string>>;
}

/** Everything but who reads it. */
export function digestFacts(
  { book, settings, at, link }: DigestInput,
  words: WordsOfDigest,
): MailFacts {
  const { own, dashboard, levels } = words;
  const found = figures(book);
  const { awaited } = found;
  const changes = changesOf(book, book.today);
  return {
    donVi: settings.office,
    tenDeAn: settings.programme,
    tenNgan: settings.shortProgramme,
    dauMoi: settings.contact.replace(/\.\s*$/, ''),
    homNay: proseDay(book.today),
    lucTinh: proseMoment(at),
    tinhTrang: levels[found.health.level],
    tinhHinh: sentenceOf(found, dashboard, levels),
    dotDangMo: listOf(
      openRounds(found.rounds).map((round) => roundLine(round, found, own, dashboard)),
    ),
    yKienGopY: commentsLine(found, words),
    soChoQuyetDinh: awaited.length === 0 ? '' : String(awaited.length),
    choQuyetDinh: listOf(awaitedLines(found, own, dashboard)),
    dangQuaHan: listOf(overdueLines(found, own, dashboard)),
    sapDenHan: listOf(soonLines(found, dashboard)),
    tuNgay: shortDay(changes.from),
    thayDoi: listOf(changeLines(changes, own)),
    lienKet: link,
  };
}

function roundLine(
  { id, title, counts, dueDay }: RoundFigure,
  { missing }: Figures,
  own: DigestWords,
  dashboard: DashboardWords,
): string {
  const names = missing
    .filter(({ roundId }) => roundId === id)
    .map(({ name, daysLate }) =>
      daysLate > 0 ? fill(dashboard.missing.late, { name, days: daysLate }) : name,
    );
  const head = own.round({
    name: `${id} – ${title}`,
    answered: counts?.answered ?? 0,
    invited: counts?.invited ?? 0,
    due: dueDay === null ? '' : proseDay(dueDay),
  });
  const shown = names.slice(0, SHOWN).join('; ');
  const more =
    names.length > SHOWN ? fill(dashboard.missing.more, { count: names.length - SHOWN }) : '';
  return head + (names.length === 0 ? own.allIn : own.missing(names.length, shown + more));
}

function commentsLine(
  { dispositions: { all, distinct } }: Figures,
  { own, dashboard, dispositions }: WordsOfDigest,
): string {
  if (all.total === 0) return own.noComments;
  const by = [
    ...enums.disposition.map((id) => [dispositions[id], all.by[id]] as const),
    [dashboard.dispositions.none, all.none] as const,
  ]
    .filter(([, count]) => count > 0)
    .map(([what, count]) => own.count(lowered(what), count, ''))
    .join('; ');
  return own.comments(all.total, distinct, by);
}

function awaitedLines({ awaited }: Figures, own: DigestWords, words: DashboardWords): string[] {
  const lines = awaited.slice(0, SHOWN).map(({ commentId: id, bodyName: body, content, days }) => {
    const item = fill(words.awaited.item, { id, body, content });
    return days === null ? item : `${item} (${fill(words.awaited.days, { days })})`;
  });
  return awaited.length > SHOWN ? [...lines, own.more(awaited.length - SHOWN)] : lines;
}

function overdueLines({ overdue }: Figures, own: DigestWords, { overdue: words }: DashboardWords) {
  const people = [
    ...overdue.people.map(({ name, count }) => fill(words.person, { name, count })),
    ...(overdue.unassigned > 0 ? [fill(words.unassigned, { count: overdue.unassigned })] : []),
  ].join('; ');
  const kinds: readonly (readonly [what: string, count: number, by: string])[] = [
    [words.requests, overdue.requests, ''],
    [words.tasks, overdue.tasks, people],
    [words.mailFailed, overdue.mailFailed, ''],
    [words.mailUnknown, overdue.mailUnknown, ''],
    [words.review, overdue.review, ''],
  ];
  return kinds.filter(([, count]) => count > 0).map((kind) => own.count(...kind));
}

function soonLines({ soon }: Figures, { soon: words }: DashboardWords): string[] {
  return [
    ...soon.phases.map(({ id, end }) => fill(words.phase, { phase: id, day: shortDay(end) })),
    ...soon.rounds.map(({ id, due }) => fill(words.round, { round: id, day: shortDay(due) })),
    ...(soon.firstTask === null
      ? []
      : [fill(words.tasks, { count: soon.tasks, day: shortDay(soon.firstTask) })]),
  ];
}

function changeLines(changes: Changes, { changes: words }: DigestWords): string[] {
  const counted = (
    [
      'replies',
      'comments',
      'settled',
      'opened',
      'closed',
      'reopened',
      'asked',
      'decided',
      'drafts',
      'documents',
    ] as const
  )
    .filter((name) => changes[name] > 0)
    .map((name) => words[name](changes[name]));
  const lines = [
    ...(changes.ended.length === 0 ? [] : [words.ended(changes.ended.join(', '))]),
    ...(changes.begun.length === 0 ? [] : [words.begun(changes.begun.join(', '))]),
    ...counted,
  ];
  return lines.length === 0 ? [words.none] : lines;
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
