// Rows of a snapshot as records by the names of their columns, and by what tells one row from another.

import { cellText, isEmptyCell, type KeptCell, sameCell } from './kept-cell.ts';
import type { KeptSheet } from './snapshot.ts';

/** One row; a column that the sheet had not is not there. */
export type KeptRow = Readonly<Record<string, KeptCell>>;

/** The rows of a sheet as records. */
export function recordsOf({ columns, rows }: KeptSheet): KeptRow[] {
  return rows.map((cells) => recordOf(columns, cells));
}

/** One row as a record. */
export function recordOf(columns: readonly string[], cells: readonly KeptCell[]): KeptRow {
  const record: Record<string, KeptCell> = {};
  for (const [at, column] of columns.entries()) record[column] = cells[at] ?? '';
  return record;
}

/** A record as a row with these columns; a cell that it has not is blank. */
export function rowOf(columns: readonly string[], record: KeptRow): KeptCell[] {
  return columns.map((column) => record[column] ?? '');
}

/** Whether two rows with the same columns hold the same. */
export function sameRow(one: readonly KeptCell[], other: readonly KeptCell[]): boolean {
  return one.every((cell, at) => sameCell(cell, other[at] ?? ''));
}

/**
 * What each row is known by: its key; without one all that it holds. Of several alike the second and
 * later are told apart by their number, so that no two rows are one.
 */
export function namesOfRows(
  { columns, rows }: Pick<KeptSheet, 'columns' | 'rows'>,
  key: string | null,
  compared: readonly string[] = columns,
): string[] {
  const at = key === null ? -1 : columns.indexOf(key);
  const places = compared.map((column) => columns.indexOf(column)).filter((index) => index >= 0);
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const own = at < 0 || isEmptyCell(cells[at]) ? null : cellText(cells[at]).trim();
    const name = own === null ? whole(cells, places) : `k${own}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}\u0000${nth}`;
  });
}

function whole(cells: readonly KeptCell[], places: readonly number[]): string {
  return `r${JSON.stringify(places.map((index) => cells[index] ?? ''))}`;
}
