// Locks on single columns: the leader's own, and what bodies said in the log. Such a lock stands beside
// the protection of its sheet, and both must let somebody through [K].

import type { BookRights, Memory } from '../../ports.ts';
import { columnsIn, FIRST_DATA_ROW, findColumns } from '../../workbook/header.ts';
import { lastFilledRow } from '../../workbook/read-rows.ts';
import type { BookWords } from '../../workbook/words.ts';
import { allowOnly } from './allow-only.ts';
import { columnRuns } from './column-runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** How far down the log is locked. */
export const LOCKED_KEY = 'rights.lockedTo';
const LOG_MARK = 'so-de-an: quyền theo cột';
const LEADER_MARK = 'so-de-an: cột của lãnh đạo';

/** Makes the leader's column the leader's alone, and tells where it is. */
export function lockLeadersColumn(
  sheet: Sheet,
  words: BookWords,
  leaders: readonly string[],
): GoogleAppsScript.Spreadsheet.Range {
  const [ids = [], labels = []] = sheet.getRange(1, 1, 2, sheet.getMaxColumns()).getValues();
  const place = { sheet: 'decisions', tab: () => sheet.getName(), words } as const;
  const index = findColumns(place, ids, labels).get('decision') ?? 0;
  const rows = sheet.getMaxRows() - FIRST_DATA_ROW + 1;
  const range = sheet.getRange(FIRST_DATA_ROW, index + 1, rows, 1);
  const [standing, ...others] = marked(sheet, LEADER_MARK);
  for (const other of others) other.remove();
  const lock = standing?.setRange(range) ?? range.protect().setDescription(LEADER_MARK);
  allowOnly(lock, leaders);
  return range;
}

/**
 * Locks columns of the log as far down as it is filled, or lifts that for []. The rows below stay
 * open: a member's press takes replies in there, and may because nobody has locked them yet; the
 * triggers, which run as the owner, lock them next.
 * @param anew whether to look at every lock also where no row came or went; else that costs one call
 */
export function lockLog(
  sheet: Sheet,
  memory: Memory,
  words: BookWords,
  locked: BookRights['locked'],
  anew: boolean,
): void {
  const lockedTo = memory.get(LOCKED_KEY);
  if (locked.length === 0 && lockedTo === null) return;
  const matrix = sheet.getDataRange().getValues();
  const place = { sheet: 'comments', tab: () => sheet.getName(), words } as const;
  const rows = lastFilledRow(place, matrix);
  if (!anew && lockedTo === String(rows)) return;
  const runs = columnRuns(columnsIn(place, matrix), locked);
  const standing = marked(sheet, LOG_MARK);
  for (const other of standing.slice(runs.length)) other.remove();
  for (const [index, { first, width }] of runs.entries()) {
    const range = sheet.getRange(1, first, rows, width);
    const protection = standing[index];
    if (protection === undefined) allowOnly(range.protect().setDescription(LOG_MARK), []);
    else protection.setRange(range);
  }
  if (runs.length === 0) memory.remove(LOCKED_KEY);
  else memory.set({ [LOCKED_KEY]: String(rows) });
}

export function liftColumns(sheet: Sheet): void {
  for (const mark of [LOG_MARK, LEADER_MARK]) {
    for (const protection of marked(sheet, mark)) protection.remove();
  }
}

function marked(sheet: Sheet, mark: string): Protection[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === mark);
}
