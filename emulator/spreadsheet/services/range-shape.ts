// Range, part 17: cells inserted at its place, or itself deleted, with the others moving.

import type { GasEnum } from '../../core/service.ts';
import type { Axis } from '../axes.ts';
import { shiftCells, stripOf } from '../cell-shift.ts';
import { cellsOf } from '../cells.ts';
import { growTo } from '../grid-size.ts';
import { mayWrite } from '../write-values.ts';
import { RangeSplit } from './range-split.ts';

const axisOf = ({ name }: GasEnum): Axis => (name === 'ROWS' ? 'row' : 'column');

export abstract class RangeShape extends RangeSplit {
  private displace(dimension: GasEnum, kind: 'insert' | 'delete'): this {
    this.book.read();
    const axis = axisOf(dimension);
    const { state, area } = this;
    if (!mayWrite(this.book, state, stripOf(state, area, axis))) return this;
    if (kind === 'insert') growTo(this.book, this.sheetId, axis, this.needed(axis));
    this.book.alterBook((book) => shiftCells(book, this.state, area, axis, kind));
    return this;
  }

  /** How large the grid must be for what moves away from the range: nothing is lost at its edge. */
  private needed(axis: Axis): number {
    const cells = cellsOf(this.state, stripOf(this.state, this.area, axis));
    const lengths =
      axis === 'row'
        ? [cells.findLastIndex((line) => line.some((cell) => cell !== undefined)) + 1]
        : cells.map((line) => line.findLastIndex((cell) => cell !== undefined) + 1);
    const { row, column, rows, columns } = this.area;
    return Math.max(...lengths) + (axis === 'row' ? row + rows : column + columns);
  }

  /** ROWS moves the cells below further down, COLUMNS those on the right further right. */
  insertCells(dimension: GasEnum): this {
    return this.displace(dimension, 'insert');
  }

  /** ROWS moves the cells below up, COLUMNS those on the right to the left. */
  deleteCells(dimension: GasEnum): void {
    this.displace(dimension, 'delete');
  }
}
