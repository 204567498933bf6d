// Makes the workbook what the schema says, and mends what is missing; run again, it changes nothing.

import type { Memory } from '../../ports.ts';
import { dressOf } from '../../workbook/dress.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import type { BookWords } from '../../workbook/words.ts';
import { placesOfHeaded } from './book-places.ts';
import { colourWords } from './colour-words.ts';
import { computeColumns } from './compute-columns.ts';
import { type Dropdowns, decorate, equip, rowsOf } from './dress-columns.ts';
import { guardColumns } from './guard-columns.ts';
import { type Headed, makeColumns } from './make-columns.ts';
import { DRESSED_KEY, makeTabs } from './make-tabs.ts';

/**
 * Makes missing tabs and columns and dresses them; puts back dropdowns, formats, formulas,
 * protections and the row of ids where they went. Names, order, widths and columns that people
 * gave stay. The tabs of the views are made, but left empty.
 * @throws Problem SHEET.COLUMN_TWICE
 */
export function dressWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  memory: Memory,
  words: BookWords,
): void {
  const { views, records } = makeTabs(spreadsheet, memory, words);
  const dressed = new Set((memory.get(DRESSED_KEY) ?? '').split(','));
  const headed = records.map((tab) => {
    return makeColumns(tab, dressOf(words, tab.id), words, dressed.has(tab.id));
  });
  const dropdowns: Dropdowns = new Map();
  for (const one of headed) dressSheet(one, dropdowns, words.choiceHelp);
  const places = placesOfHeaded(headed);
  for (const one of headed) computeColumns(one, places, words);
  // A tab that is made comes to the front: whoever set the book up would be left on an empty one.
  const [front] = views;
  if (front !== undefined && [...views, ...records].some(({ fresh }) => fresh)) {
    spreadsheet.setActiveSheet(front.sheet);
  }
  rememberDressed(memory, dressed, headed);
}

/** Only what is safely in the file may be remembered as done. */
function rememberDressed(
  memory: Memory,
  dressed: ReadonlySet<string>,
  headed: readonly Headed[],
): void {
  const ids = headed.map(({ tab }) => tab.id);
  if (ids.every((id) => dressed.has(id))) return;
  SpreadsheetApp.flush();
  memory.set({ [DRESSED_KEY]: ids.join(',') });
}

function dressSheet(headed: Headed, dropdowns: Dropdowns, help: string): void {
  const { tab, dress, fresh } = headed;
  decorate(headed);
  equip(headed, dropdowns, help);
  colourWords(headed);
  guardColumns(headed);
  tab.sheet.hideRows(1);
  tab.sheet.setFrozenRows(2);
  if (fresh) {
    tab.sheet.setFrozenColumns(dress.frozenColumns);
    tab.sheet.setTabColor(dress.tabColour);
    if (dress.rowHeight !== null) {
      tab.sheet.setRowHeightsForced(FIRST_DATA_ROW, rowsOf(headed), dress.rowHeight);
    }
  }
  if (tab.sheet.getFilter() === null) {
    const rows = headed.lastRow - 1;
    tab.sheet.getRange(2, 1, rows, headed.width).createFilter();
  }
}
