// What a custom function gave, as cells.

import { instantOf, serialAt } from '../serial.ts';
import type { CustomResult, GivenArgument, ShownCell } from './call.ts';
import type { CallEnd } from './host.ts';

/** The arguments as values of the runtime: dates are instants in the spreadsheet's zone. */
export function hostArguments(args: readonly GivenArgument[], zone: string): unknown[] {
  const host = (given: GivenArgument): unknown => {
    if (Array.isArray(given)) return given.map((row) => row.map(host));
    return typeof given === 'object' ? new Date(instantOf(given.serial, zone)) : given;
  };
  return args.map(host);
}

/** One value in its cell; an object shows what `String` makes of it. [K] */
function cellOf(value: unknown, zone: string): ShownCell {
  switch (typeof value) {
    case 'number':
      return { value: Number.isFinite(value) ? value : '#NUM!' };
    case 'boolean':
    case 'string':
      return { value };
    case 'bigint':
      return { value: String(value) };
    default:
      if (value instanceof Date) return dateCell(value, zone);
      return { value: value === null || value === undefined ? '' : String(value) };
  }
}

function dateCell(date: Date, zone: string): ShownCell {
  if (Number.isNaN(date.getTime())) return { value: '#NUM!' };
  const serial = serialAt(date.getTime(), zone);
  return { value: serial, date: Number.isInteger(serial) ? 'day' : 'time' };
}

/**
 * A two-dimensional array overflows; the elements of a plain array stand below each other, short
 * rows are filled up with blanks. [K]
 */
export function resultOf(end: CallEnd, zone: string): CustomResult {
  if ('error' in end) return end;
  const { value } = end;
  if (!Array.isArray(value)) return { rows: [[cellOf(value, zone)]] };
  const rows = value.map((row: unknown) =>
    Array.isArray(row) ? row.map((one) => cellOf(one, zone)) : [cellOf(row, zone)],
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return { rows: [[{ value: '' }]] };
  return {
    rows: rows.map((row) =>
      Array.from({ length: width }, (_cell, column) => row[column] ?? { value: '' }),
    ),
  };
}
