// Range, part 13: its cells pasted somewhere else.

import type { GasEnum } from '../../core/service.ts';
import { cellsOf } from '../cells.ts';
import { type CopyKind, copiedCell } from '../copy.ts';
import { outsideSheet } from '../errors.ts';
import { moveCells } from '../move-cells.ts';
import { mayWrite, replacePivots } from '../write-values.ts';
import { RangeMerges } from './range-merges.ts';
import { checkedArea, type RangePlace } from './range-place.ts';
import type { Sheet } from './sheet.ts';

/** Where cells are pasted: a range, or what is as good as one. */
type Destination = Pick<RangePlace, 'book' | 'sheetId' | 'area'>;

/** The first and the last column, then the rows, as the older methods take them. */
type Corners = [column: number, columnEnd: number, row: number, rowEnd: number];

export abstract class RangeCopy extends RangeMerges {
  /** Pastes the whole source, repeated over a larger target, even into a smaller one (§2.7). */
  copyTo(
    destination: Destination,
    how?: GasEnum | { contentsOnly?: boolean; formatOnly?: boolean },
    transposed = false,
  ): void {
    let kind: CopyKind = 'PASTE_NORMAL';
    if (how && 'name' in how) kind = how.name as CopyKind;
    else if (how?.contentsOnly) kind = 'PASTE_CONTENT';
    else if (how?.formatOnly) kind = 'PASTE_FORMAT';
    this.book.read();
    const source = cellsOf(this.book.shown(this.sheetId), this.area);
    const rows = transposed ? this.area.columns : this.area.rows;
    const columns = transposed ? this.area.rows : this.area.columns;
    const fill = (has: number, one: number) => (has >= one && has % one === 0 ? has : one);
    const area = {
      ...destination.area,
      rows: fill(destination.area.rows, rows),
      columns: fill(destination.area.columns, columns),
    };
    const target = destination.book.sheet(destination.sheetId);
    if (area.row + area.rows > target.maxRows || area.column + area.columns > target.maxColumns) {
      throw outsideSheet();
    }
    if (!mayWrite(destination.book, target, area)) return;
    if (kind !== 'PASTE_FORMAT' && kind !== 'PASTE_DATA_VALIDATION') {
      replacePivots(destination.book, target, area);
    }
    const keys = new Map<string, string>();
    if (destination.sheetId !== this.sheetId) this.takeRules(destination.sheetId, keys);
    destination.book.writeCells(destination.sheetId, area, (cell, down, right) => {
      const [row, column] = transposed
        ? [right % this.area.rows, down % this.area.columns]
        : [down % this.area.rows, right % this.area.columns];
      const shift = {
        rows: area.row + down - this.area.row - row,
        columns: area.column + right - this.area.column - column,
      };
      return copiedCell(this, source[row]?.[column], [row, column], cell, kind, shift, keys);
    });
  }

  private takeRules(sheetId: number, keys: Map<string, string>): void {
    const { validations } = this.state;
    this.book.alterSheet(sheetId, (sheet) => {
      for (const [key, rule] of Object.entries(validations)) {
        const copy = `dv${Object.keys(sheet.validations).length + 1000}`;
        sheet.validations[copy] = structuredClone(rule);
        keys.set(key, copy);
      }
    });
  }

  /** "Cut and paste": inside the sheet, formulas that name the cells follow them. */
  moveTo(target: RangePlace): void {
    if (target.sheetId !== this.sheetId || target.book.id !== this.book.id) {
      this.copyTo(target);
      this.clear({});
      this.clearDataValidations();
      return;
    }
    this.book.read();
    const { state, area } = this;
    const { row, column } = target.area;
    const pasted = { ...area, row, column };
    if (row + area.rows > state.maxRows || column + area.columns > state.maxColumns) {
      throw outsideSheet();
    }
    if (!mayWrite(this.book, state, area) || !mayWrite(this.book, state, pasted)) return;
    const step = { rows: row - area.row, columns: column - area.column };
    this.book.alterBook((book) => moveCells(book, this.state, area, step));
  }

  copyFormatToRange(sheet: Sheet | number, ...corners: Corners): void {
    this.copyTo(this.#block(sheet, corners), { formatOnly: true });
  }

  copyValuesToRange(sheet: Sheet | number, ...corners: Corners): void {
    this.copyTo(this.#block(sheet, corners), { contentsOnly: true });
  }

  /** A block of a sheet, which may be named by its id in this spreadsheet. */
  #block(sheet: Sheet | number, [column, columnEnd, row, rowEnd]: Corners): Destination {
    const { book, sheetId } =
      typeof sheet === 'number' ? { book: this.book, sheetId: sheet } : sheet;
    const [rows, columns] = [rowEnd - row + 1, columnEnd - column + 1];
    return { book, sheetId, area: checkedArea(book.sheet(sheetId), row, column, rows, columns) };
  }
}
