// Reads the whole book for a snapshot: each sheet once, and the formulas where staff may have written some.

import type { Memory } from '../../ports.ts';
import type { KeptBook } from '../../upkeep-ports.ts';
import { capturedSheet, capturedTab, hasStaffColumns } from '../../workbook/keeping/capture.ts';
import { contentOf } from '../tables/content-of.ts';
import { tabsOf } from './book-tabs.ts';

/** Whatever is there, broken or not: a tab or column that is gone is left out. */
export function readBook(memory: Memory): KeptBook {
  const { records, own } = tabsOf(SpreadsheetApp.getActive(), memory);
  return {
    sheets: Array.from(records, ([id, sheet]) => {
      const matrix = contentOf(sheet);
      const formulas = hasStaffColumns(id, matrix) ? formulasOf(sheet) : [];
      return capturedSheet(id, sheet.getName(), matrix, formulas);
    }),
    tabs: Array.from(own, ([name, sheet]) =>
      capturedTab(name, contentOf(sheet), formulasOf(sheet)),
    ),
  };
}

/** From A1 on, as far as the sheet holds something. */
export function formulasOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string[][] {
  return sheet.getDataRange().getFormulas();
}
