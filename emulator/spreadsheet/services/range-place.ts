// Range, part 1: where it is. A range is a reference: it holds a place, never cells.

import { Service } from '../../core/service.ts';
import { areaName } from '../a1.ts';
import type { Book } from '../book.ts';
import { mergeAt } from '../cells.ts';
import { outsideSheet, startTooSmall, tooSmall } from '../errors.ts';
import type { Area, SheetState } from '../state.ts';

/**
 * The zero-based area of one-based coordinates.
 * @throws Google's sentences for a size below 1, a bad start, or a place outside the grid
 */
export function checkedArea(
  sheet: SheetState,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  const area = {
    row: Math.trunc(row) - 1,
    column: Math.trunc(column) - 1,
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (area.row < 0) throw startTooSmall('row');
  if (area.column < 0) throw startTooSmall('column');
  if (area.rows < 1) throw tooSmall('rows');
  if (area.columns < 1) throw tooSmall('columns');
  if (area.row + area.rows > sheet.maxRows || area.column + area.columns > sheet.maxColumns) {
    throw outsideSheet();
  }
  return area;
}

export abstract class RangePlace extends Service {
  readonly gas = 'Spreadsheet.Range';

  constructor(
    readonly book: Book,
    readonly sheetId: number,
    readonly area: Area,
  ) {
    super();
  }

  /** Another range of the same sheet. */
  protected abstract at(area: Area): RangePlace;

  /** The sheet's state, for the services of this room. */
  get state(): SheetState {
    return this.book.sheet(this.sheetId);
  }

  getA1Notation(): string {
    return areaName(this.area);
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getRowIndex(): number {
    return this.area.row + 1;
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getColumnIndex(): number {
    return this.area.column + 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }

  getGridId(): number {
    return this.sheetId;
  }

  /** The cell at a place counted from 1 inside the range. */
  getCell(row: number, column: number): RangePlace {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw outsideSheet();
    }
    return this.at({
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(row: number, column: number, rows?: number, columns?: number): RangePlace {
    const { area } = this;
    return this.at(
      checkedArea(
        this.state,
        area.row + row + 1,
        area.column + column + 1,
        rows ?? area.rows,
        columns ?? area.columns,
      ),
    );
  }

  isPartOfMerge(): boolean {
    this.book.read();
    return this.eachPlace().some(([row, column]) => mergeAt(this.state, row, column));
  }

  /** Every place of the range, row by row. */
  protected eachPlace(): [row: number, column: number][] {
    const places: [number, number][] = [];
    const { row, column, rows, columns } = this.area;
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) places.push([row + down, column + right]);
    }
    return places;
  }
}
