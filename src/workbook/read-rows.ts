// From the cells of a whole sheet to its typed records, refusing what could be misread.

import { Problem } from '../domain/problem.ts';
import { columnsOf, columnWords, keyColumnOf, type NamedColumn } from './columns.ts';
import { type ColumnIndexes, FIRST_DATA_ROW, findColumns, type SheetPlace } from './header.ts';
import { isBlank, readCell, type Value } from './read-cells.ts';
import type { Kept, SheetId } from './schema.ts';

/**
 * The records of a sheet, in its order; rows without content are passed over. `matrix` is the
 * whole sheet from A1 as `getValues` gives it.
 * @throws Problem SHEET.* when the head or a key is broken, CELL.* when a cell cannot be read
 */
export function readRows<Id extends SheetId>(
  place: SheetPlace<Id>,
  matrix: readonly (readonly unknown[])[],
): Kept<Id>[] {
  const indexes = findColumns(place, matrix[0] ?? [], matrix[1] ?? []);
  const columns = columnsOf(place.sheet);
  const key = keyColumnOf(place.sheet);
  const rowsByKey = new Map<string, number>();
  const kept: Kept<Id>[] = [];
  for (const [offset, cells] of matrix.slice(FIRST_DATA_ROW - 1).entries()) {
    if (!hasContent(columns, indexes, cells)) continue;
    const row = FIRST_DATA_ROW + offset;
    const record: Record<string, Value> = { rowNumber: row };
    for (const column of columns) {
      const cell = cells[indexes.get(column.name) ?? -1];
      record[column.name] = readCell(cell, { place, row, column });
    }
    if (key) claimKey(place, key, record[key.name] ?? '', row, rowsByKey);
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
  const indexes = findColumns(place, matrix[0] ?? [], matrix[1] ?? []);
  const key = keyColumnOf(place.sheet);
  const rowsByKey = new Map<string, number>();
  if (!key) return rowsByKey;
  for (const [offset, cells] of matrix.slice(FIRST_DATA_ROW - 1).entries()) {
    const cell = cells[indexes.get(key.name) ?? -1];
    if (isBlank(cell)) continue;
    const row = FIRST_DATA_ROW + offset;
    const value = readCell(cell, { place, row, column: key });
    claimKey(place, key, value ?? '', row, rowsByKey);
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
  const indexes = findColumns(place, matrix[0] ?? [], matrix[1] ?? []);
  const columns = columnsOf(place.sheet);
  for (let row = matrix.length; row >= FIRST_DATA_ROW; row--) {
    if (hasContent(columns, indexes, matrix[row - 1] ?? [])) return row;
  }
  return FIRST_DATA_ROW - 1;
}

function hasContent(
  columns: readonly NamedColumn[],
  indexes: ColumnIndexes,
  cells: readonly unknown[],
): boolean {
  return columns.some(({ name, kind }) => {
    return kind !== 'formula' && !isBlank(cells[indexes.get(name) ?? -1]);
  });
}

function claimKey<Id extends SheetId>(
  place: SheetPlace<Id>,
  key: NamedColumn,
  value: Value,
  row: number,
  rowsByKey: Map<string, number>,
): void {
  const text = String(value);
  if (text === '') {
    const column = columnWords(place.words, place.sheet, key.name).label;
    throw new Problem('SHEET.KEY_MISSING', { sheet: place.tab(), row, column });
  }
  const earlier = rowsByKey.get(text);
  if (earlier !== undefined) {
    throw new Problem('SHEET.KEY_TWICE', { sheet: place.tab(), key: text, rows: [earlier, row] });
  }
  rowsByKey.set(text, row);
}
