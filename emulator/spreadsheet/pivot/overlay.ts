// What a sheet shows where its pivot tables lie: their tables over its own cells, which stay blank.

import { contains, overlaps } from '../a1.ts';
import { cellAt, hasContent, lookOf } from '../cells.ts';
import type { Area, Cell, SheetState } from '../state.ts';
import type { PivotCell } from './pivot-source.ts';
import type { PivotState } from './pivot-state.ts';

/** A pivot table with what was computed for it; null where its source is gone. */
export interface Computed {
  pivot: PivotState;
  table: PivotCell[][] | null;
}

const unreachable: PivotCell[][] = [[{ value: '#REF!' }]];

function areaOf({ anchor }: PivotState, table: PivotCell[][]): Area {
  const columns = Math.max(...table.map((line) => line.length));
  return { ...anchor, rows: table.length, columns };
}

function isFree(sheet: SheetState, area: Area, taken: readonly Area[]): boolean {
  if (area.row + area.rows > sheet.maxRows) return false;
  if (area.column + area.columns > sheet.maxColumns) return false;
  if (taken.some((one) => overlaps(one, area))) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (hasContent(cellAt(sheet, row, column))) return false;
    }
  }
  return true;
}

const sameCell = (a: Cell | undefined, b: Cell) => JSON.stringify(a) === JSON.stringify(b);

/** The cell as it shows a pivot's; its own format goes before the pivot's. */
function shownCell(own: Cell | undefined, { value, format }: PivotCell): Cell {
  const look = lookOf(own);
  const nf = look.nf ?? format;
  return { ...look, v: value, ...(nf !== undefined && { nf }) };
}

/**
 * The cells of a sheet with its pivot tables over them. A table that finds content in its way, the
 * sheet's edge or another table shows `#REF!` at its anchor alone, as a formula that cannot spill
 * does [K].
 * @param before what was shown last: a cell that shows the same stays the same object
 */
export function overlaid(
  sheet: SheetState,
  pivots: readonly Computed[],
  before: SheetState | undefined,
): SheetState {
  const cells = sheet.cells.map((line) => line?.slice() ?? []);
  const taken: Area[] = [];
  for (const { pivot, table } of pivots) {
    if (table?.length === 0) continue;
    const fits = table !== null && isFree(sheet, areaOf(pivot, table), taken);
    const shown = fits ? table : unreachable;
    const area = areaOf(pivot, shown);
    if (!fits && taken.some((one) => contains(one, area.row, area.column))) continue;
    taken.push(area);
    shown.forEach((line, down) => {
      const row = area.row + down;
      while (cells.length <= row) cells.push([]);
      const target = cells[row] ?? [];
      line.forEach((cell, right) => {
        const column = area.column + right;
        while (target.length < column) target.push(undefined);
        const next = shownCell(cellAt(sheet, row, column), cell);
        const last = before && cellAt(before, row, column);
        target[column] = last && sameCell(last, next) ? last : next;
      });
    });
  }
  return { ...sheet, cells };
}
