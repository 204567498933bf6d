// Tabs that come into a spreadsheet from outside, as from a file that a person imports.

import type { World } from '../core/world.ts';
import { putCell } from './cells.ts';
import { newSheet } from './new-spreadsheet.ts';
import { typedCell } from './person.ts';
import type { SheetState, SpreadsheetState } from './state.ts';
import { sameName } from './structure.ts';

/**
 * A tab with that name to be filled: the only one of a new spreadsheet, as long as nothing stands in
 * it, or else one more at the end.
 * @throws Error when there is a tab with that name already
 */
export function bringTab(book: SpreadsheetState, name: string): SheetState {
  const [first] = book.sheets;
  if (first && book.sheets.length === 1 && first.cells.length === 0) {
    first.name = name;
    return first;
  }
  if (book.sheets.some((sheet) => sameName(sheet.name, name))) {
    throw new Error(`There is a tab “${name}” already.`);
  }
  const sheet = newSheet(Math.max(...book.sheets.map(({ sheetId }) => sheetId)) + 1, name);
  book.sheets.push(sheet);
  return sheet;
}

/** Makes the grid at least as large as what stands in it. */
export function fitGrid(sheet: SheetState): void {
  sheet.maxRows = Math.max(sheet.maxRows, sheet.cells.length);
  for (const line of sheet.cells) sheet.maxColumns = Math.max(sheet.maxColumns, line?.length ?? 0);
}

/** Brings a table of texts in, each read as if a person had typed it. */
export function bringRows(
  world: World,
  book: SpreadsheetState,
  name: string,
  rows: readonly (readonly string[])[],
): void {
  const sheet = bringTab(book, name);
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      putCell(sheet, row, column, typedCell(world, book, undefined, text));
    }
  }
  fitGrid(sheet);
}
