// The real protections: the leader edits one column and nothing else, the staff everything but that
// column, and of the log only the columns that are theirs where the setting says so.

import { once } from '../../once.ts';
import type { BookRights, Memory } from '../../ports.ts';
import type { BookWords } from '../../workbook/words.ts';
import { findSheet } from '../tables/find-sheet.ts';
import { acceptedBy, allowOnly } from './allow-only.ts';
import { LOCKED_KEY, liftColumns, lockLeadersColumn, lockLog } from './lock-columns.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Which rights are in force; written last, so that a stopped run is done again. */
export const RIGHTS_KEY = 'rights';
const TAB_MARK = 'so-de-an: quyền';

/** The rights that are in force; null for none. */
export function rightsInForce(memory: Memory): BookRights | null {
  const kept = memory.get(RIGHTS_KEY);
  // Written by `guardBook` alone; an older version of it kept no `locked`.
  return kept === null ? null : (Object.assign({ locked: [] }, JSON.parse(kept)) as BookRights);
}

/**
 * Protects every tab of the file, also those that staff made. Where the same rights are in force
 * only the tabs that have lost theirs are protected anew: two calls a tab.
 */
export function guardBook(
  spreadsheet: Spreadsheet,
  memory: Memory,
  words: BookWords,
  rights: BookRights | null,
): void {
  const before = memory.get(RIGHTS_KEY);
  if (rights === null) {
    if (before !== null) lift(spreadsheet, memory);
    memory.remove(RIGHTS_KEY);
    return;
  }
  const same = before === JSON.stringify(rights);
  const decisions = findSheet(spreadsheet, memory, words, 'decisions');
  const comments = findSheet(spreadsheet, memory, words, 'comments');
  const decisionsNumber = decisions.getSheetId();
  const accepted = once(() => acceptedBy(comments, [...rights.staff, ...rights.leaders]));
  const known = (people: readonly string[]) => people.filter((one) => accepted().includes(one));
  for (const sheet of spreadsheet.getSheets()) {
    const standing = tabProtection(sheet);
    if (same && standing !== null && !standing.isWarningOnly()) continue;
    const protection = standing ?? sheet.protect().setDescription(TAB_MARK);
    allowOnly(protection, known(rights.staff));
    if (sheet.getSheetId() === decisionsNumber) {
      const column = lockLeadersColumn(sheet, words, known(rights.leaders));
      protection.setUnprotectedRanges([column]);
    }
  }
  lockLog(comments, memory, words, rights.locked, true);
  if (!same) memory.set({ [RIGHTS_KEY]: JSON.stringify(rights) });
}

/** The one that set-up made; null for none, or for somebody else's. */
function tabProtection(sheet: Sheet): Protection | null {
  const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (found === undefined || found.getDescription() !== TAB_MARK) return null;
  return found;
}

function lift(spreadsheet: Spreadsheet, memory: Memory): void {
  for (const sheet of spreadsheet.getSheets()) {
    tabProtection(sheet)?.remove();
    liftColumns(sheet);
  }
  memory.remove(LOCKED_KEY);
}
