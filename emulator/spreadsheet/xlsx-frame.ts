// The rows and columns of a sheet in the words of an .xlsx file.

import type ExcelJS from 'exceljs';
import { areaName } from './a1.ts';
import type { WorkbookEngine } from './engine.ts';
import { isHiddenByFilter } from './filtered-rows.ts';
import { depthAt } from './groups.ts';
import type { GroupState, SheetState } from './state.ts';

/** Pixels of Google's grid as the width of a column in characters. */
export const characters = (pixels: number) => Math.round(((pixels - 5) / 7) * 100) / 100;

/** Sizes, hidden and grouped lines, and the filter with the rows that it hides. */
export function writeFrame(
  engine: WorkbookEngine,
  sheet: SheetState,
  into: ExcelJS.Worksheet,
  now: number,
): void {
  const columns = new Set([
    ...Object.keys(sheet.columnWidths).map(Number),
    ...sheet.hiddenColumns,
    ...linesIn(sheet.columnGroups),
  ]);
  for (const column of columns) {
    const target = into.getColumn(column + 1);
    target.width = characters(sheet.columnWidths[column] ?? 100);
    target.hidden = sheet.hiddenColumns.includes(column);
    target.outlineLevel = depthAt(sheet.columnGroups, column);
  }
  const rows = new Set([
    ...Object.keys(sheet.rowHeights).map(Number),
    ...sheet.hiddenRows,
    ...linesIn(sheet.rowGroups),
  ]);
  for (const row of rows) {
    const target = into.getRow(row + 1);
    const pixels = sheet.rowHeights[row];
    if (pixels !== undefined) target.height = pixels * 0.75;
    target.hidden = sheet.hiddenRows.includes(row);
    target.outlineLevel = depthAt(sheet.rowGroups, row);
  }
  if (!sheet.filter) return;
  into.autoFilter = areaName(sheet.filter);
  const judging = { engine, facts: engine.rules.facts, state: engine.book };
  for (let row = sheet.filter.row + 1; row < sheet.filter.row + sheet.filter.rows; row++) {
    if (isHiddenByFilter(judging, sheet, row, now)) into.getRow(row + 1).hidden = true;
  }
}

/** Every row or column that stands in a group. */
const linesIn = (groups: readonly GroupState[]): number[] =>
  groups.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
