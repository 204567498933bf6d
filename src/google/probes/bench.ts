// Where Google is asked: a tab of this file and a form that are made for it, and taken away again.

import type { Memory } from '../../ports.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Form = GoogleAppsScript.Forms.Form;

/** Remembers what a stopped run left behind: the next one takes it away. */
const LEFT = 'systemCheck.scratch';

export interface Bench {
  /** The tab, made at its first use. */
  sheet(): Sheet;
  /** The next free cell of the tab. */
  cell(format?: string): Range;
  /** The form, made at its first use. */
  form(): Form;
  /** A file to be thrown away. */
  keepFile(fileId: string): void;
  /** Takes everything away; a form that Google does not let go is closed. */
  clear(): void;
}

interface Left {
  tab?: number;
  form?: string;
  files?: string[];
}

/** The bench of this execution; it goes on with the tab and the form of an earlier one. */
export function benchOf(memory: Memory, name: string): Bench {
  const left = JSON.parse(memory.get(LEFT) ?? '{}') as Left;
  const keep = (): void => memory.set({ [LEFT]: JSON.stringify(left) });
  const book = SpreadsheetApp.getActive();
  let tab: Sheet | null = null;
  let form: Form | null = null;
  let row = 0;
  const standingTab = (): Sheet | undefined =>
    book.getSheets().find((sheet) => sheet.getSheetId() === left.tab) ??
    // A stop between the making of the tab and the noting of it.
    book.getSheetByName(name) ??
    undefined;
  const sheet = (): Sheet => {
    if (tab !== null) return tab;
    tab = standingTab() ?? book.insertSheet(name, book.getNumSheets());
    left.tab = tab.getSheetId();
    keep();
    return tab;
  };
  return {
    sheet,
    cell(format) {
      row++;
      const range = sheet().getRange(row, 1);
      return format === undefined ? range : range.setNumberFormat(format);
    },
    form() {
      if (form !== null) return form;
      form = left.form === undefined ? FormApp.create(name) : FormApp.openById(left.form);
      left.form = form.getId();
      keep();
      return form;
    },
    keepFile(fileId) {
      left.files = [...(left.files ?? []), fileId];
      keep();
    },
    clear() {
      const standing = standingTab();
      if (standing !== undefined) book.deleteSheet(standing);
      for (const fileId of left.files ?? []) isThrownAway(fileId);
      if (left.form !== undefined && !isThrownAway(left.form)) closeForm(left.form);
      memory.remove(LEFT);
    },
  };
}

function isThrownAway(fileId: string): boolean {
  try {
    Drive?.Files?.update({ trashed: true }, fileId);
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

function closeForm(formId: string): void {
  try {
    FormApp.openById(formId).setAcceptingResponses(false);
  } catch (error) {
    console.error(String(error));
  }
}
