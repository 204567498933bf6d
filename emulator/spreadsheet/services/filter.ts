// The basic filter of a sheet: its range, its sort, its removal.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { rangeNotFound } from '../errors.ts';
import { Range } from './range.ts';

export class Filter extends Service {
  readonly gas = 'Spreadsheet.Filter';

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
  ) {
    super();
  }

  private get area() {
    const { filter } = this.book.sheet(this.sheetId);
    if (!filter) throw rangeNotFound();
    return filter;
  }

  getRange(): Range {
    return new Range(this.book, this.sheetId, this.area);
  }

  /** Sorts the rows below the header by a column of the filter, counted from 1. */
  sort(column: number, ascending: boolean): this {
    const { area } = this;
    if (area.rows > 1) {
      const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
      new Range(this.book, this.sheetId, body).sort({ column: area.column + column, ascending });
    }
    return this;
  }

  remove(): void {
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.filter = null;
    });
  }
}
