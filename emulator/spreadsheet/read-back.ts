// What a person did in the page on its way back into the store: the model already holds it, the
// store follows, by the store's own rules.

import { GasError } from '../core/service.ts';
import type { World } from '../core/world.ts';
import { areaName } from './a1.ts';
import { mapArea } from './axis-change.ts';
import { cellAt, dressed, lookOf, orBlank, putCell, wholeSheet } from './cells.ts';
import type { WorkbookEngine } from './engine.ts';
import { engineCell } from './engine-content.ts';
import type { EngineCommand } from './engine-library.ts';
import { type ModelCell, modelCell, modelLine, modelSheets } from './engine-model.ts';
import { localFormula } from './formula-text.ts';
import { newSheet } from './new-spreadsheet.ts';
import { isDateFormat } from './number-format.ts';
import { checkPersonsCell, typedCell } from './person.ts';
import { personsSteps } from './persons-structure.ts';
import { formatOfModel, styleOfModel } from './read-back-dress.ts';
import { selectByPerson } from './selection.ts';
import type { Area, Cell, CellValue, SheetState, SpreadsheetState } from './state.ts';
import { changeAxis, deleteSheet, dressLikeNeighbour, renameSheet } from './structure.ts';

/** A person's edit as `onEdit` hears of it; values only for a single cell. */
export interface ReadBackEdit {
  sheetName: string;
  a1: string;
  value?: CellValue;
  oldValue?: CellValue;
}

export interface ReadBack {
  edits: ReadBackEdit[];
  /** Google's sentences for the cells that refused the change; they stand as before. */
  refused: Error[];
}

function followSheets(engine: WorkbookEngine, world: World, book: SpreadsheetState): void {
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
  sheet.hiddenRows = [];
  sheet.hiddenColumns = [];
  for (let row = 0; row < sheet.maxRows; row++) {
    const line = modelLine(engine.unsynced, id, 'row', row);
    if (line.hidden) sheet.hiddenRows.push(row);
    if (line.size !== undefined) sheet.rowHeights[row] = line.size;
  }
  for (let column = 0; column < sheet.maxColumns; column++) {
    const line = modelLine(engine.unsynced, id, 'column', column);
    if (line.hidden) sheet.hiddenColumns.push(column);
    const usual = sheet.columnWidths[column] ?? 100;
    if (line.size !== undefined && line.size !== usual) sheet.columnWidths[column] = line.size;
  }
}

/** The store's cell for what the model holds at its place. */
function cellOfModel(
  engine: WorkbookEngine,
  world: World,
  before: Cell | undefined,
  found: ModelCell | undefined,
): Cell | undefined {
  const book = engine.book;
  const { rules } = engine;
  const fed = before && engineCell(before, rules);
  const content = found?.content ?? '';
  let cell = before;
  if (content !== (fed?.content ?? '')) {
    const dress = lookOf(before);
    if (found?.isFormula) cell = { ...dress, v: '', f: localFormula(content, rules.facts) };
    else if (content.startsWith("'")) cell = { ...dress, v: content.slice(1) };
    else if (typeof found?.value === 'string') cell = typedCell(world, book, before, content);
    else cell = orBlank({ ...dress, v: found?.value ?? '' });
  }
  if (found?.format !== fed?.format) {
    const nf = formatOfModel(found?.format, rules.facts);
    // The engine gives a typed date a format; a cell that shows dates already keeps its own.
    const own = cell?.nf !== undefined && isDateFormat(cell.nf) && isDateFormat(nf);
    if (!own) cell = dressed(cell, { nf });
  }
  if (JSON.stringify(found?.style ?? {}) !== JSON.stringify(fed?.style ?? {})) {
    cell = dressed(cell, styleOfModel(found?.style));
  }
  return cell;
}

interface Touched {
  sheet: SheetState;
  area: Area;
}

/**
 * Brings into the store what pages have done since the last call.
 * @param user who did it: a protected cell refuses everybody else
 */
