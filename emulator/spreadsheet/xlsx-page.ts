// How a sheet goes onto paper in an .xlsx file: on its side, all of its columns on one page, A4 or A3.

import type ExcelJS from 'exceljs';
import { columnName } from './a1.ts';
import type { WorkbookEngine } from './engine.ts';
import type { SheetState } from './state.ts';

/** As ISO/IEC 29500 numbers papers; the library has no name for A3. */
const A4 = 9 as ExcelJS.PaperSize;
const A3 = 8 as ExcelJS.PaperSize;

/** The widest page, in pixels, whose letters can still be read when it is fitted to A4. */
const WIDEST_ON_A4 = 1500;

const USUAL_WIDTH = 100;

/**
 * Google's grid knows no paper: the page ends at the last cell that shows something, and takes the
 * larger paper where the smaller one would make it too small to read.
 */
export function pageOf(engine: WorkbookEngine, sheet: SheetState): Partial<ExcelJS.PageSetup> {
  const { rows, columns } = shownExtent(engine, sheet);
  return {
    paperSize: widthOf(sheet, columns) > WIDEST_ON_A4 ? A3 : A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(rows > 0 && { printArea: `A1:${columnName(columns - 1)}${rows}` }),
    ...(sheet.frozenRows > 0 && { printTitlesRow: `1:${sheet.frozenRows}` }),
  };
}

/** Rows and columns up to the last cell in sight that is not blank; merges reach as far as they go. */
function shownExtent(engine: WorkbookEngine, sheet: SheetState): { rows: number; columns: number } {
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const hiddenRows = new Set(sheet.hiddenRows);
  let rows = 0;
  let columns = 0;
  engine.shown(sheet).cells.forEach((line, row) => {
    if (!line || hiddenRows.has(row)) return;
    for (let column = line.length - 1; column >= 0; column--) {
      const cell = line[column];
      if (!cell || hiddenColumns.has(column)) continue;
      const value =
        cell.f === undefined ? cell.v : engine.valueOf(sheet.sheetId, row, column).value;
      if (value === '') continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  });
  for (const merge of sheet.merges) {
    if (merge.row < rows) columns = Math.max(columns, merge.column + merge.columns);
  }
  return { rows, columns };
}

function widthOf(sheet: SheetState, columns: number): number {
  let width = 0;
  for (let column = 0; column < columns; column++) {
    if (!sheet.hiddenColumns.includes(column)) width += sheet.columnWidths[column] ?? USUAL_WIDTH;
  }
  return width;
}
