// One changed cell of the plan, as the audit log shows it and as it is read back from there.

import { proseDay } from '../../domain/calendar/print.ts';
import { type Day, dayOf } from '../../domain/day.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';

const days = ['planStart', 'planEnd', 'sendDate'] as const;
const texts = ['fuzzyText', 'slipReason'] as const;

export type ChangedField = (typeof days)[number] | (typeof texts)[number] | 'duration';

export type CellValue = string | number | null;

export interface CellChange {
  readonly sheet: 'phases' | 'rounds';
  readonly id: string;
  readonly field: ChangedField;
  readonly old: CellValue;
  readonly next: CellValue;
}

const isDay = (field: string): field is (typeof days)[number] =>
  days.some((known) => known === field);

/** The column that a log names; null for one that no move writes. */
export function changedField(name: string): ChangedField | null {
  return [...days, ...texts, 'duration' as const].find((field) => field === name) ?? null;
}

/**
 * The value in words, as the log keeps it.
 * @example logged('planEnd', day('2021-09-10'), words) //=> 'hết ngày 10/9/2021'
 */
export function logged(field: ChangedField, value: CellValue, words: Words): string {
  const { cell } = words.reports.planning;
  if (value === null || value === '') return '';
  if (isDay(field)) return cell[field](proseDay(value as Day));
  return field === 'duration' ? cell.duration(Number(value)) : String(value);
}

/** The value that a log's words hold. Blank is null, or '' for a text. */
export function unlogged(field: ChangedField, text: string): CellValue {
  if (isDay(field)) {
    const [, date = '', month = '', year = ''] = /(\d+)\/(\d+)\/(\d+)/.exec(text) ?? [];
    return dayOf(Number(year), Number(month), Number(date));
  }
  if (field !== 'duration') return text;
  const found = /\d+/.exec(text);
  return found === null ? null : Number(found[0]);
}

/** What the cell holds now; undefined when its record is gone. */
export function standingValue(
  { sheet, id, field }: Pick<CellChange, 'sheet' | 'id' | 'field'>,
  phases: ReadonlyMap<string, Kept<'phases'>>,
  rounds: ReadonlyMap<string, Kept<'rounds'>>,
): CellValue | undefined {
  if (sheet === 'rounds') return rounds.get(id)?.sendDate;
  const phase = phases.get(id);
  return phase === undefined || field === 'sendDate' ? undefined : phase[field];
}
