// A person's cells on their way back into the store, and what `onEdit` hears of them.

import type { World } from '../core/world.ts';
import { areaName } from './a1.ts';
import { cellAt, dressed, hasContent, lookOf, orBlank, putCell } from './cells.ts';
import type { WorkbookEngine } from './engine.ts';
import { engineCell } from './engine-content.ts';
import type { EngineCommand } from './engine-library.ts';
import { type ModelCell, modelCell } from './engine-model.ts';
import { localFormula } from './formula-text.ts';
import { isDateFormat } from './number-format.ts';
import { checkPersonsCell, typedCell } from './person.ts';
import { formatOfModel, styleOfModel } from './read-back-dress.ts';
import { selectByPerson } from './selection.ts';
import type { Area, Cell, CellValue, SheetState } from './state.ts';

/** A person's edit as `onEdit` hears of it; values only for a single cell. */
export interface ReadBackEdit {
  sheetName: string;
  a1: string;
  value?: CellValue;
  oldValue?: CellValue;
}

/** An area whose cells may have changed. */
export interface Touched {
  sheet: SheetState;
  area: Area;
  /** Whether its cells came with a line or a tab: nobody typed them. */
  quiet: boolean;
}

export interface BroughtCells {
  edits: ReadBackEdit[];
  /** Google's sentences for the cells that refused the change; they stand as before. */
  refused: Error[];
  /** What puts the refused cells back in the page. */
  restore: EngineCommand[];
  /** Whether cells changed that kept their content. */
  formatted: boolean;
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

/** Brings the cells of the touched areas into the store. */
export function bringCells(
  engine: WorkbookEngine,
  world: World,
  touched: readonly Touched[],
  user: string,
): BroughtCells {
  const { book } = engine;
  const refused: Error[] = [];
  let formatted = false;
  const restore: EngineCommand[] = [];
  const changed = new Map<
    SheetState,
    { row: number; column: number; before: Cell | undefined }[]
  >();
  for (const { sheet, area, quiet } of touched) {
    const id = engine.idOf(sheet.sheetId);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        // A pivot table's cells are the page's as well; nobody typed them.
        const own = cellAt(sheet, row, column);
        const before = hasContent(own) ? own : cellAt(engine.lastShown(sheet), row, column);
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
        if (quiet) continue;
        if (content(cell) === content(before)) {
          formatted = true;
          continue;
        }
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
  return { edits, refused, restore, formatted };
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
