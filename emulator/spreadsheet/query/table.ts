// The data of a query: its header rows, and columns of one type each
// (support.google.com/docs/answer/3093343).

import { isDateFormat } from '../number-format.ts';
import type { ColumnType, Value } from './ast.ts';

/** A cell as the engine computes with it. */
export interface DataCell {
  value: string | number | boolean | null;
  format?: string | undefined;
}

export interface Column {
  id: string;
  label: string;
  type: ColumnType;
  /** The pattern of the first of its dates. */
  format: string | undefined;
}

export interface Table {
  columns: Column[];
  rows: Value[][];
}

const blank = (cell: DataCell | undefined): boolean => (cell?.value ?? '') === '';

/** A date's pattern tells whether it shows a day, a time of the day, or both. */
function typeOf({ value, format }: DataCell): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'text';
  if (!isDateFormat(format)) return 'number';
  const bare = (format ?? '').replace(/"[^"]*"|\\./g, '');
  if (!/[yd]/i.test(bare)) return 'timeofday';
  return /[hs]/i.test(bare) ? 'datetime' : 'date';
}

/** Text, boolean or number: the kinds among which the majority decides; dates are numbers. */
const broad = (type: ColumnType): 'text' | 'boolean' | 'number' =>
  type === 'text' || type === 'boolean' ? type : 'number';

/** The most frequent one; of equals the first that came. */
function majority<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  let best: T | undefined;
  for (const [one, count] of counts) if (count > (counts.get(best as T) ?? 0)) best = one;
  return best;
}

/**
 * How many rows on top are headers: those that hold nothing but text, above one that holds more.
 * Google says only that it guesses "based on the content of data". [K]
 */
function guessHeaders(rows: readonly (readonly DataCell[])[]): number {
  const first = rows.findIndex((row) =>
    row.some((cell) => typeof cell.value !== 'string' && !blank(cell)),
  );
  return Math.max(0, first);
}

/** @param headers how many rows on top are headers; negative: a guess */
export function tableOf(
  data: readonly (readonly DataCell[])[],
  ids: readonly string[],
  headers: number,
): Table {
  const top = headers < 0 ? guessHeaders(data) : Math.min(headers, data.length);
  const body = data.slice(top);
  const columns = ids.map((id, at): Column => {
    const cells = body.flatMap((row) => (blank(row[at]) ? [] : [row[at] as DataCell]));
    const types = cells.map(typeOf);
    const kind = majority(types.map(broad));
    const type = majority(types.filter((one) => broad(one) === kind)) ?? 'text';
    const label = data
      .slice(0, top)
      .flatMap((row) => (blank(row[at]) ? [] : [String(row[at]?.value)]))
      .join(' ');
    const dated = cells.find((cell) => isDateFormat(cell.format));
    return { id, label, type, format: broad(type) === 'number' ? dated?.format : undefined };
  });
  const rows = body.map((row) =>
    columns.map(({ type }, at): Value => {
      const cell = row[at];
      if (!cell || blank(cell)) return null;
      return broad(typeOf(cell)) === broad(type) ? cell.value : null;
    }),
  );
  return { columns, rows };
}
