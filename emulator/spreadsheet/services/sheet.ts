// Sheet, last part: its ranges, appended rows, clearing, sorting, finding.

import { BlockReader } from '../cell-values.ts';
import { cellsOf, wholeSheet } from '../cells.ts';
import { rangeNotFound } from '../errors.ts';
import { extentOf } from '../extent.ts';
import { fittingWidth } from '../fitting-width.ts';
import { areaIn } from '../places.ts';
import { writeValues } from '../write-values.ts';
import { askedSize } from './asked-size.ts';
import { Banding } from './banding.ts';
import { Filter } from './filter.ts';
import type { PivotTable } from './pivot/pivot-table.ts';
import { pivotTablesOf } from './pivot/sheet-pivots.ts';
import { Range, type SortArgument } from './range.ts';
import { RangeList } from './range-list.ts';
import { checkedArea } from './range-place.ts';
import type { ClearOptions } from './range-values.ts';
import { SheetDataSources } from './sheet-data-sources.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { TextFinder } from './text-finder.ts';

export class Sheet extends SheetDataSources {
  getParent(): Spreadsheet {
    return new Spreadsheet(this.book);
  }

  /** By A1 text, or by row, column and size, all from 1. */
  getRange(first: string | number, column?: number, rows?: number, columns?: number): Range {
    if (typeof first === 'string') {
      const place = areaIn(this.book.state, first, this.state);
      if (!place) throw rangeNotFound();
      return new Range(this.book, place.sheetId, place.area);
    }
    const area = checkedArea(this.state, first, column ?? 1, rows ?? 1, columns ?? 1);
    return new Range(this.book, this.sheetId, area);
  }

  getRangeList(names: string[]): RangeList {
    return new RangeList(names.map((name) => this.getRange(name)));
  }

  private whole(): Range {
    return new Range(this.book, this.sheetId, wholeSheet(this.state));
  }

  /** A1 to the last row and column; A1 alone for an empty sheet. */
  getDataRange(): Range {
    this.book.read();
    const { rows, columns } = extentOf(this.shown, this.book.execution.switches);
    const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return new Range(this.book, this.sheetId, area);
  }

  /** −1 for a size means up to the last row or column that holds something. */
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    this.book.read();
    const last = extentOf(this.shown, this.book.execution.switches);
    const size = askedSize(this.state, last, { rows: row, columns: column }, { rows, columns });
    return this.getRange(row, column, size.rows, size.columns).getValues();
  }

  // A blank for undefined, whatever U5 says: developers.google.com/apps-script/samples/automations/timesheets.
  /** Appends below the last row; unlike other writes it grows the grid (platform.md §2.7). */
  appendRow(values: unknown[]): this {
    this.book.read();
    const at = extentOf(this.shown, this.book.execution.switches).rows;
    if (at >= this.state.maxRows) this.insertRowsAfter(this.state.maxRows, 1);
    if (values.length > this.state.maxColumns) {
      this.insertColumnsAfter(this.state.maxColumns, values.length - this.state.maxColumns);
    }
    if (values.length === 0) return this;
    const area = { row: at, column: 0, rows: 1, columns: values.length };
    writeValues(this.book, this.sheetId, area, (_row, column) => values[column] ?? '', true);
    // Atomic (U9) means that no other execution can find the row still free.
    if (this.book.execution.switches['sheet.appendAtomic']) this.book.read();
    return this;
  }

  clear(options?: ClearOptions): this {
    this.whole().clear(options);
    return this;
  }

  clearContents(): this {
    this.whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.whole().clearFormat();
    this.clearConditionalFormatRules();
    return this;
  }

  clearNotes(): this {
    this.whole().clearNote();
    return this;
  }

  autoResizeColumns(first: number, count: number): this {
    this.book.read();
    const sheet = this.shown;
    const reader = new BlockReader(this.book, sheet);
    for (let column = first; column < first + count; column++) {
      const area = { row: 0, column: column - 1, rows: sheet.cells.length, columns: 1 };
      const texts = cellsOf(sheet, area).map(([cell], row) => ({
        text: cell ? reader.text(row, column - 1, cell) : '',
        size: cell?.size ?? 10,
      }));
      this.setColumnWidth(column, fittingWidth(texts));
    }
    return this;
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeRows(row: number, count: number): this {
    return this.alter((sheet) => {
      for (let line = row - 1; line < row - 1 + count; line++) delete sheet.rowHeights[line];
    });
  }

  sort(column: number, ascending = true): this {
    this.book.read();
    const top = this.state.frozenRows;
    const data = extentOf(this.shown, this.book.execution.switches);
    if (data.rows <= top) return this;
    const area = { row: top, column: 0, rows: data.rows - top, columns: data.columns };
    const by: SortArgument = { column, ascending };
    new Range(this.book, this.sheetId, area).sort(by);
    return this;
  }

  getFilter(): Filter | null {
    return this.state.filter ? new Filter(this.book, this.sheetId) : null;
  }

  getBandings(): Banding[] {
    return this.state.bandings.map(({ area }) => new Banding(this.book, this.sheetId, area));
  }

  getPivotTables(): PivotTable[] {
    return pivotTablesOf(this.book, this.sheetId);
  }

  createTextFinder(text: string): TextFinder {
    const area = wholeSheet(this.state);
    return new TextFinder(this.book, [{ sheetId: this.sheetId, area }], text);
  }

  copyTo(spreadsheet: Spreadsheet): Sheet {
    return spreadsheet.takeCopyOf(this);
  }
}
