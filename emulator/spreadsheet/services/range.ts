// Range, last part: what it does with whole blocks: copying, sorting, filters, banding, finding.

import type { GasEnum } from '../../core/service.ts';
import { cellAt, cellsOf, hasContent } from '../cells.ts';
import { type CopyKind, copiedCell } from '../copy.ts';
import { invalidArgument, outsideSheet } from '../errors.ts';
import { type SortSpec, sortedRows } from '../sort.ts';
import type { Area } from '../state.ts';
import { mayWrite } from '../write-values.ts';
import { Banding } from './banding.ts';
import { Filter } from './filter.ts';
import { RangeSelection } from './range-selection.ts';
import { Sheet } from './sheet.ts';
import { TextFinder } from './text-finder.ts';

/** What `sort` takes: a column, several, or columns with directions; columns count from A = 1. */
export type SortArgument = number | { column: number; ascending?: boolean };

export class Range extends RangeSelection {
  protected override at(area: Area): Range {
    return new Range(this.book, this.sheetId, area);
  }

  getSheet(): Sheet {
    return new Sheet(this.book, this.sheetId);
  }

  /** Pastes the whole source, repeated over a larger target, even into a smaller one (§2.7). */
  copyTo(
    destination: Range,
    how?: GasEnum | { contentsOnly?: boolean; formatOnly?: boolean },
    transposed = false,
  ): void {
    let kind: CopyKind = 'PASTE_NORMAL';
    if (how && 'name' in how) kind = how.name as CopyKind;
    else if (how?.contentsOnly) kind = 'PASTE_CONTENT';
    else if (how?.formatOnly) kind = 'PASTE_FORMAT';
    this.book.read();
    const source = cellsOf(this.state, this.area);
    const rows = transposed ? this.area.columns : this.area.rows;
    const columns = transposed ? this.area.rows : this.area.columns;
    const fill = (has: number, one: number) => (has >= one && has % one === 0 ? has : one);
    const area = {
      ...destination.area,
      rows: fill(destination.area.rows, rows),
      columns: fill(destination.area.columns, columns),
    };
    const target = destination.state;
    if (area.row + area.rows > target.maxRows || area.column + area.columns > target.maxColumns) {
      throw outsideSheet();
    }
    if (!mayWrite(destination.book, target, area)) return;
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

  moveTo(target: Range): void {
    this.copyTo(target);
    this.clear({});
    this.clearDataValidations();
  }

  copyFormatToRange(
    sheet: Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    const target = sheet.getRange(row, column, rowEnd - row + 1, columnEnd - column + 1);
    this.copyTo(target, { formatOnly: true });
  }

  copyValuesToRange(
    sheet: Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    const target = sheet.getRange(row, column, rowEnd - row + 1, columnEnd - column + 1);
    this.copyTo(target, { contentsOnly: true });
  }

  sort(by: SortArgument | SortArgument[]): this {
    this.book.read();
    if (!mayWrite(this.book, this.state, this.area)) return this;
    const specs = (Array.isArray(by) ? by : [by]).map((one): SortSpec => {
      const { column, ascending = true } = typeof one === 'number' ? { column: one } : one;
      const index = Math.abs(column) - 1 - this.area.column;
      if (index < 0 || index >= this.area.columns) throw invalidArgument('column');
      return { column: index, ascending };
    });
    const rows = sortedRows(this.book, this.state, this.area, specs);
    this.book.writeCells(this.sheetId, this.area, (_cell, row, column) => rows[row]?.[column]);
    return this;
  }

  createFilter(): Filter {
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.filter = this.area;
    });
    return new Filter(this.book, this.sheetId);
  }

  getFilter(): Filter | null {
    return this.getSheet().getFilter();
  }

  applyRowBanding(theme?: GasEnum, header = true, footer = false): Banding {
    this.book.alterSheet(this.sheetId, (sheet) => {
      const name = theme?.name ?? 'LIGHT_GREY';
      sheet.bandings.push({ area: this.area, theme: name, header, footer });
    });
    return new Banding(this.book, this.sheetId, this.area);
  }

  getBandings(): Banding[] {
    return this.getSheet()
      .getBandings()
      .filter((banding) => banding.covers(this.area));
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.book, [{ sheetId: this.sheetId, area: this.area }], text);
  }

  trimWhitespace(): this {
    this.book.writeCells(this.sheetId, this.area, (cell) => {
      if (typeof cell?.v !== 'string') return cell;
      const v = cell.v.trim().replace(/\s+/g, ' ');
      return v === cell.v ? cell : { ...cell, v };
    });
    return this;
  }

  /** The block of content around the range, as Ctrl+A in the page would take it. */
  getDataRegion(): Range {
    this.book.read();
    const sheet = this.state;
    let { row, column, rows, columns } = this.area;
    const filled = (area: Area) =>
      cellsOf(sheet, area).some((line) => line.some((cell) => hasContent(cell)));
    for (let grown = true; grown; ) {
      grown = false;
      if (row > 0 && filled({ row: row - 1, column, rows: 1, columns })) {
        row--;
        rows++;
        grown = true;
      }
      if (row + rows < sheet.maxRows && filled({ row: row + rows, column, rows: 1, columns })) {
        rows++;
        grown = true;
      }
      if (column > 0 && filled({ row, column: column - 1, rows, columns: 1 })) {
        column--;
        columns++;
        grown = true;
      }
      if (
        column + columns < sheet.maxColumns &&
        filled({ row, column: column + columns, rows, columns: 1 })
      ) {
        columns++;
        grown = true;
      }
    }
    return this.at({ row, column, rows, columns });
  }

  /** Where Ctrl+arrow from the first cell ends. */
  getNextDataCell(direction: GasEnum): Range {
    this.book.read();
    const sheet = this.state;
    const steps: Record<string, [number, number]> = {
      UP: [-1, 0],
      DOWN: [1, 0],
      PREVIOUS: [0, -1],
      NEXT: [0, 1],
    };
    const [down, right] = steps[direction.name] ?? [0, 0];
    let { row, column } = this.area;
    const inside = () =>
      row + down >= 0 &&
      row + down < sheet.maxRows &&
      column + right >= 0 &&
      column + right < sheet.maxColumns;
    const has = (r: number, c: number) => hasContent(cellAt(sheet, r, c));
    const along = has(row, column) && inside() && has(row + down, column + right);
    while (inside()) {
      if (along && !has(row + down, column + right)) break;
      row += down;
      column += right;
      if (!along && has(row, column)) break;
    }
    return this.at({ row, column, rows: 1, columns: 1 });
  }
}