export function readBack(engine: WorkbookEngine, world: World, user: string): ReadBack {
  const book = engine.book;
  const heard = engine.takeHeard();
  const steps = personsSteps(heard);
  if (steps.length === 0) return { edits: [], refused: unkept(heard) };
  let touched: Touched[] = [];
  for (const step of steps) {
    const sheet = step.kind === 'sheets' ? null : engine.sheetOf(step.sheet);
    if (!sheet) continue;
    if (step.kind === 'axis') {
      const { axis, at, count } = step.change;
      changeAxis(book, sheet, step.change);
      if (step.like !== undefined) dressLikeNeighbour(sheet, axis, step.like, at, count);
      touched = touched.flatMap((one) => {
        const area = one.sheet === sheet ? mapArea(step.change, one.area) : one.area;
        return area ? [{ sheet: one.sheet, area }] : [];
      });
    } else if (step.kind === 'zone') {
      const bottom = Math.min(step.bottom, sheet.maxRows - 1);
      const right = Math.min(step.right, sheet.maxColumns - 1);
      const area = {
        row: step.top,
        column: step.left,
        rows: bottom - step.top + 1,
        columns: right - step.left + 1,
      };
      touched.push({ sheet, area });
    }
  }
  const known = new Set(book.sheets);
  if (steps.some(({ kind }) => kind !== 'zone')) followSheets(engine, world, book);
  for (const sheet of book.sheets) {
    // A sheet that a person made or copied brings all its cells.
    if (!known.has(sheet)) touched.push({ sheet, area: wholeSheet(sheet) });
  }
  const result = bringCells(engine, world, touched, user);
  book.revision++;
  engine.agree();
  if (result.restore.length > 0) engine.apply(result.restore);
  return { edits: result.edits, refused: result.refused };
}

/** What people can make in the page but the store has no place for; they are told. */
function unkept(heard: readonly EngineCommand[]): Error[] {
  const lost = heard.filter(({ type }) =>
    /DATA_VALIDATION_RULE|CONDITIONAL_FORMAT|FIGURE|CHART|CAROUSEL|IMAGE|TABLE|PIVOT|BORDER|FILTER|GROUP/.test(
      type,
    ),
  );
  if (lost.length === 0) return [];
  return [
    new GasError(
      'The local office does not keep borders, charts, tables, filters, validation or conditional formats made in the grid.',
      'Khung lưới này không lưu đường viền, biểu đồ, bảng, bộ lọc, quy tắc kiểm tra và định dạng có điều kiện do người dùng tự đặt.',
    ),
  ];
}

function bringCells(
  engine: WorkbookEngine,
  world: World,
  touched: readonly Touched[],
  user: string,
): ReadBack & { restore: EngineCommand[] } {
  const { book } = engine;
  const refused: Error[] = [];
  const restore: EngineCommand[] = [];
  const changed = new Map<
    SheetState,
    { row: number; column: number; before: Cell | undefined }[]
  >();
  for (const { sheet, area } of touched) {
    const id = engine.idOf(sheet.sheetId);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const before = cellAt(sheet, row, column);
        const found = modelCell(engine.unsynced, id, row, column);
        const cell = cellOfModel(engine, world, before, found);
        if (cell === before) continue;
        try {
          checkPersonsCell(world, book, sheet, row, column, cell, user);
        } catch (error) {
          refused.push(error instanceof Error ? error : new Error(String(error)));
          const old = before && engineCell(before, engine.rules);
          restore.push({
            type: 'UPDATE_CELL',
            sheetId: id,
            row,
            col: column,
            content: old?.content ?? '',
            format: old?.format ?? '',
            style: old?.style ?? null,
          });
          continue;
        }
        putCell(sheet, row, column, cell);
        const content = (one: Cell | undefined) => one?.f ?? one?.v ?? '';
        if (content(cell) === content(before)) continue;
        const list = changed.get(sheet) ?? [];
        list.push({ row, column, before });
        changed.set(sheet, list);
      }
    }
  }
  const edits = [...changed].map(([sheet, cells]) => {
    const area = boundsOf(cells);
    selectByPerson(book, sheet, area);
    return editOf(sheet, area, cells);
  });
  return { edits, refused, restore };
}

/** The smallest area around cells. */
function boundsOf(cells: readonly { row: number; column: number }[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

function editOf(
  sheet: SheetState,
  area: Area,
  cells: readonly { row: number; column: number; before: Cell | undefined }[],
): ReadBackEdit {
  const a1 = areaName(area);
  const [only] = cells;
  if (cells.length !== 1 || !only) return { sheetName: sheet.name, a1 };
  const content = (cell: Cell | undefined) => cell?.f ?? cell?.v ?? '';
  const value = content(cellAt(sheet, only.row, only.column));
  const oldValue = content(only.before);
  return {
    sheetName: sheet.name,
    a1,
    ...(value !== '' && { value }),
    ...(oldValue !== '' && { oldValue }),
  };
}
