// Sheet, part 2: its rows and columns: inserted, deleted, moved.

import { type Axis, outOf, sizeOf } from '../axes.ts';
import type { AxisChange } from '../axis-change.ts';
import { lastColumns, lastRows } from '../errors.ts';
import { checkGrowth } from '../grid-size.ts';
import type { SheetState } from '../state.ts';
import { changeAxis, dressLikeNeighbour } from '../structure.ts';
import { mayWrite } from '../write-values.ts';
import type { Range } from './range.ts';
import { SheetBase } from './sheet-base.ts';

export abstract class SheetLines extends SheetBase {
  private insert(axis: Axis, at: number, count: number, neighbour: number): this {
    const { state } = this;
    if (count < 1 || at < 0 || at > sizeOf(state, axis)) throw outOf(axis);
    checkGrowth(this.book, this.sheetId, axis, count);
    return this.change({ axis, kind: 'insert', at, count }, (sheet) =>
      dressLikeNeighbour(sheet, axis, neighbour < at ? neighbour : neighbour + count, at, count),
    );
  }

  private delete(axis: Axis, at: number, count: number): void {
    const { state } = this;
    const size = sizeOf(state, axis);
    if (count < 1 || at < 0 || at + count > size) throw outOf(axis);
    const frozen = axis === 'row' ? state.frozenRows : state.frozenColumns;
    const deletesFrozen = Math.max(0, Math.min(frozen, at + count) - at);
    if (size - count <= frozen - deletesFrozen) throw axis === 'row' ? lastRows() : lastColumns();
    this.change({ axis, kind: 'delete', at, count });
  }

  private change(change: AxisChange, then?: (sheet: SheetState) => void): this {
    const { state } = this;
    const { at, count } = change;
    const lines = { row: 0, column: 0, rows: state.maxRows, columns: state.maxColumns };
    const area =
      change.axis === 'row'
        ? { ...lines, row: at, rows: count }
        : { ...lines, column: at, columns: count };
    if (change.kind === 'insert') this.book.refuseBarred(this.sheetId);
    if (change.kind !== 'insert' && !mayWrite(this.book, state, area)) return this;
    this.book.alterBook((book) => {
      changeAxis(book, this.state, change);
      then?.(this.state);
    });
    return this;
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insert('row', after, count, after - 1);
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRowsBefore(before: number, count: number): this {
    return this.insert('row', before - 1, count, before - 1);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.insert('column', after, count, after - 1);
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.insert('column', before - 1, count, before - 1);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }

  deleteRows(row: number, count: number): void {
    this.delete('row', row - 1, count);
  }

  deleteRow(row: number): this {
    this.delete('row', row - 1, 1);
    return this;
  }

  deleteColumns(column: number, count: number): void {
    this.delete('column', column - 1, count);
  }

  deleteColumn(column: number): this {
    this.delete('column', column - 1, 1);
    return this;
  }

  private move(axis: Axis, at: number, count: number, destination: number): void {
    const size = sizeOf(this.state, axis);
    if (destination < 1 || destination > size + 1) throw outOf(axis);
    this.change({ axis, kind: 'move', at, count, to: destination - 1 });
  }

  moveRows(range: Range, destination: number): void {
    this.move('row', range.area.row, range.area.rows, destination);
  }

  moveColumns(range: Range, destination: number): void {
    this.move('column', range.area.column, range.area.columns, destination);
  }
}
