// The history of each round as the sheet tells it, for the report of a played year.

import { enums as labels } from '../../src/text/vi/enums.ts';
import { enums, type Ids } from '../../src/workbook/enums.ts';
import type { SeenRow } from './book-reader.ts';

/** One step; days and times as `2021-08-23T08:00`, null where the step has none. */
export interface ToldStep {
  readonly at: string | null;
  /** '' for what nobody pressed. */
  readonly by: string;
  readonly from: Ids<'roundStatus'> | null;
  readonly to: Ids<'roundStatus'> | null;
  readonly oldDue: string | null;
  readonly newDue: string | null;
  readonly reason: string;
}

/** The steps of one round, in the order of the sheet. */
export function toldHistory(rows: readonly SeenRow[], roundId: string): ToldStep[] {
  return rows
    .filter((row) => row.text('roundId') === roundId)
    .map((row) => ({
      at: moment(row.value('at')),
      by: row.text('by'),
      from: state(row.text('fromStatus')),
      to: state(row.text('toStatus')),
      oldDue: moment(row.value('oldDueAt')),
      newDue: moment(row.value('newDueAt')),
      reason: row.text('reason'),
    }));
}

function state(label: string): Ids<'roundStatus'> | null {
  return enums.roundStatus.find((id) => labels.roundStatus[id] === label) ?? null;
}

/** A cell of date and time; its serial counts days from 30 December 1899. */
function moment(serial: string | number | boolean): string | null {
  if (typeof serial !== 'number') return null;
  const minutes = Math.round(serial * 1440);
  return new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString().slice(0, 16);
}
