// A person's tabs, with the sizes and the hiding of their lines, on the way back into the store.

import type { World } from '../core/world.ts';
import type { WorkbookEngine } from './engine.ts';
import { modelLine, modelSheets } from './engine-model.ts';
import { newSheet } from './new-spreadsheet.ts';
import type { SheetState, SpreadsheetState } from './state.ts';
import { deleteSheet, renameSheet } from './structure.ts';

/** Makes the tabs of the store what the model shows. */
export function followSheets(engine: WorkbookEngine, world: World, book: SpreadsheetState): void {
  const shown = modelSheets(engine.unsynced);
  for (const sheet of [...book.sheets]) {
    if (!shown.some(({ id }) => id === engine.idOf(sheet.sheetId))) deleteSheet(book, sheet);
  }
  for (const one of shown) {
    let sheet = engine.sheetOf(one.id);
    if (!sheet) {
      const used = book.sheets.map(({ sheetId }) => sheetId);
      const sheetId = Math.max(...used) + 1 + world.nextId++;
      sheet = newSheet(sheetId, one.name, one.rows, one.columns);
      book.sheets.push(sheet);
      engine.adopt(one.id, sheetId);
    }
    if (sheet.name !== one.name) renameSheet(book, sheet, one.name);
    sheet.hidden = one.hidden;
    sheet.tabColor = one.color;
    sheet.gridlines = one.gridlines;
    sheet.frozenRows = one.frozenRows;
    sheet.frozenColumns = one.frozenColumns;
    sheet.merges = one.merges.map(({ left, right, top, bottom }) => ({
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }));
    followLines(engine, sheet, one.id);
  }
  const place = ({ sheetId }: SheetState) =>
    shown.findIndex(({ id }) => id === engine.idOf(sheetId));
  book.sheets.sort((a, b) => place(a) - place(b));
}

function followLines(engine: WorkbookEngine, sheet: SheetState, id: string): void {
  const filtered = new Set(engine.filteredRows.of(sheet));
  const before = new Set(sheet.hiddenRows);
  sheet.hiddenRows = [];
  sheet.hiddenColumns = [];
  for (let row = 0; row < sheet.maxRows; row++) {
    const line = modelLine(engine.unsynced, id, 'row', row);
    if (line.hidden && (before.has(row) || !filtered.has(row))) sheet.hiddenRows.push(row);
    if (line.size !== undefined) sheet.rowHeights[row] = line.size;
  }
  for (let column = 0; column < sheet.maxColumns; column++) {
    const line = modelLine(engine.unsynced, id, 'column', column);
    if (line.hidden) sheet.hiddenColumns.push(column);
    const usual = sheet.columnWidths[column] ?? 100;
    if (line.size !== undefined && line.size !== usual) sheet.columnWidths[column] = line.size;
  }
}
