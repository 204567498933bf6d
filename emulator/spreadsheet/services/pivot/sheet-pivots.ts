// The pivot tables of a sheet: made at a cell, listed.

import type { Book } from '../../book.ts';
import { withoutContent } from '../../cells.ts';
import { otherSpreadsheet } from '../../errors.ts';
import type { PivotState } from '../../pivot/pivot-state.ts';
import { writeBlock } from '../../write-values.ts';
import type { Range } from '../range.ts';
import { PivotTable } from './pivot-table.ts';

/** Makes an empty pivot table at the first cell of a range; what stood there gives way [K]. */
export function createPivotTable(at: Range, source: Range): PivotTable {
  const { book, sheetId, area } = at;
  if (source.book.id !== book.id) throw otherSpreadsheet();
  const { row, column } = area;
  writeBlock(book, sheetId, { row, column, rows: 1, columns: 1 }, withoutContent);
  const id = book.execution.newId('pivot');
  const pivot: PivotState = {
    id,
    anchor: { row, column },
    source: { sheetId: source.sheetId, area: { ...source.area } },
    ...{ rows: [], columns: [], values: [], filters: [] },
    valuesAlong: 'COLUMNS',
    nextId: 1,
  };
  book.alterSheet(sheetId, (sheet) => {
    sheet.pivots = [...sheet.pivots, pivot];
  });
  return new PivotTable(book, sheetId, id);
}

/** The pivot tables of a sheet in the order in which they were made. */
export function pivotTablesOf(book: Book, sheetId: number): PivotTable[] {
  book.read();
  return book.sheet(sheetId).pivots.map(({ id }) => new PivotTable(book, sheetId, id));
}
