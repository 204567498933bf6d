// How far a sheet's data reach: what `getLastRow` and `getLastColumn` count (platform.md §2.7).

import type { Switches } from '../core/switches.ts';
import { hasContent } from './cells.ts';
import type { Cell, SheetState } from './state.ts';

/** Rows and columns from A1 to the last cell that counts (U7, U8); 0 for an empty sheet. */
export function extentOf(
  sheet: SheetState,
  switches: Pick<Switches, 'sheet.lastRowCountsDress' | 'sheet.lastRowCountsFalse'>,
): { rows: number; columns: number } {
  const counts = (cell: Cell | undefined): boolean => {
    if (!cell) return false;
    if (!hasContent(cell)) return switches['sheet.lastRowCountsDress'];
    const unticked = cell.v === false && cell.f === undefined;
    return !unticked || switches['sheet.lastRowCountsFalse'];
  };
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((line, row) => {
    if (!line) return;
    for (let column = line.length - 1; column >= 0; column--) {
      if (!counts(line[column] ?? undefined)) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  });
  return { rows, columns };
}
