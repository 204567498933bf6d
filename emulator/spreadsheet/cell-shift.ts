// Cells put into a sheet or taken out of it: those behind them in the same rows or columns move,
// and everything that points at a moved cell follows.

import type { AxisChange } from './axis-change.ts';
import { mapArea } from './axis-change.ts';
import { cellAt, dressed, lookOf, putCell } from './cells.ts';
import { moveReference, type Reference } from './formula-references.ts';
import { shiftPivots } from './pivot/move-pivots.ts';
import type { Area, Cell, SheetState, SpreadsheetState } from './state.ts';
import { rewriteFormulas } from './structure.ts';
import { moveAnchors } from './validation-anchor.ts';

/** The cells that move or go: from the area to the end of its rows or columns. */
export function stripOf(sheet: SheetState, area: Area, axis: AxisChange['axis']): Area {
  return axis === 'row'
    ? { ...area, rows: sheet.maxRows - area.row }
    : { ...area, columns: sheet.maxColumns - area.column };
}

const inside = (strip: Area, axis: AxisChange['axis'], area: Area): boolean =>
  axis === 'row'
    ? area.column >= strip.column && area.column + area.columns <= strip.column + strip.columns
    : area.row >= strip.row && area.row + area.rows <= strip.row + strip.rows;

/** Where a reference leads across the axis, as an area; null where it is open there. */
function across({ from, to }: Reference, axis: AxisChange['axis']): Area | null {
  const end = to ?? from;
  const [first, last] = axis === 'row' ? [from.column, end.column] : [from.row, end.row];
  if (first === null || last === null) return null;
  const [start, count] = [Math.min(first, last), Math.abs(last - first) + 1];
  return axis === 'row'
    ? { row: 0, rows: 1, column: start, columns: count }
    : { row: start, rows: count, column: 0, columns: 1 };
}

/** What a fresh cell takes over from the one whose place it takes: its formatting. */
function blankLike(cell: Cell | undefined): Cell | undefined {
  const { note: _n, dv: _d, ...dress } = lookOf(cell);
  return dressed(undefined, dress);
}

/** Inserts or deletes the cells of an area (reference/spreadsheet/range#insertcells). */
export function shiftCells(
  book: SpreadsheetState,
  sheet: SheetState,
  area: Area,
  axis: AxisChange['axis'],
  kind: 'insert' | 'delete',
): void {
  const [at, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const change: AxisChange = { axis, kind, at, count };
  const strip = stripOf(sheet, area, axis);
  moveAnchors(book, sheet, change, (at) => inside(strip, axis, { ...at, rows: 1, columns: 1 }));
  moveCells(sheet, strip, axis, kind === 'insert' ? count : -count);
  const moved = (place: Area): Area[] => {
    if (!inside(strip, axis, place)) return [place];
    const next = mapArea(change, place);
    return next ? [next] : [];
  };
  sheet.merges = sheet.merges.flatMap(moved);
  shiftPivots(book, sheet, (place) => moved(place)[0] ?? null);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap(moved);
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  sheet.protections = sheet.protections.flatMap((protection) =>
    protection.area === null
      ? [protection]
      : moved(protection.area).map((place) => ({ ...protection, area: place })),
  );
  book.namedRanges = book.namedRanges.flatMap((named) =>
    named.sheetId === sheet.sheetId
      ? moved(named.area).map((place) => ({ ...named, area: place }))
      : [named],
  );
  rewriteFormulas(book, sheet, (reference) => {
    const place = across(reference, axis);
    return place && inside(strip, axis, place) ? moveReference(reference, change) : reference;
  });
}

function moveCells(sheet: SheetState, strip: Area, axis: AxisChange['axis'], by: number): void {
  const lines = axis === 'row' ? strip.columns : strip.rows;
  const length = axis === 'row' ? strip.rows : strip.columns;
  for (let line = 0; line < lines; line++) {
    const place = (at: number): [number, number] =>
      axis === 'row'
        ? [strip.row + at, strip.column + line]
        : [strip.row + line, strip.column + at];
    const before = Array.from({ length }, (_, at) => cellAt(sheet, ...place(at)));
    for (let at = 0; at < length; at++) {
      const fresh = by > 0 && at < by;
      putCell(sheet, ...place(at), fresh ? blankLike(before[at]) : before[at - by]);
    }
  }
}
