// Cells are written by place. Whoever sorts, inserts or deletes rows between the reading that told the
// place and the commit of the write moves another record under it: this tells whether somebody did.

import type { PlacedCell } from './blocks.ts';
import { columnsOf } from './columns.ts';
import { columnsIn, type SheetPlace } from './header.ts';
import { isDate } from './read-cells.ts';
import type { SheetId } from './schema.ts';
import type { CellContent } from './write-cells.ts';

/** A sheet, or rows of it, as read. */
export type Matrix = readonly (readonly unknown[])[];

/** A cell that was written; row and column count from 1. */
export interface WrittenCell extends PlacedCell<CellContent> {
  /** The id of its column. */
  readonly name: string;
  /** The record that it belongs to; null for a new one. */
  readonly key: string | null;
}

/** One write, and the sheet from A1 on as it was read just before. */
export interface Written {
  readonly before: Matrix;
  readonly cells: readonly WrittenCell[];
  /** Whether new records were added under the last one. */
  readonly added: boolean;
}

/** The rows that tell whether a write went where it was meant: those written; of new ones, the one above. */
export function rowsToLookAt({ cells, added }: Written): { first: number; last: number } {
  let [top, last] = [Number.POSITIVE_INFINITY, 1];
  for (const { row } of cells) {
    if (row < top) top = row;
    if (row > last) last = row;
  }
  return { first: added ? top - 1 : top, last };
}

/**
 * Whether those rows, read again, hold beside the written cells what they held before: then nobody
 * has moved anything. Computed columns are passed over.
 */
export function standsAsWritten<Id extends SheetId>(
  place: SheetPlace<Id>,
  written: Written,
  rows: Matrix,
): boolean {
  const { before, cells } = written;
  const { first, last } = rowsToLookAt(written);
  const ours = new Set(cells.map(placeOf));
  const computed = computedIn(place, before);
  const width = Math.max(before[0]?.length ?? 0, 1);
  for (let row = first; row <= last; row++) {
    const [old, now] = [before[row - 1] ?? [], rows[row - first] ?? []];
    for (let column = 1; column <= Math.max(width, now.length); column++) {
      if (old[column - 1] === now[column - 1]) continue;
      if (ours.has(placeOf({ row, column })) || computed.has(column - 1)) continue;
      if (!isSame(old[column - 1], now[column - 1])) return false;
    }
  }
  return true;
}

/** One number for a cell: no sheet has so many columns. */
const placeOf = ({ row, column }: Pick<WrittenCell, 'row' | 'column'>): number =>
  row * 32_768 + column;

/** The places of computed columns, counted from 0. */
export function computedIn<Id extends SheetId>(place: SheetPlace<Id>, matrix: Matrix): Set<number> {
  const indexes = columnsIn(place, matrix);
  const computed = columnsOf(place.sheet).filter(({ kind }) => kind === 'formula');
  return new Set(computed.map(({ name }) => indexes.get(name) ?? -1));
}

/** Whether two readings of a cell found the same there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isDate(one) && isDate(other)) return one.getTime() === other.getTime();
  return (one ?? '') === (other ?? '');
}
