// From the cells of a whole sheet to its typed records, refusing what could be misread.

import { proseDay } from '../domain/calendar/print.ts';
import { readDay } from '../domain/day.ts';
import { Problem } from '../domain/problem.ts';
import { columnsOf, keyColumnOf } from './columns.ts';
import { type ColumnIndexes, columnsIn, FIRST_DATA_ROW, type SheetPlace } from './header.ts';
import { type CellPlace, isBlank, nameOf, plainValue, readCell, type Value } from './read-cells.ts';
import type { Kept, SheetId } from './schema.ts';
import { isUnfinished } from './unfinished.ts';

/**
 * The records of a sheet, in its order; rows without content are passed over, and those of which a
 * stopped write left a part. `matrix` is the whole sheet from A1 as `getValues` gives it.
 * @throws Problem SHEET.* when the head or a key is broken, CELL.* when a cell cannot be read
 */
export function readRows<Id extends SheetId>(
  place: SheetPlace<Id>,
  matrix: readonly (readonly unknown[])[],
): Kept<Id>[] {
  return recordsOf(place, matrix, (problem) => {
    throw problem;
  });
}

/**
 * Everything in the records of a sheet that `readRows` would refuse, from the top row down: a person
 * who mends a sheet wants the whole list, not one cell after each check.
 * @throws Problem SHEET.* when the head is broken, so that no cell can be told from another
 */
export function rowProblems<Id extends SheetId>(
  place: SheetPlace<Id>,
  matrix: readonly (readonly unknown[])[],
): Problem[] {
  const found: Problem[] = [];
  recordsOf(place, matrix, (problem) => found.push(problem));
  return found;
}

function recordsOf<Id extends SheetId>(
  place: SheetPlace<Id>,
  matrix: readonly (readonly unknown[])[],
  refuse: (problem: Problem) => void,
): Kept<Id>[] {
  const heads = matrix[1] ?? [];
  const indexes = columnsIn(place, matrix);
  const columns = columnsOf(place.sheet).map((column) => {
    const index = indexes.get(column.name) ?? -1;
    return { column, index, head: heads[index] };
  });
  const filled = filledColumns(place.sheet, indexes);
  const key = keyColumnOf(place.sheet)?.name;
  const rowsByKey = new Map<string, number>();
  const kept: Kept<Id>[] = [];
  for (let row = FIRST_DATA_ROW; row <= matrix.length; row++) {
    const cells = matrix[row - 1] ?? [];
    if (!hasContent(filled, cells) || isUnfinished(cells)) continue;
    const record: Record<string, Value> = { rowNumber: row };
    for (const { column, index, head } of columns) {
      const plain = plainValue(column, cells[index]);
      if (plain !== undefined && column.name !== key) {
        record[column.name] = plain;
        continue;
      }
      const where = { place, row, column, index, head };
      try {
        const value = plain ?? readCell(cells[index], where);
        record[column.name] = value;
        if (column.name === key) claimKey(where, value ?? '', rowsByKey);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refuse(error);
      }
    }
    // The record was filled column by column from the schema that `Kept` is computed from.
    kept.push(record as Kept<Id>);
  }
  return kept;
}

/**
 * The row (1-based) of each key as the sheet stands; rows without a key are passed over.
 * @throws Problem SHEET.KEY_TWICE
 */
export function rowsByKeyIn<Id extends SheetId>(
  place: SheetPlace<Id>,
  matrix: readonly (readonly unknown[])[],
): Map<string, number> {
  const heads = matrix[1] ?? [];
  const indexes = columnsIn(place, matrix);
  const key = keyColumnOf(place.sheet);
  const rowsByKey = new Map<string, number>();
  if (!key) return rowsByKey;
  const index = indexes.get(key.name) ?? -1;
  for (const [offset, cells] of matrix.slice(FIRST_DATA_ROW - 1).entries()) {
    const cell = cells[index];
    if (isBlank(cell) || isUnfinished(cells)) continue;
    const row = FIRST_DATA_ROW + offset;
    const where = { place, row, column: key, index, head: heads[index] };
    claimKey(where, readCell(cell, where) ?? '', rowsByKey);
  }
  return rowsByKey;
}

/**
 * The last row (1-based) in which a person or the program put something; 2 when there is none.
 * Computed columns do not count, and neither does dress (platform.md §2.7).
 */
export function lastFilledRow<Id extends SheetId>(
  place: SheetPlace<Id>,
  matrix: readonly (readonly unknown[])[],
): number {
  const indexes = columnsIn(place, matrix);
  const filled = filledColumns(place.sheet, indexes);
  for (let row = matrix.length; row >= FIRST_DATA_ROW; row--) {
    if (hasContent(filled, matrix[row - 1] ?? [])) return row;
  }
  return FIRST_DATA_ROW - 1;
}

/** The rows (1-based) that a stopped write has left unfinished, from the top. */
export function unfinishedRows(matrix: readonly (readonly unknown[])[]): number[] {
  return matrix.flatMap((cells, index) => (isUnfinished(cells) ? [index + 1] : []));
}

/** Where the columns stand that somebody fills in; formulas stand in every row. */
function filledColumns(sheet: SheetId, indexes: ColumnIndexes): number[] {
  return columnsOf(sheet)
    .filter(({ kind }) => kind !== 'formula')
    .map(({ name }) => indexes.get(name) ?? -1);
}

function hasContent(filled: readonly number[], cells: readonly unknown[]): boolean {
  for (const index of filled) if (!isBlank(cells[index])) return true;
  return false;
}

function claimKey(where: CellPlace, value: Value, rowsByKey: Map<string, number>): void {
  const key = String(value);
  const { row } = where;
  if (key === '') throw new Problem('SHEET.KEY_MISSING', nameOf(where));
  const earlier = rowsByKey.get(key);
  if (earlier !== undefined) {
    const { sheet, column } = nameOf(where);
    // A day that is a key is named as people write days.
    const day = where.column.kind === 'day' ? readDay(key) : null;
    const shown = day === null ? key : proseDay(day);
    throw new Problem('SHEET.KEY_TWICE', { sheet, column, key: shown, rows: [earlier, row] });
  }
  rowsByKey.set(key, row);
}
