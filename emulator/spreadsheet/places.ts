// Places named by text anywhere in a spreadsheet: A1 with or without a sheet, or a named range.

import { parseArea, splitSheet } from './a1.ts';
import { outsideSheet } from './errors.ts';
import type { Area, SheetState, SpreadsheetState } from './state.ts';
import { sameName } from './structure.ts';

export interface Place {
  sheetId: number;
  area: Area;
}

/**
 * The place that a text names, or null.
 * @throws `The coordinates of the range are outside the dimensions of the sheet.`
 */
export function areaIn(book: SpreadsheetState, text: string, current: SheetState): Place | null {
  const { sheet: name, rest } = splitSheet(text);
  const sheet = name === null ? current : book.sheets.find((one) => sameName(one.name, name));
  if (!sheet) return null;
  const area = parseArea(rest, sheet.maxRows, sheet.maxColumns);
  if (area) {
    if (area.row < 0 || area.row + area.rows > sheet.maxRows) throw outsideSheet();
    if (area.column + area.columns > sheet.maxColumns) throw outsideSheet();
    return { sheetId: sheet.sheetId, area };
  }
  const named = book.namedRanges.find((one) => one.name === text);
  return named ? { sheetId: named.sheetId, area: named.area } : null;
}
