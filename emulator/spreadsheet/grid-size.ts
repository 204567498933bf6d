// How large a spreadsheet may grow, and the growth of sheets that must.

import type { Axis } from './axes.ts';
import { sizeOf } from './axes.ts';
import type { Book } from './book.ts';
import { tooManyColumns, tooManySheets, workbookFull } from './errors.ts';

/** platform.md §1.2; support.google.com/drive/answer/37603. */
const CELLS = 10_000_000;
const COLUMNS = 18_278;
const SHEETS = 200;

/** @throws when the sheet, or the workbook, would be too large with so many rows or columns more */
export function checkGrowth(book: Book, sheetId: number, axis: Axis, more: number): void {
  const sheet = book.sheet(sheetId);
  if (axis === 'column' && sheet.maxColumns + more > COLUMNS) throw tooManyColumns();
  checkCells(book, more * (axis === 'row' ? sheet.maxColumns : sheet.maxRows));
}

/** @throws when there are 200 sheets already, or a workbook with these cells more is too large */
export function checkNewSheet(book: Book, cells: number): void {
  if (book.state.sheets.length >= SHEETS) throw tooManySheets();
  checkCells(book, cells);
}

function checkCells(book: Book, more: number): void {
  const cells = book.state.sheets.reduce(
    (sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns,
    0,
  );
  if (cells + more > CELLS) throw workbookFull();
}

/**
 * Adds rows or columns at the end until the sheet has so many.
 * @throws when the sheet or the workbook would be too large
 */
export function growTo(book: Book, sheetId: number, axis: Axis, size: number): void {
  const more = size - sizeOf(book.sheet(sheetId), axis);
  if (more <= 0) return;
  checkGrowth(book, sheetId, axis, more);
  book.alterSheet(sheetId, (state) => {
    if (axis === 'row') state.maxRows = size;
    else state.maxColumns = size;
  });
}
