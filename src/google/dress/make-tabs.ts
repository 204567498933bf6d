// The tabs of the workbook: those that exist are found, those that are missing are made and marked.

import type { Memory } from '../../ports.ts';
import { tabOrder } from '../../workbook/dress.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { type ViewId, viewIds } from '../../workbook/views/view-ids.ts';
import type { BookWords } from '../../workbook/words.ts';
import {
  markedSheets,
  memoryKey,
  rememberedSheet,
  SHEET_MARK,
  type TabId,
  titleOf,
} from '../tables/find-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the properties keep which sheets were dressed to the end: a set-up may be killed in between. */
export const DRESSED_KEY = 'dressed';

export interface Tab<Id extends TabId = TabId> {
  readonly id: Id;
  readonly sheet: Sheet;
  readonly fresh: boolean;
}

export interface Tabs {
  readonly views: readonly Tab<ViewId>[];
  readonly records: readonly Tab<SheetId>[];
}

/** Every tab of the book, in order. Made ones are marked first, then all are remembered at once. */
export function makeTabs(spreadsheet: Spreadsheet, memory: Memory, words: BookWords): Tabs {
  const known = knownSheets(spreadsheet, memory);
  const begun = memory.get(DRESSED_KEY) === null;
  const complete = known.size === allTabs.length;
  const others = complete && !begun ? null : new OtherTabs(spreadsheet, known);
  const made = <Id extends TabId>(id: Id, position: number): Tab<Id> => {
    const sheet = known.get(id);
    if (sheet) return { id, sheet, fresh: false };
    const title = titleOf(words, id);
    const fresh = others?.adopt(title) ?? newSheet(spreadsheet, others, title, position);
    fresh.addDeveloperMetadata(SHEET_MARK, id);
    return { id, sheet: fresh, fresh: true };
  };
  const views = viewIds.map((id, index) => made(id, index));
  const records = tabOrder.map((id, index) => made(id, viewIds.length + index));
  remember(memory, [...views, ...records]);
  if (begun) others?.removeEmpty();
  return { views, records };
}

const allTabs: readonly TabId[] = [...viewIds, ...tabOrder];

function knownSheets(spreadsheet: Spreadsheet, memory: Memory): Map<TabId, Sheet> {
  const known = new Map<TabId, Sheet>();
  for (const id of allTabs) {
    const sheet = rememberedSheet(spreadsheet, memory, id);
    if (sheet) known.set(id, sheet);
  }
  if (known.size === allTabs.length) return known;
  const marked = markedSheets(spreadsheet);
  for (const id of allTabs) {
    const sheet = marked.get(id);
    if (sheet && !known.has(id)) known.set(id, sheet);
  }
  return known;
}

function remember(memory: Memory, tabs: readonly Tab[]): void {
  const values: Record<string, string> = {};
  for (const { id, sheet } of tabs) {
    const number = String(sheet.getSheetId());
    if (memory.get(memoryKey(id)) !== number) values[memoryKey(id)] = number;
  }
  if (Object.keys(values).length > 0) memory.set(values);
}

function newSheet(
  spreadsheet: Spreadsheet,
  others: OtherTabs | null,
  title: string,
  position: number,
): Sheet {
  let name = title;
  for (let number = 2; others?.has(name); number++) name = `${title} (${number})`;
  return spreadsheet.insertSheet(name, position);
}

/** The tabs that are not the book's: the empty one of a new file, and what people made. */
class OtherTabs {
  private readonly sheets = new Map<string, Sheet>();
  private readonly names = new Set<string>();

  constructor(spreadsheet: Spreadsheet, known: ReadonlyMap<TabId, Sheet>) {
    const own = new Set(Array.from(known.values(), (sheet) => sheet.getSheetId()));
    this.removeEmpty = () => {
      for (const sheet of Array.from(this.sheets.values())) {
        if (isEmpty(sheet)) spreadsheet.deleteSheet(sheet);
      }
    };
    for (const sheet of spreadsheet.getSheets()) {
      const name = sheet.getName();
      this.names.add(name.toLowerCase());
      if (!own.has(sheet.getSheetId())) this.sheets.set(name, sheet);
    }
  }

  /** Removes the empty tabs of a file that was just made. */
  readonly removeEmpty: () => void;

  has(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  /** An empty tab of that title, left by a set-up that was stopped before it could mark it. */
  adopt(title: string): Sheet | null {
    const sheet = this.sheets.get(title);
    if (!sheet || !isEmpty(sheet)) return null;
    this.sheets.delete(title);
    return sheet;
  }
}

function isEmpty(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0;
}
