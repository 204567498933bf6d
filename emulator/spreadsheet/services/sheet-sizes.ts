// Sheet, part 3: how large its rows and columns are, and which are frozen.

import { type Axis, outOf, sizeOf } from '../axes.ts';
import { columnsOutOfBounds, rowsOutOfBounds } from '../errors.ts';
import { SheetLines } from './sheet-lines.ts';

export abstract class SheetSizes extends SheetLines {
  getFrozenRows(): number {
    return this.state.frozenRows;
  }

  setFrozenRows(count: number): void {
    if (count < 0 || count >= this.state.maxRows) throw rowsOutOfBounds();
    this.alter((sheet) => {
      sheet.frozenRows = count;
    });
  }

  getFrozenColumns(): number {
    return this.state.frozenColumns;
  }

  setFrozenColumns(count: number): void {
    if (count < 0 || count >= this.state.maxColumns) throw columnsOutOfBounds();
    this.alter((sheet) => {
      sheet.frozenColumns = count;
    });
  }

  private size(axis: Axis, at: number, count: number, pixels: number): this {
    if (at < 1 || count < 1 || at + count - 1 > sizeOf(this.state, axis)) throw outOf(axis);
    return this.alter((sheet) => {
      const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
      for (let line = at - 1; line < at - 1 + count; line++) sizes[line] = pixels;
    });
  }

  setColumnWidths(column: number, count: number, pixels: number): this {
    return this.size('column', column, count, pixels);
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }

  getColumnWidth(column: number): number {
    return this.state.columnWidths[column - 1] ?? 100;
  }

  setRowHeights(row: number, count: number, pixels: number): this {
    return this.size('row', row, count, pixels);
  }

  setRowHeightsForced(row: number, count: number, pixels: number): this {
    return this.size('row', row, count, pixels);
  }

  setRowHeight(row: number, pixels: number): this {
    return this.setRowHeights(row, 1, pixels);
  }

  getRowHeight(row: number): number {
    return this.state.rowHeights[row - 1] ?? 21;
  }
}
