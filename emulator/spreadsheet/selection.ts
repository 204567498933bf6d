// What is selected in a sheet: areas, of which the last is the active one, and a current cell in it.

import { overlaps } from './a1.ts';
import { type AxisChange, mapArea } from './axis-change.ts';
import type { Book } from './book.ts';
import type { Area, SelectionState, SheetState, SpreadsheetState } from './state.ts';

/** A tab that nobody has touched: its first cell. */
export const firstCell = (): SelectionState => ({
  areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
  row: 0,
  column: 0,
});

/** The areas, the last one active, with its top left cell as the current cell. */
function selectionOf(areas: readonly Area[]): SelectionState {
  const active = areas.at(-1);
  return active ? { areas: [...areas], row: active.row, column: active.column } : firstCell();
}

/** The active one of the selected areas. */
export const activeArea = (selection: SelectionState): Area =>
  selection.areas.at(-1) ?? currentCell(selection);

/** The current cell as an area. */
export const currentCell = ({ row, column }: SelectionState): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** What a script selects; the sheet becomes the active one. */
export function select(book: Book, sheetId: number, areas: readonly Area[]): void {
  showSheet(book, sheetId);
  book.alterWindow(sheetId, (sheet) => {
    sheet.selection = selectionOf(areas);
  });
}

/** Makes a sheet the active one, with what was last selected in it. */
export function showSheet(book: Book, sheetId: number): void {
  if (book.state.activeSheetId === sheetId) return;
  book.alterBook((state) => {
    state.activeSheetId = sheetId;
  });
}

/**
 * Makes a cell the current one: inside a selected area it moves there, elsewhere it ends the selection.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#setcurrentcellcell
 */
export function selectCell(book: Book, sheetId: number, cell: Area): void {
  showSheet(book, sheetId);
  book.alterWindow(sheetId, (sheet) => {
    const { areas } = sheet.selection;
    const around = areas.find((area) => overlaps(area, cell));
    const others = areas.filter((area) => area !== around);
    sheet.selection = around
      ? { areas: [...others, around], row: cell.row, column: cell.column }
      : selectionOf([cell]);
  });
}

/** What a person has selected when they change these cells. */
export function selectByPerson(book: SpreadsheetState, sheet: SheetState, area: Area): void {
  book.activeSheetId = sheet.sheetId;
  sheet.selection = selectionOf([area]);
}

/** Takes the selection of a sheet along when its rows or columns change. */
export function moveSelection(sheet: SheetState, change: AxisChange): void {
  const { areas, row, column } = sheet.selection;
  const moved = areas.flatMap((area) => mapArea(change, area) ?? []);
  const current = mapArea(change, { row, column, rows: 1, columns: 1 });
  const active = moved.at(-1);
  sheet.selection =
    active && current && overlaps(active, current)
      ? { areas: moved, row: current.row, column: current.column }
      : selectionOf(moved);
}
