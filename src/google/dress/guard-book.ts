// The real protections: the leader edits one column and nothing else, each member what is theirs.
// A new protection bars nobody until its editors are removed; neither the owner nor whoever runs this
// can be removed (developers.google.com/apps-script/reference/spreadsheet/protection).

import { once } from '../../once.ts';
import type { BookRights, Memory } from '../../ports.ts';
import { FIRST_DATA_ROW, findColumns } from '../../workbook/header.ts';
import type { BookWords } from '../../workbook/words.ts';
import { findSheet } from '../tables/find-sheet.ts';
import { columnRights } from './column-rights.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Which rights are in force; written last, so that a stopped run is done again. */
export const RIGHTS_KEY = 'rights';
const TAB_MARK = 'so-de-an: quyền';
const COLUMN_MARK = 'so-de-an: quyền theo cột';

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
    if (before !== null) lift(spreadsheet);
    memory.remove(RIGHTS_KEY);
    return;
  }
  const same = before === JSON.stringify(rights);
  const decisions = findSheet(spreadsheet, memory, words, 'decisions');
  const comments = findSheet(spreadsheet, memory, words, 'comments');
  const [decisionsNumber, commentsNumber] = [decisions.getSheetId(), comments.getSheetId()];
  const editors = once(() => acceptedBy(comments, rights.staff));
  for (const sheet of spreadsheet.getSheets()) {
    const number = sheet.getSheetId();
    const standing = tabProtection(sheet);
    if (same && standing !== null && !standing.isWarningOnly()) continue;
    const protection = standing ?? sheet.protect().setDescription(TAB_MARK);
    allowOnly(protection, editors());
    if (number === decisionsNumber) openColumn(protection, sheet, words);
    if (number === commentsNumber) guardLog(sheet, words, rights.comments);
  }
  if (!same) memory.set({ [RIGHTS_KEY]: JSON.stringify(rights) });
}

/** The one that set-up made; null for none, or for somebody else's. */
function tabProtection(sheet: Sheet): Protection | null {
  const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (found === undefined || found.getDescription() !== TAB_MARK) return null;
  return found;
}

function allowOnly(protection: Protection, editors: readonly string[]): void {
  protection.setWarningOnly(false);
  // Whose right comes from a group alone would be removed with it, and fail.
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (editors.length > 0) protection.addEditors([...editors]);
}

/** One address that Google does not know would refuse them all [K]: then each is tried by itself. */
function acceptedBy(sheet: Sheet, addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  const trial = sheet.getRange(1, 1).protect();
  const takes = (some: readonly string[]): boolean => {
    try {
      trial.addEditors([...some]);
      return true;
    } catch (error) {
      console.warn(String(error));
      return false;
    }
  };
  const accepted = takes(addresses) ? [...addresses] : addresses.filter((one) => takes([one]));
  trial.remove();
  return accepted;
}

function openColumn(protection: Protection, sheet: Sheet, words: BookWords): void {
  const column = columnsOf(sheet, 'decisions', words).get('decision');
  if (column === undefined) return;
  const rows = sheet.getMaxRows() - FIRST_DATA_ROW + 1;
  protection.setUnprotectedRanges([sheet.getRange(FIRST_DATA_ROW, column + 1, rows, 1)]);
}

function guardLog(sheet: Sheet, words: BookWords, rights: BookRights['comments']): void {
  liftColumns(sheet);
  if (rights === null) return;
  const rows = sheet.getMaxRows();
  for (const { first, width, editors } of columnRights(
    columnsOf(sheet, 'comments', words),
    rights,
  )) {
    const range = sheet.getRange(1, first, rows, width);
    allowOnly(range.protect().setDescription(COLUMN_MARK), editors);
  }
}

function columnsOf(sheet: Sheet, id: 'decisions' | 'comments', words: BookWords) {
  const [ids = [], labels = []] = sheet.getRange(1, 1, 2, sheet.getMaxColumns()).getValues();
  return findColumns({ sheet: id, tab: () => sheet.getName(), words }, ids, labels);
}

function lift(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    tabProtection(sheet)?.remove();
    liftColumns(sheet);
  }
}

function liftColumns(sheet: Sheet): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() === COLUMN_MARK) protection.remove();
  }
}
