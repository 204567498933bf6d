// What people do to the shape of the book by hand: delete, move, rename, sort, copy rows, columns and tabs.

import type { Cell, SheetState, SpreadsheetState } from '../../../emulator/spreadsheet/state.ts';
import { changeAxis, deleteSheet, renameSheet } from '../../../emulator/spreadsheet/structure.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { Morning } from './morning.ts';

function fileOf({ runtime }: Morning): SpreadsheetState {
  const file = runtime.world.spreadsheets[runtime.world.bound?.id ?? ''];
  if (file === undefined) throw new Error('No file is bound.');
  return file;
}

/** Where a column stands now, counted from 0. */
export function columnAt(sheet: SheetState, name: string): number {
  const index = sheet.cells[0]?.findIndex((cell) => cell?.v === name) ?? -1;
  if (index < 0) throw new Error(`No column ${name} in ${sheet.name}.`);
  return index;
}

export function deleteColumn(morning: Morning, id: SheetId, name: string): void {
  const sheet = morning.book.sheet(id);
  const at = columnAt(sheet, name);
  changeAxis(fileOf(morning), sheet, { axis: 'column', kind: 'delete', at, count: 1 });
}

export function moveColumn(morning: Morning, id: SheetId, name: string, to: number): void {
  const sheet = morning.book.sheet(id);
  const at = columnAt(sheet, name);
  changeAxis(fileOf(morning), sheet, { axis: 'column', kind: 'move', at, count: 1, to });
}

export function deleteRows(morning: Morning, id: SheetId, row: number, count = 1): void {
  const change = { axis: 'row', kind: 'delete', at: row - 1, count } as const;
  changeAxis(fileOf(morning), morning.book.sheet(id), change);
}

export function insertRows(morning: Morning, id: SheetId, before: number, count = 1): void {
  const change = { axis: 'row', kind: 'insert', at: before - 1, count } as const;
  changeAxis(fileOf(morning), morning.book.sheet(id), change);
}

/** Puts an empty column of one's own after the last; returns where it stands, counted from 0. */
export function addColumn(morning: Morning, id: SheetId): number {
  const sheet = morning.book.sheet(id);
  const at = sheet.cells[0]?.length ?? 0;
  changeAxis(fileOf(morning), sheet, { axis: 'column', kind: 'insert', at, count: 1 });
  return at;
}

export function renameTab(morning: Morning, id: SheetId, name: string): void {
  renameSheet(fileOf(morning), morning.book.sheet(id), name);
}

export function deleteTab(morning: Morning, id: SheetId): void {
  deleteSheet(fileOf(morning), morning.book.sheet(id));
}

/** Puts a text into the hidden row of ids, as somebody who showed it would. */
export function writeId(morning: Morning, id: SheetId, column: number, text: string): void {
  const row = morning.book.sheet(id).cells[0] ?? [];
  row[column] = { ...row[column], v: text };
}

/** Copies a row's contents over another, as copy and paste does. */
export function copyRow(morning: Morning, id: SheetId, from: number, to: number): void {
  const { cells } = morning.book.sheet(id);
  cells[to - 1] = (cells[from - 1] ?? []).map((cell: Cell | undefined) => cell && { ...cell });
}

/** Turns the records of a sheet upside down; computed columns go along as in a sorted range. */
export function turnRows(morning: Morning, id: SheetId): void {
  const sheet = morning.book.sheet(id);
  const rows = morning.book.rows(id);
  const first = rows[0]?.rowNumber ?? 3;
  const last = rows[rows.length - 1]?.rowNumber ?? first;
  for (let up = first, down = last; up < down; up += 1, down -= 1) {
    const above = sheet.cells[up - 1];
    sheet.cells[up - 1] = sheet.cells[down - 1] ?? [];
    sheet.cells[down - 1] = above ?? [];
  }
}

/** Hides rows, as a filter does. */
export function hideRows(morning: Morning, id: SheetId, rows: readonly number[]): void {
  const sheet = morning.book.sheet(id);
  sheet.hiddenRows = [...sheet.hiddenRows, ...rows.map((row) => row - 1)];
}
