// The tabs of the book by what they are: sheets of the schema, views, and what staff made.

import type { Memory } from '../../ports.ts';
import { sheetIds } from '../../workbook/columns.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { viewIds } from '../../workbook/views/view-ids.ts';
import { memoryKey } from '../tables/find-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface BookTabs {
  readonly records: ReadonlyMap<SheetId, Sheet>;
  /** By name, in the order of the tabs. */
  readonly own: ReadonlyMap<string, Sheet>;
}

/** Every tab, found by the number that the properties keep; a chart on a tab of its own is passed over. */
export function tabsOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  memory: Memory,
): BookTabs {
  const ids = new Map(sheetIds.map((id) => [memory.get(memoryKey(id)), id]));
  const views = new Set(viewIds.map((id) => memory.get(memoryKey(id))));
  const records = new Map<SheetId, Sheet>();
  const own = new Map<string, Sheet>();
  for (const sheet of spreadsheet.getSheets()) {
    const number = String(sheet.getSheetId());
    const id = ids.get(number);
    if (id !== undefined) records.set(id, sheet);
    else if (!views.has(number) && sheet.getType() === SpreadsheetApp.SheetType.GRID) {
      own.set(sheet.getName(), sheet);
    }
  }
  return { records, own };
}
