// Protects what the program writes, with a warning only: it stops a slip, never a person who means it.

import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import { rowsOf } from './dress-columns.ts';
import type { Headed } from './make-columns.ts';

/** The row of ids, and every run of columns that the program owns. All anew where none is left. */
export function guardColumns(headed: Headed): void {
  const { tab, dress, indexes, made } = headed;
  const { sheet } = tab;
  const kinds = SpreadsheetApp.ProtectionType;
  const bare = tab.fresh || sheet.getProtections(kinds.RANGE).length === 0;
  const columns = (bare ? dress.columns : made).filter(({ guarded }) => guarded);
  if (bare) guard(sheet.getRange(1, 1, 1, headed.width), 'ids');
  const places = columns.map(({ name }) => indexes.get(name) ?? 0).sort((a, b) => a - b);
  for (const [first, count] of stretches(places)) {
    guard(sheet.getRange(FIRST_DATA_ROW, first + 1, rowsOf(headed), count), tab.id);
  }
}

function guard(range: GoogleAppsScript.Spreadsheet.Range, description: string): void {
  range.protect().setDescription(`so-de-an: ${description}`).setWarningOnly(true);
}

/** Numbers that follow each other, as first and count. */
function stretches(sorted: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === number) last[1]++;
    else found.push([number, 1]);
  }
  return found;
}
