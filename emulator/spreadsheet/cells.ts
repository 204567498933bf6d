// Cells of a sheet: looked up, replaced, and judged blank. A cell object is never changed once it
// stands in a sheet; a write puts another one in its place, so that old ones serve as the undo.

import { overlaps } from './a1.ts';
import type { Area, Cell, CellContent, SheetState } from './state.ts';
import { runsWithout } from './text-runs.ts';

/** The cell at a zero-based place; undefined for a blank one without dress. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column] ?? undefined;
}

/** Puts a cell in its place. */
export function putCell(
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell | undefined,
): void {
  let cells = sheet.cells[row];
  if (!cells) {
    if (!cell) return;
    while (sheet.cells.length < row) sheet.cells.push([]);
    cells = [];
    sheet.cells[row] = cells;
  }
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
}

/** Whether a cell holds a value, a formula or a picture. */
export function hasContent(cell: Cell | undefined): cell is Cell {
  if (cell === undefined) return false;
  return cell.f !== undefined || cell.v !== '' || cell.image !== undefined;
}

const contentKeys: ReadonlySet<string> = new Set(['v', 'f', 'runs', 'image']);

/** Whether a cell has a format, a rule, a note or any other dress. */
function hasDress(cell: Cell): boolean {
  for (const key in cell) if (!contentKeys.has(key)) return true;
  return false;
}

/** The cell, or undefined when nothing is left of it. */
export function orBlank(cell: Cell): Cell | undefined {
  return hasContent(cell) || hasDress(cell) ? cell : undefined;
}

/** The cell without its content. */
export function withoutContent(cell: Cell | undefined): Cell | undefined {
  if (!cell || !hasContent(cell)) return cell;
  return orBlank({ v: '', ...lookOf(cell) });
}

/**
 * What a cell is besides its content: its dress, its note, its rule. Its content is laid before it,
 * not after: cells that list the same keys in the same order are read several times faster.
 */
export function lookOf(cell: Cell | undefined): Omit<Cell, keyof CellContent> {
  if (!cell) return {};
  const { v: _v, f: _f, runs: _runs, image: _image, ...look } = cell;
  return look;
}

/** The cell's content alone. */
export function contentOnly(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  const { v, f, image } = cell;
  return orBlank({ v, ...(f !== undefined && { f }), ...(image !== undefined && { image }) });
}

/** A change of dress: a key set to undefined is taken away. */
export type Dress = { [K in keyof Omit<Cell, keyof CellContent>]?: Cell[K] | undefined };

/** The cell with another dress; what its parts had of the same kind gives way. */
export function dressed(cell: Cell | undefined, dress: Dress): Cell | undefined {
  return dresser(dress)(cell);
}

/** Lays one dress on many cells; one that wears it already stays the object that it is. */
export function dresser(dress: Dress): (cell: Cell | undefined) => Cell | undefined {
  const keys = Object.keys(dress) as (keyof Dress)[];
  const values = keys.map((key) => dress[key]);
  const bares = values.every((value) => value === undefined);
  const isWorn = (cell: Cell): boolean => {
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at];
      if (key !== undefined && cell[key] !== values[at]) return false;
    }
    return !cell.runs;
  };
  return (cell) => {
    if (cell && isWorn(cell)) return bares ? orBlank(cell) : cell;
    const next: Record<string, unknown> = { ...(cell ?? { v: '' }) };
    if (cell?.runs) {
      const runs = runsWithout(cell.runs, keys);
      if (runs.length > 0) next.runs = runs;
      else delete next.runs;
    }
    for (const key of keys) {
      const value = dress[key];
      if (value === undefined) delete next[key];
      else next[key] = value;
    }
    return orBlank(next as unknown as Cell);
  };
}

/** The cells of an area, row by row. */
export function cellsOf(sheet: SheetState, area: Area): (Cell | undefined)[][] {
  const block: (Cell | undefined)[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.cells[row];
    const line: (Cell | undefined)[] = new Array(area.columns).fill(undefined);
    if (cells) {
      for (let column = 0; column < area.columns; column++) {
        line[column] = cells[area.column + column] ?? undefined;
      }
    }
    block.push(line);
  }
  return block;
}

/** The cells of a sheet as they would be with others in an area; the sheet's own are not touched. */
export function cellsWith(
  sheet: SheetState,
  area: Area,
  block: readonly (readonly (Cell | undefined)[])[],
): (Cell | undefined)[][] {
  const cells = sheet.cells.slice();
  block.forEach((line, down) => {
    const row = area.row + down;
    while (cells.length <= row) cells.push([]);
    const next = (cells[row] ?? []).slice();
    while (next.length < area.column) next.push(undefined);
    next.splice(area.column, line.length, ...line);
    cells[row] = next;
  });
  return cells;
}

/** The whole grid of a sheet as an area. */
export function wholeSheet(sheet: SheetState): Area {
  return { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
}

/** The merge that a cell belongs to, if any. */
export function mergeAt(sheet: SheetState, row: number, column: number): Area | undefined {
  const one = { row, column, rows: 1, columns: 1 };
  return sheet.merges.find((merge) => overlaps(merge, one));
}
