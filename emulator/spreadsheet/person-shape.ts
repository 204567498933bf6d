// What a person does to the shape of a spreadsheet: lines and tabs inserted, removed, renamed.

import type { World } from '../core/world.ts';
import { type Axis, outOf, sizeOf } from './axes.ts';
import type { AxisChange } from './axis-change.ts';
import type { ChangeType, Lines, ShapeAct } from './change-type.ts';
import { changeOf } from './changes-of.ts';
import {
  documentMissing,
  lastColumns,
  lastRows,
  lastSheet,
  linkedForm,
  nameTaken,
  protectedCell,
  sheetNotFound,
} from './errors.ts';
import { newSheet } from './new-spreadsheet.ts';
import { arrangeRows } from './persons-rows.ts';
import { isBarred, mayChange } from './protection-check.ts';
import type { SheetState, SpreadsheetState } from './state.ts';
import { changeAxis, deleteSheet, dressLikeNeighbour, renameSheet, sameName } from './structure.ts';

/**
 * Does what the grid's menus do, by the rules of the grid.
 * @returns what Google calls the change
 * @throws GasError where the grid refuses it
 */
export function reshapeByPerson(
  world: World,
  spreadsheetId: string,
  act: ShapeAct,
  user: string,
): ChangeType {
  const book = world.spreadsheets[spreadsheetId];
  if (!book) throw documentMissing(spreadsheetId);
  const type = reshape(world, book, act, user);
  book.revision++;
  return type;
}

function reshape(world: World, book: SpreadsheetState, act: ShapeAct, user: string): ChangeType {
  const lines = (axis: Axis, kind: 'insert' | 'delete', first: number, { count, tab }: Lines) => {
    const sheet = tab === undefined ? activeSheet(book) : sheetNamed(book, tab);
    const change: AxisChange = { axis, kind, at: first - 1, count: count ?? 1 };
    if (kind === 'insert') {
      refuseBarred(sheet, user, world);
      insertLines(book, sheet, change);
    } else removeLines(book, sheet, change, user, world.owner.email);
    return changeOf(change);
  };
  if ('insertRows' in act) return lines('row', 'insert', act.insertRows, act);
  if ('insertColumns' in act) return lines('column', 'insert', act.insertColumns, act);
  if ('removeRows' in act) return lines('row', 'delete', act.removeRows, act);
  if ('removeColumns' in act) return lines('column', 'delete', act.removeColumns, act);
  if ('sortRows' in act || 'filterRows' in act || 'repeatRow' in act) {
    const sheet = act.tab === undefined ? activeSheet(book) : sheetNamed(book, act.tab);
    refuseBarred(sheet, user, world);
    return arrangeRows(world, book, sheet, act);
  }
  if ('insertTab' in act) {
    free(book, act.insertTab);
    const sheetId = Math.max(...book.sheets.map((one) => one.sheetId)) + 1 + world.nextId++;
    book.sheets.push(newSheet(sheetId, act.insertTab));
    book.activeSheetId = sheetId;
    return 'INSERT_GRID';
  }
  if ('removeTab' in act) {
    const removed = sheetNamed(book, act.removeTab);
    refuseBarred(removed, user, world);
    removeTab(world, book, removed);
    return 'REMOVE_GRID';
  }
  const sheet = sheetNamed(book, act.renameTab);
  refuseBarred(sheet, user, world);
  if (!sameName(sheet.name, act.to)) free(book, act.to);
  renameSheet(book, sheet, act.to);
  return 'OTHER';
}

/** A protected sheet keeps its lines, its name and itself from whoever is barred. */
function refuseBarred(sheet: SheetState, user: string, { owner }: World): void {
  if (isBarred(sheet, user, owner.email)) throw protectedCell();
}

/** New lines take the dress of the line before them, the first ones that of the line after. */
function insertLines(book: SpreadsheetState, sheet: SheetState, change: AxisChange): void {
  const { axis, at, count } = change;
  if (count < 1 || at < 0 || at > sizeOf(sheet, axis)) throw outOf(axis);
  changeAxis(book, sheet, change);
  dressLikeNeighbour(sheet, axis, at > 0 ? at - 1 : at + count, at, count);
}

function removeLines(
  book: SpreadsheetState,
  sheet: SheetState,
  change: AxisChange,
  user: string,
  owner: string,
): void {
  const { axis, at, count } = change;
  const size = sizeOf(sheet, axis);
  if (count < 1 || at < 0 || at + count > size) throw outOf(axis);
  if (count === size) throw axis === 'row' ? lastRows() : lastColumns();
  const all = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  const area =
    axis === 'row' ? { ...all, row: at, rows: count } : { ...all, column: at, columns: count };
  if (!mayChange(sheet, area, user, owner)) throw protectedCell();
  changeAxis(book, sheet, change);
}

function removeTab(world: World, book: SpreadsheetState, sheet: SheetState): void {
  if (book.sheets.length === 1) throw lastSheet();
  const linked = Object.values(world.forms.byId).some(
    ({ destination }) =>
      destination?.spreadsheetId === book.id && destination.sheetId === sheet.sheetId,
  );
  if (linked) throw linkedForm();
  deleteSheet(book, sheet);
}

function sheetNamed(book: SpreadsheetState, name: string): SheetState {
  const sheet = book.sheets.find((one) => sameName(one.name, name));
  if (!sheet) throw sheetNotFound();
  return sheet;
}

function activeSheet(book: SpreadsheetState): SheetState {
  const sheet = book.sheets.find(({ sheetId }) => sheetId === book.activeSheetId);
  if (!sheet) throw sheetNotFound();
  return sheet;
}

function free(book: SpreadsheetState, name: string): void {
  if (book.sheets.some((one) => sameName(one.name, name))) throw nameTaken(name);
}
