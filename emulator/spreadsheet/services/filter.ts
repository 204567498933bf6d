// The basic filter of a sheet: its range, its criteria by column, its sort, its removal.

import { GasError, Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { invalidArgument, rangeNotFound, visibleRefused } from '../errors.ts';
import type { Area } from '../state.ts';
import { FilterCriteria, type GivenCriteria } from './filter-criteria.ts';
import { Range } from './range.ts';

/**
 * Puts a filter on an area.
 * @throws when the sheet has one
 */
export function createFilter(book: Book, sheetId: number, area: Area): Filter {
  if (book.sheet(sheetId).filter) {
    throw new GasError("You can't create a filter in a sheet that already has a filter.");
  }
  book.alterSheet(sheetId, (sheet) => {
    sheet.filter = area;
    sheet.filterCriteria = {};
  });
  return new Filter(book, sheetId);
}

export class Filter extends Service {
  readonly gas = 'Spreadsheet.Filter';

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
  ) {
    super();
  }

  private get area(): Area {
    const { filter } = this.book.sheet(this.sheetId);
    if (!filter) throw rangeNotFound();
    return filter;
  }

  /** The column of the sheet, from zero, for one that counts from A = 1. */
  private column(position: number): number {
    const { column, columns } = this.area;
    if (position <= column || position > column + columns) throw invalidArgument('columnPosition');
    return position - 1;
  }

  getRange(): Range {
    return new Range(this.book, this.sheetId, this.area);
  }

  /** null when the column has none. */
  getColumnFilterCriteria(position: number): FilterCriteria | null {
    this.book.read();
    const found = this.book.sheet(this.sheetId).filterCriteria[this.column(position)];
    return found ? new FilterCriteria(structuredClone(found)) : null;
  }

  /** null takes the column's criteria away; a list of visible values is for pivot tables only. */
  setColumnFilterCriteria(position: number, criteria: GivenCriteria | null): this {
    const column = this.column(position);
    if (criteria && criteria.state.visible.length > 0) {
      throw visibleRefused();
    }
    this.book.alterSheet(this.sheetId, (sheet) => {
      if (criteria) sheet.filterCriteria[column] = structuredClone(criteria.state);
      else delete sheet.filterCriteria[column];
    });
    return this;
  }

  removeColumnFilterCriteria(position: number): this {
    return this.setColumnFilterCriteria(position, null);
  }

  /** Sorts the rows below the header by a column that counts from A = 1. */
  sort(position: number, ascending: boolean): this {
    const column = this.column(position) + 1;
    const { area } = this;
    if (area.rows > 1) {
      const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
      new Range(this.book, this.sheetId, body).sort({ column, ascending });
    }
    return this;
  }

  remove(): void {
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.filter = null;
      sheet.filterCriteria = {};
    });
  }
}
