// Makes room for records at the end of a sheet's grid, so that dress and formulas go on.

import { columnLetters, columnsOf } from '../../workbook/columns.ts';
import { ROWS_TO_GROW, rowHeightOf } from '../../workbook/dress.ts';
import type { ColumnIndexes } from '../../workbook/header.ts';
import type { SheetId } from '../../workbook/schema.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sees to it that rows up to `lastNeeded`, which stays empty, exist; false when they did already. Rows
 * are put in before the last one, so that every range which ends there (dropdowns, colours,
 * protections, bounded references of formulas) grows with the grid.
 */
export function makeRoom(
  sheet: Sheet,
  id: SheetId,
  indexes: ColumnIndexes,
  lastNeeded: number,
): boolean {
  const rows = sheet.getMaxRows();
  const missing = lastNeeded - rows;
  if (missing <= 0) return false;
  const added = Math.max(missing, ROWS_TO_GROW);
  sheet.insertRowsBefore(rows, added);
  const height = rowHeightOf(id);
  if (height !== null) sheet.setRowHeightsForced(rows, added, height);
  for (const column of columnsOf(id)) {
    const index = indexes.get(column.name);
    if (column.kind !== 'formula' || index === undefined) continue;
    const letters = columnLetters(index);
    const above = sheet.getRange(`${letters}${rows - 1}`);
    above.copyTo(sheet.getRange(`${letters}${rows}:${letters}${rows + added - 1}`));
  }
  return true;
}

/** The same where the last row of the grid may hold a record: rows come under it, bare; dressing mends them. */
export function makeRoomUnder(sheet: Sheet, lastNeeded: number): void {
  const rows = sheet.getMaxRows();
  if (lastNeeded > rows) sheet.insertRowsAfter(rows, lastNeeded - rows);
}
