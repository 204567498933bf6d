// How large a sheet may grow, and the growth of those that must.

import type { Axis } from './axes.ts';
import { sizeOf } from './axes.ts';
import type { Book } from './book.ts';
import { workbookFull } from './errors.ts';

const CELLS = 10_000_000;

/**
 * Adds rows or columns at the end until the sheet has so many.
 * @throws when the workbook would have more than ten million cells
 */
export function growTo(book: Book, sheetId: number, axis: Axis, size: number): void {
  const sheet = book.sheet(sheetId);
  const more = size - sizeOf(sheet, axis);
  if (more <= 0) return;
  const cells = book.state.sheets.reduce(
    (sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns,
    0,
  );
  const across = axis === 'row' ? sheet.maxColumns : sheet.maxRows;
  if (cells + more * across > CELLS) throw workbookFull();
  book.alterSheet(sheetId, (state) => {
    if (axis === 'row') state.maxRows = size;
    else state.maxColumns = size;
  });
}
