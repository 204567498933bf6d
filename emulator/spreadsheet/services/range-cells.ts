// Range, part 2: how the following parts read its cells and lay dress on them.

import { BlockReader } from '../cell-values.ts';
import { cellAt, type Dress, dresser } from '../cells.ts';
import type { Cell } from '../state.ts';
import { themedDress } from '../themes.ts';
import { checkShape, mayWrite } from '../write-values.ts';
import { RangeBounds } from './range-bounds.ts';

/** What one cell gives to a getter. */
export type CellRead<T> = (
  reader: BlockReader,
  row: number,
  column: number,
  cell: Cell | undefined,
) => T;

/** What a setter's argument lays on a cell; null where Google passes over nonsense. */
export type DressSetter<T> = (value: T) => Dress | null;

export abstract class RangeCells extends RangeBounds {
  /** Reads each cell after committing the buffer. */
  protected readCells<T>(read: CellRead<T>): T[][] {
    this.book.read();
    const sheet = this.book.shown(this.sheetId);
    const reader = new BlockReader(this.book, sheet);
    const { row: top, column: left, rows, columns } = this.area;
    const block: T[][] = [];
    for (let row = top; row < top + rows; row++) {
      const cells = sheet.cells[row];
      const line: T[] = [];
      for (let column = left; column < left + columns; column++) {
        line.push(read(reader, row, column, cells?.[column] ?? undefined));
      }
      block.push(line);
    }
    return block;
  }

  /** Like `readCells`, for what a large block may be made of. */
  protected readBlock<T extends string | number | boolean | Date>(read: CellRead<T>): (T | '')[][] {
    this.book.read();
    const sheet = this.book.shown(this.sheetId);
    const { blocks } = this.book.execution;
    const reader = new BlockReader(this.book, sheet, (instant) => blocks.date(instant));
    const { row: top, column: left, rows, columns } = this.area;
    return blocks.block<T>(rows, columns, (line, down) => {
      const row = top + down;
      const cells = sheet.cells[row];
      for (let right = 0; right < columns; right++) {
        const column = left + right;
        const cell = cells?.[column] ?? undefined;
        if (!reader.isBlank(cell)) line[right] = read(reader, row, column, cell);
      }
    });
  }

  /** Reads the first cell after committing the buffer. */
  protected readFirst<T>(read: CellRead<T>): T {
    this.book.read();
    const { row, column } = this.area;
    const sheet = this.book.shown(this.sheetId);
    const reader = new BlockReader(this.book, sheet);
    return read(reader, row, column, cellAt(sheet, row, column));
  }

  /** What `look` tells of each cell's dress. */
  protected shown<T>(look: (cell: Cell | undefined) => T): T[][] {
    return this.readCells((_reader, _row, _column, cell) => look(cell));
  }

  protected shownFirst<T>(look: (cell: Cell | undefined) => T): T {
    return this.readFirst((_reader, _row, _column, cell) => look(cell));
  }

  /** Gives every cell of the range another dress. */
  protected dress(change: (cell: Cell | undefined) => Cell | undefined): this {
    if (mayWrite(this.book, this.state, this.area)) {
      this.book.dressCells(this.sheetId, [this.area], change);
    }
    return this;
  }

  /** One value for all cells. */
  protected layAll<T>(setter: DressSetter<T>, value: T): this {
    const given = setter(value);
    if (!given) return this;
    return this.dress(dresser(themedDress(this.book.state.theme, given)));
  }

  /** A value for each cell. */
  protected layEach<T>(setter: DressSetter<T>, values: T[][]): this {
    checkShape(values, this.area);
    if (!mayWrite(this.book, this.state, this.area)) return this;
    const { theme } = this.book.state;
    // A large block is made of a few values.
    const dressers = new Map<T, (cell: Cell | undefined) => Cell | undefined>();
    const dresserOf = (value: T) => {
      const known = dressers.get(value);
      if (known) return known;
      const dress = setter(value);
      const made = dress ? dresser(themedDress(theme, dress)) : (cell: Cell | undefined) => cell;
      dressers.set(value, made);
      return made;
    };
    const dresses = values.map((line) => line.map(dresserOf));
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) => {
      const lay = dresses[row]?.[column];
      return lay ? lay(cell) : cell;
    });
    return this;
  }
}
