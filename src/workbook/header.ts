// Where the columns of a sheet stand now: found by the permanent ids in its first row, in any order.

import { Problem } from '../domain/problem.ts';
import { columnLetters, columnsOf, columnWords } from './columns.ts';
import type { SheetId } from './schema.ts';
import type { BookWords } from './words.ts';

/** Row 1 holds the ids, row 2 the labels; the first record is in the third. */
export const FIRST_DATA_ROW = 3;

/** A sheet as it stands in the book; `tab` is asked only when a sentence must name it. */
export interface SheetPlace<Id extends SheetId> {
  readonly sheet: Id;
  readonly tab: () => string;
  readonly words: BookWords;
}

/** The column ids of a sheet with their places, counted from 0. */
export type ColumnIndexes = ReadonlyMap<string, number>;

/**
 * Where each column of the schema stands. Columns that people added are left out.
 * @throws Problem SHEET.IDS_MISSING when the row of ids is gone, SHEET.COLUMN_MISSING,
 * SHEET.COLUMN_TWICE
 */
export function findColumns<Id extends SheetId>(
  place: SheetPlace<Id>,
  ids: readonly unknown[],
  labels: readonly unknown[],
): ColumnIndexes {
  const found = presentColumns(place, ids);
  const columns = columnsOf(place.sheet);
  if (found.size === 0) throw new Problem('SHEET.IDS_MISSING', { sheet: place.tab() });
  for (const { name } of columns) {
    if (found.has(name)) continue;
    throw new Problem('SHEET.COLUMN_MISSING', {
      sheet: place.tab(),
      column: columnWords(place.words, place.sheet, name).label,
      found: labels.map((label) => String(label).trim()).filter((label) => label !== ''),
    });
  }
  return found;
}

/** The same in a whole sheet from A1 on. */
export function columnsIn<Id extends SheetId>(
  place: SheetPlace<Id>,
  [ids = [], labels = []]: readonly (readonly unknown[])[],
): ColumnIndexes {
  return findColumns(place, ids, labels);
}

/** Where those columns stand that are there at all; for the one who makes the missing ones. */
export function presentColumns<Id extends SheetId>(
  place: SheetPlace<Id>,
  ids: readonly unknown[],
): ColumnIndexes {
  const known = new Set(columnsOf(place.sheet).map((column) => column.name));
  const found = new Map<string, number>();
  for (const [index, cell] of ids.entries()) {
    const name = String(cell).trim();
    if (!known.has(name)) continue;
    const earlier = found.get(name);
    if (earlier !== undefined) {
      throw new Problem('SHEET.COLUMN_TWICE', {
        sheet: place.tab(),
        column: columnWords(place.words, place.sheet, name).label,
        letters: [columnLetters(earlier), columnLetters(index)],
      });
    }
    found.set(name, index);
  }
  return found;
}
