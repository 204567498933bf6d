// Workbooks that an earlier runtime has saved.

import { newSheet, newSpreadsheet } from './new-spreadsheet.ts';
import type { SpreadsheetState } from './state.ts';

/** The workbook with what its time did not know yet, as it is in a new one. */
export function broughtUpToDate(book: SpreadsheetState): SpreadsheetState {
  const sheets = book.sheets.map((sheet) => ({
    ...newSheet(sheet.sheetId, sheet.name, sheet.maxRows, sheet.maxColumns),
    ...sheet,
  }));
  return { ...newSpreadsheet({ ...book, language: 'en' }), ...book, sheets };
}
