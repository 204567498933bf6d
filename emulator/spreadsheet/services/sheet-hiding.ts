// Sheet, part 4: which of its rows and columns a person does not see.

import { type Axis, outOf, sizeOf } from '../axes.ts';
import { isHiddenByFilter } from '../filtered-rows.ts';
import type { Range } from './range.ts';
import { SheetSizes } from './sheet-sizes.ts';

export abstract class SheetHiding extends SheetSizes {
  private hide(axis: Axis, at: number, count: number, hidden: boolean): void {
    if (at < 1 || at + count - 1 > sizeOf(this.state, axis)) throw outOf(axis);
    this.alter((sheet) => {
      const key = axis === 'row' ? 'hiddenRows' : 'hiddenColumns';
      const lines = new Set(sheet[key]);
      for (let line = at - 1; line < at - 1 + count; line++) {
        if (hidden) lines.add(line);
        else lines.delete(line);
      }
      sheet[key] = [...lines].sort((a, b) => a - b);
    });
  }

  hideRows(row: number, count = 1): void {
    this.hide('row', row, count, true);
  }

  showRows(row: number, count = 1): void {
    this.hide('row', row, count, false);
  }

  hideRow(range: Range): void {
    this.hide('row', range.getRow(), range.getNumRows(), true);
  }

  unhideRow(range: Range): void {
    this.hide('row', range.getRow(), range.getNumRows(), false);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.state.hiddenRows.includes(row - 1);
  }

  /** By the criteria of the sheet's filter, as they stand now. */
  isRowHiddenByFilter(row: number): boolean {
    this.book.read();
    const { book, state } = this;
    return isHiddenByFilter(book, state, row - 1, book.execution.now());
  }

  hideColumns(column: number, count = 1): void {
    this.hide('column', column, count, true);
  }

  showColumns(column: number, count = 1): void {
    this.hide('column', column, count, false);
  }

  hideColumn(range: Range): void {
    this.hide('column', range.getColumn(), range.getNumColumns(), true);
  }

  unhideColumn(range: Range): void {
    this.hide('column', range.getColumn(), range.getNumColumns(), false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.state.hiddenColumns.includes(column - 1);
  }
}
