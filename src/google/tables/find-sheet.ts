// Finds a sheet by its permanent sheet id, never by its name, which belongs to the people.

import { Problem } from '../../domain/problem.ts';
import type { Memory } from '../../ports.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { type ViewId, viewIds } from '../../workbook/views/view-ids.ts';
import type { BookWords } from '../../workbook/words.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of records, or one that only shows. */
export type TabId = SheetId | ViewId;

/** The key of the developer metadata that names a sheet even when the properties are gone. */
export const SHEET_MARK = 'so-de-an.sheet';

/** Where the properties keep the number of a sheet. */
export function memoryKey(tab: TabId): string {
  return `sheet.${tab}`;
}

/** The sheet that the properties name; null when they name none, or one that was deleted. */
export function rememberedSheet(
  spreadsheet: Spreadsheet,
  memory: Memory,
  tab: TabId,
): Sheet | null {
  const number = memory.get(memoryKey(tab));
  return number === null ? null : spreadsheet.getSheetById(Number(number));
}

/** The sheets by the mark they carry themselves: the second way (a restored or copied project). */
export function markedSheets(spreadsheet: Spreadsheet): Map<string, Sheet> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_MARK).find();
  const sheets = new Map<string, Sheet>();
  for (const mark of marks) {
    const tab = mark.getValue();
    const sheet = mark.getLocation().getSheet();
    if (tab !== null && sheet !== null && !sheets.has(tab)) sheets.set(tab, sheet);
  }
  return sheets;
}

/**
 * The sheet of this id; what the mark had to tell is remembered.
 * @throws Problem SHEET.MISSING when it was deleted or never made
 */
export function findSheet(
  spreadsheet: Spreadsheet,
  memory: Memory,
  words: BookWords,
  id: TabId,
): Sheet {
  const remembered = rememberedSheet(spreadsheet, memory, id);
  if (remembered !== null) return remembered;
  const marked = markedSheets(spreadsheet).get(id);
  if (marked === undefined) throw new Problem('SHEET.MISSING', { sheet: titleOf(words, id) });
  memory.set({ [memoryKey(id)]: String(marked.getSheetId()) });
  return marked;
}

/** What a tab is called when it is made. */
export function titleOf(words: BookWords, id: TabId): string {
  return isView(id) ? words.views[id] : words.sheets[id].title;
}

function isView(id: TabId): id is ViewId {
  const views: readonly TabId[] = viewIds;
  return views.includes(id);
}
