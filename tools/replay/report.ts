// What the year came to, read back from the workbook, the mailboxes and the documents as they stand.

import { calendarOf, countWorkingDays } from '../../src/domain/calendar/calendar.ts';
import { day } from '../../src/domain/day.ts';
import { planAnomalies } from '../../src/domain/plan/anomalies.ts';
import { bacGiang2021 } from '../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../src/plans/template-rows.ts';
import { enums as labels } from '../../src/text/vi/enums.ts';
import { plan as planWords } from '../../src/text/vi/plan.ts';
import { type EnumName, enums, type Ids } from '../../src/workbook/enums.ts';
import type { SeenRow } from './book-reader.ts';
import type { WrittenDocument } from './files.ts';
import type { CommandCost } from './ledger.ts';
import type { Played } from './play.ts';
import { type ToldStep, toldHistory } from './told-history.ts';

export interface Report {
  readonly plan: string;
  readonly from: string;
  readonly until: string;
  readonly phases: readonly {
    id: string;
    start: string;
    end: string;
    workDays: number;
    status: string;
  }[];
  readonly anomalies: readonly string[];
  readonly rounds: readonly RoundFigures[];
  readonly comments: { readonly total: number; readonly byDisposition: Record<string, number> };
  readonly mail: {
    sent: number;
    failed: number;
    unknown: number;
    duplicates: number;
    /** What left, by the kind under which the queue kept it. */
    byKind: Record<Ids<'mailKind'>, number>;
  };
  readonly documents: readonly WrittenDocument[];
  readonly commands: readonly CommandCost[];
}

export interface RoundFigures {
  readonly id: string;
  readonly mode: string;
  readonly invited: number | null;
  readonly answered: number | null;
  readonly agreed: number | null;
  readonly withComments: number | null;
  readonly noComment: number | null;
  readonly disagreed: number | null;
  readonly silent: number | null;
  readonly late: number | null;
  readonly due: string | null;
  /** Every step of the round as its history in the book tells it. */
  readonly history: readonly ToldStep[];
}

/** The figures of a played year; `from` and `until` are days. */
export function reportOf(
  { runtime, year }: Played,
  from: string,
  until: string,
  documents: readonly WrittenDocument[],
): Report {
  const book = year.clerk.book;
  const calendar = calendarOf(bacGiang2021.holidays);
  const comments = book
    .rows('comments')
    .filter((row) => idOf('commentStatus', row.text('status')) !== 'THAY_THE');
  const byDisposition: Record<string, number> = {};
  for (const row of comments) {
    const disposition = idOf('disposition', row.text('disposition')) ?? 'CHUA';
    byDisposition[disposition] = (byDisposition[disposition] ?? 0) + 1;
  }
  const queue = book.rows('mailQueue');
  const withStatus = (status: Ids<'mailStatus'>): number =>
    queue.filter((row) => idOf('mailStatus', row.text('status')) === status).length;
  const references = runtime.world.mail.messages.map(
    // Two reminders of one deadline have one subject; no two mails have one text.
    ({ to, subject, body }) => `${to.join()} ${subject} ${body}`,
  );
  return {
    plan: bacGiang2021.identity.deAn,
    from,
    until,
    phases: book.rows('phases').map((row) => {
      const [start, end] = [isoDay(row, 'planStart'), isoDay(row, 'planEnd')];
      return {
        id: row.text('phaseId'),
        start,
        end,
        workDays: countWorkingDays(calendar, day(start), day(end)),
        status: idOf('phaseStatus', row.text('status')) ?? '',
      };
    }),
    anomalies: planAnomalies(templateRows(bacGiang2021).phases, calendar, bacGiang2021.slips).map(
      (found) => planWords.anomaly(found),
    ),
    rounds: book.rows('rounds').map((row) => ({
      ...roundFigures(row, book.rows('requests')),
      history: toldHistory(book.rows('roundHistory'), row.text('roundId')),
    })),
    comments: { total: comments.length, byDisposition },
    mail: {
      sent: runtime.world.mail.messages.length,
      failed: withStatus('LOI'),
      unknown: withStatus('CHUA_RO'),
      duplicates: references.length - new Set(references).size,
      byKind: sentByKind(queue),
    },
    documents,
    commands: year.ledger.commands(),
  };
}

function roundFigures(round: SeenRow, requests: readonly SeenRow[]): Omit<RoundFigures, 'history'> {
  const id = round.text('roundId');
  const mode = idOf('mode', round.text('mode')) ?? '';
  const due = round.value('dueAt') === '' ? null : isoDay(round, 'dueAt');
  if (mode === 'HOI_NGHI') {
    const none = { invited: null, answered: null, agreed: null, withComments: null };
    return { id, mode, ...none, noComment: null, disagreed: null, silent: null, late: null, due };
  }
  const asked = requests.filter((row) => row.text('roundId') === id);
  const at = (position: Ids<'position'>): number =>
    asked.filter((row) => idOf('position', row.text('position')) === position).length;
  const silent = at('CHUA_TRA_LOI');
  return {
    id,
    mode,
    invited: asked.length,
    answered: asked.length - silent,
    agreed: at('THONG_NHAT'),
    withComments: at('THONG_NHAT_CO_Y_KIEN'),
    noComment: at('KHONG_CO_Y_KIEN'),
    disagreed: at('KHONG_THONG_NHAT'),
    silent,
    late: asked.filter((row) => idOf('yesNo', row.text('late')) === 'CO').length,
    due,
  };
}

function sentByKind(queue: readonly SeenRow[]): Record<Ids<'mailKind'>, number> {
  const sent = (kind: Ids<'mailKind'>): number =>
    queue.filter(
      (row) =>
        idOf('mailStatus', row.text('status')) === 'DA_GUI' &&
        idOf('mailKind', row.text('kind')) === kind,
    ).length;
  return {
    LAY_Y_KIEN: sent('LAY_Y_KIEN'),
    NHAC: sent('NHAC'),
    GIA_HAN: sent('GIA_HAN'),
    XAC_NHAN: sent('XAC_NHAN'),
    GUI_THU: sent('GUI_THU'),
    GIAO_VIEC: sent('GIAO_VIEC'),
    NHAC_NHAN_VIEC: sent('NHAC_NHAN_VIEC'),
    NHAC_VIEC: sent('NHAC_VIEC'),
    TIN_TUAN: sent('TIN_TUAN'),
  };
}

/** The id behind a label that a cell shows. */
function idOf<Name extends EnumName>(name: Name, label: string): Ids<Name> | null {
  const words: Record<string, string> = labels[name];
  const known: readonly Ids<Name>[] = enums[name];
  return known.find((id) => words[id] === label) ?? null;
}

/** A date cell as `2021-08-23`: its serial counts days from 30 December 1899. */
function isoDay(row: SeenRow, column: string): string {
  const serial = Math.floor(Number(row.value(column)));
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
