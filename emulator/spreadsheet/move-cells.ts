// Cells cut from a place of a sheet and pasted at another: what names them follows, their own formulas
// stay as they are. [K]: as cutting and pasting in the grid.

import { contains } from './a1.ts';
import { cellsOf, putCell } from './cells.ts';
import type { Corner } from './formula-references.ts';
import { shiftPivots } from './pivot/move-pivots.ts';
import type { Area, SheetState, SpreadsheetState } from './state.ts';
import { rewriteFormulas } from './structure.ts';

/** Moves the cells of an area, with what is merged there, so many rows down and columns right. */
export function moveCells(
  book: SpreadsheetState,
  sheet: SheetState,
  area: Area,
  step: { rows: number; columns: number },
): void {
  const cells = cellsOf(sheet, area);
  const put = (down: number, right: number, moved: boolean) =>
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        putCell(
          sheet,
          area.row + row + down,
          area.column + column + right,
          moved ? cell : undefined,
        );
      });
    });
  put(0, 0, false);
  put(step.rows, step.columns, true);
  sheet.merges = sheet.merges.map((merge) =>
    contains(area, merge.row, merge.column)
      ? { ...merge, row: merge.row + step.rows, column: merge.column + step.columns }
      : merge,
  );
  shiftPivots(book, sheet, (place) =>
    contains(area, place.row, place.column) &&
    contains(area, place.row + place.rows - 1, place.column + place.columns - 1)
      ? { ...place, row: place.row + step.rows, column: place.column + step.columns }
      : place,
  );
  const moved = (corner: Corner): Corner | null =>
    corner.row !== null && corner.column !== null && contains(area, corner.row, corner.column)
      ? { ...corner, row: corner.row + step.rows, column: corner.column + step.columns }
      : null;
  rewriteFormulas(book, sheet, (reference) => {
    const from = moved(reference.from);
    const to = reference.to && moved(reference.to);
    return from && (to || !reference.to) ? { ...reference, from, to } : reference;
  });
}
