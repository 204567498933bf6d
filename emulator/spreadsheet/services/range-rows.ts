// Range, part 15: its rows put in another order, thinned out, tidied.

import { chance } from '../../core/context.ts';
import { valueAndFormat } from '../cell-values.ts';
import { cellsOf, withoutContent } from '../cells.ts';
import { invalidArgument } from '../errors.ts';
import { rowsInOrder, type SortSpec, sortedRows } from '../sort.ts';
import { mayWrite } from '../write-values.ts';
import { RangeFill } from './range-fill.ts';
import type { RangePlace } from './range-place.ts';

/** What `sort` takes: a column, several, or columns with directions; columns count from A = 1. */
export type SortArgument = number | { column: number; ascending?: boolean };

export abstract class RangeRows extends RangeFill {
  /** The place in the range of a column that counts from A = 1. */
  private columnWithin(column: number, argument: string): number {
    const index = column - 1 - this.area.column;
    if (index < 0 || index >= this.area.columns) throw invalidArgument(argument);
    return index;
  }

  sort(by: SortArgument | SortArgument[]): this {
    this.book.read();
    if (!mayWrite(this.book, this.state, this.area)) return this;
    const specs = (Array.isArray(by) ? by : [by]).map((one): SortSpec => {
      const { column, ascending = true } = typeof one === 'number' ? { column: one } : one;
      return { column: this.columnWithin(Math.abs(column), 'column'), ascending };
    });
    const rows = sortedRows(this.book, this.state, this.area, specs);
    this.book.writeCells(this.sheetId, this.area, (_cell, row, column) => rows[row]?.[column]);
    return this;
  }

  /** The same world and history give the same order. */
  randomize(): this {
    this.book.read();
    if (!mayWrite(this.book, this.state, this.area)) return this;
    const random = chance(this.book.execution.newId('order'));
    const order = Array.from({ length: this.area.rows }, (_, row) => row);
    for (let last = order.length - 1; last > 0; last--) {
      const at = Math.floor(random() * (last + 1));
      [order[last], order[at]] = [order[at] ?? last, order[last] ?? at];
    }
    const rows = rowsInOrder(this.book, cellsOf(this.state, this.area), order);
    this.book.writeCells(this.sheetId, this.area, (_cell, row, column) => rows[row]?.[column]);
    return this;
  }

  /**
   * Rows with the values of an earlier one go, letter case and format aside; those below move up
   * within the range (reference/spreadsheet/range#removeduplicates).
   * @returns the range that is left
   */
  removeDuplicates(columns?: number[]): RangePlace {
    this.book.read();
    const { area, state } = this;
    const compared = (columns ?? []).map((one) => this.columnWithin(one, 'columnsToCompare'));
    const cells = cellsOf(state, area);
    const keyOf = (row: number) =>
      JSON.stringify(
        cells[row]
          ?.map((cell, column) =>
            valueAndFormat(this.book, state, area.row + row, area.column + column, cell),
          )
          .filter((_, column) => compared.length === 0 || compared.includes(column))
          .map(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value)),
      );
    const seen = new Set<string>();
    const order = cells.flatMap((_, row) => {
      const key = keyOf(row);
      if (seen.has(key)) return [];
      seen.add(key);
      return [row];
    });
    if (!mayWrite(this.book, state, area)) return this;
    const kept = rowsInOrder(this.book, cells, order);
    this.book.writeCells(this.sheetId, area, (cell, row, column) =>
      row < kept.length ? kept[row]?.[column] : withoutContent(cell),
    );
    return this.at({ ...area, rows: order.length });
  }

  trimWhitespace(): this {
    if (!mayWrite(this.book, this.state, this.area)) return this;
    this.book.writeCells(this.sheetId, this.area, (cell) => {
      if (typeof cell?.v !== 'string') return cell;
      const v = cell.v.trim().replace(/\s+/g, ' ');
      return v === cell.v ? cell : { ...cell, v };
    });
    return this;
  }
}
