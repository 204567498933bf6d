// Protects what the program writes, with a warning only: it stops a slip, never a person who means it.

import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import { rowsOf, runs } from './dress-columns.ts';
import type { Headed } from './make-columns.ts';

/** The row of ids, and every run of columns that the program owns. All anew where none is left. */
export function guardColumns(headed: Headed): void {
  const { tab, dress, bare, fresh } = headed;
  const { sheet } = tab;
  const present = tab.fresh ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  // A set-up that was stopped may have left some of them: they are made anew.
  if (fresh) for (const protection of present) protection.remove();
  const all = fresh || present.length === 0;
  const columns = (all ? dress.columns : bare).filter(({ guarded }) => guarded);
  if (all) guard(sheet.getRange(1, 1, 1, headed.width), 'ids');
  for (const run of runs(headed, columns)) {
    const range = sheet.getRange(FIRST_DATA_ROW, run.first, rowsOf(headed), run.columns.length);
    guard(range, tab.id);
  }
}

function guard(range: GoogleAppsScript.Spreadsheet.Range, description: string): void {
  range.protect().setDescription(`so-de-an: ${description}`).setWarningOnly(true);
}
