// A sheet as a snapshot keeps it: its columns by their ids, wherever they stand, and what staff added.

import type { KeptCell } from '../../domain/keeping/kept-cell.ts';
import { type KeptSheet, type KeptTab, ownColumn } from '../../domain/keeping/snapshot.ts';
import { columnsOf } from '../columns.ts';
import { FIRST_DATA_ROW } from '../header.ts';
import type { SheetId } from '../schema.ts';
import { keptCell } from './cells.ts';

/** Heads the column that holds an order for the length of a sort; never a part of the book. */
export const ORDER_MARK = 'so-de-an.order';

type Matrix = readonly (readonly unknown[])[];

/** Where a column of a snapshot stands now, counted from 0. */
export interface StandingColumn {
  readonly column: string;
  readonly index: number;
}

/**
 * The columns of a sheet that a snapshot keeps: those of the schema that are there, in its order, then
 * those of staff that have a title or hold something. Computed ones are the sheet's own.
 */
export function keptColumns(sheet: SheetId, matrix: Matrix): StandingColumn[] {
  const ids = (matrix[0] ?? []).map((cell) => String(cell).trim());
  const schema = columnsOf(sheet);
  const known = new Set(schema.map(({ name }) => name));
  const own = schema
    .filter(({ kind }) => kind !== 'formula')
    .map(({ name }) => ({ column: name, index: ids.indexOf(name) }))
    .filter(({ index }) => index >= 0);
  return [...own, ...staffColumns(ids, known, matrix)];
}

/** The same of the columns that staff added, alone. */
function staffColumns(
  ids: readonly string[],
  known: ReadonlySet<string>,
  matrix: Matrix,
): StandingColumn[] {
  const titles = new Map<string, number>();
  return ids.flatMap((id, index) => {
    if (known.has(id) || id === ORDER_MARK) return [];
    const title = String(matrix[1]?.[index] ?? '').trim();
    const blank = matrix.slice(FIRST_DATA_ROW - 1).every((row) => (row[index] ?? '') === '');
    if (title === '' && blank) return [];
    const nth = (titles.get(title) ?? 0) + 1;
    titles.set(title, nth);
    return [{ column: ownColumn(title, nth), index }];
  });
}

/** Whether staff added a column, so that its formulas are asked for as well. */
export function hasStaffColumns(sheet: SheetId, matrix: Matrix): boolean {
  const known = new Set(columnsOf(sheet).map(({ name }) => name));
  return keptColumns(sheet, matrix).some(({ column }) => !known.has(column));
}

/**
 * A sheet as it stands. `formulas` is read for a sheet to which staff added columns, from A1 on like
 * `matrix`; a formula in a column of the schema is kept as what it shows.
 */
export function capturedSheet(
  sheet: SheetId,
  tab: string,
  matrix: Matrix,
  formulas: Matrix = [],
): KeptSheet {
  const known = new Set(columnsOf(sheet).map(({ name }) => name));
  const columns = keptColumns(sheet, matrix);
  const rows = matrix.slice(FIRST_DATA_ROW - 1).map((cells, at) =>
    columns.map(({ column, index }) => {
      const formula = known.has(column) ? '' : formulas[FIRST_DATA_ROW - 1 + at]?.[index];
      return keptCell(cells[index], String(formula ?? ''));
    }),
  );
  return { sheet, tab, columns: columns.map(({ column }) => column), rows: withoutTail(rows) };
}

/** A tab of staff as it stands. */
export function capturedTab(tab: string, matrix: Matrix, formulas: Matrix): KeptTab {
  const rows = matrix.map((cells, at) =>
    cells.map((cell, index) => keptCell(cell, String(formulas[at]?.[index] ?? ''))),
  );
  return { tab, rows: withoutTail(rows) };
}

/** The rows down to the last that holds something. */
function withoutTail(rows: readonly (readonly KeptCell[])[]): (readonly KeptCell[])[] {
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.every((cell) => cell === '')) count--;
  return rows.slice(0, count);
}
