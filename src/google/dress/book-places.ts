// Where the columns of the book stand now, for whoever writes formulas over them.

import type { Memory } from '../../ports.ts';
import { sheetIds } from '../../workbook/columns.ts';
import { findColumns } from '../../workbook/header.ts';
import { type Places, placesOf, type SheetGeometry } from '../../workbook/places.ts';
import type { SheetId } from '../../workbook/schema.ts';
import type { BookWords } from '../../workbook/words.ts';
import { findSheet } from '../tables/find-sheet.ts';
import type { Headed } from './make-columns.ts';

/**
 * The places of the given sheets' columns as they stand, five calls a sheet.
 * @throws Problem SHEET.MISSING, SHEET.IDS_MISSING, SHEET.COLUMN_MISSING, SHEET.COLUMN_TWICE
 */
export function bookPlaces(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  memory: Memory,
  words: BookWords,
  sheets: readonly SheetId[] = sheetIds,
): Places {
  const geometries = new Map<SheetId, SheetGeometry>();
  for (const id of sheets) {
    const sheet = findSheet(spreadsheet, memory, words, id);
    const lastRow = sheet.getMaxRows();
    const [ids = [], labels = []] = sheet.getRange(1, 1, 2, sheet.getMaxColumns()).getValues();
    const tab = sheet.getName();
    const indexes = findColumns({ sheet: id, tab: () => tab, words }, ids, labels);
    geometries.set(id, { tab, indexes, lastRow });
  }
  return placesOf(geometries);
}

/** The places of sheets whose columns were just found. */
export function placesOfHeaded(headed: readonly Headed[]): Places {
  const geometries = headed.map(({ tab, indexes, lastRow }): [SheetId, SheetGeometry] => {
    return [tab.id, { tab: tab.sheet.getName(), indexes, lastRow }];
  });
  return placesOf(new Map(geometries));
}
