// What a cell reads as: its value, as `getValues` gives it, and the text that it shows.

import type { Book } from './book.ts';
import { hasContent } from './cells.ts';
import { formatNumber, formatText, isDateFormat } from './number-format.ts';
import { instantOf } from './serial.ts';
import type { Cell, CellValue, SheetState } from './state.ts';

/** The literal or computed value of a cell with the format that shows it. */
export function valueAndFormat(
  book: Pick<Book, 'engine'>,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell | undefined,
): { value: CellValue; format: string | undefined } {
  if (cell?.f !== undefined) {
    const computed = book.engine.valueOf(sheet.sheetId, row, column);
    const format = cell.nf === undefined || /^general$/i.test(cell.nf) ? computed.format : cell.nf;
    return { value: computed.value, format };
  }
  if (!cell || cell.v === '') return { value: '', format: cell?.nf };
  return { value: cell.v, format: cell.nf };
}

function isBlank(cell: Cell | undefined): boolean {
  return !hasContent(cell);
}

/** Like `valueAndFormat`, for a cell that may show what a formula elsewhere spills. */
export function readCell(
  engine: Book['engine'],
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell | undefined,
  spills: boolean,
): { value: CellValue; format: string | undefined } {
  if (!spills || !isBlank(cell)) return valueAndFormat({ engine }, sheet, row, column, cell);
  const computed = engine.valueOf(sheet.sheetId, row, column);
  return { value: computed.value, format: cell?.nf ?? computed.format };
}

/** Reads cells of one block: asks the engine only for formulas and for what they spill. */
export class BlockReader {
  readonly #book: Book;
  readonly #sheet: SheetState;
  readonly #zone: string;
  readonly #spills: boolean;
  readonly #date: (instant: number) => Date;

  /** @param date makes the dates that `value` gives: where a block is made for a script, its own */
  constructor(book: Book, sheet: SheetState, date = (instant: number): Date => new Date(instant)) {
    this.#book = book;
    this.#sheet = sheet;
    this.#date = date;
    this.#zone = book.state.timeZone;
    this.#spills = book.engine.maySpill(sheet.sheetId);
  }

  /** Whether a cell shows nothing, whatever is asked of it: told before anything is looked up. */
  isBlank(cell: Cell | undefined): boolean {
    if (this.#spills) return false;
    if (cell === undefined) return true;
    // A format may put words around a text that is blank.
    const { nf } = cell;
    return isBlank(cell) && (nf === undefined || nf === '@' || !nf.includes('@'));
  }

  #read(row: number, column: number, cell: Cell | undefined) {
    return readCell(this.#book.engine, this.#sheet, row, column, cell, this.#spills);
  }

  /** As `getValues`: a number shown as a date is a Date in the spreadsheet's zone. */
  value(row: number, column: number, cell: Cell | undefined): CellValue | Date {
    // Most cells of a block are literals or blank: they are told before anything is looked up.
    if (cell?.f === undefined && (!this.#spills || !isBlank(cell))) {
      return this.#asDate(cell?.v ?? '', cell?.nf);
    }
    const { value, format } = this.#read(row, column, cell);
    return this.#asDate(value, format);
  }

  #asDate(value: CellValue, format: string | undefined): CellValue | Date {
    const date = typeof value === 'number' && format !== undefined && isDateFormat(format);
    return date ? this.#date(instantOf(value, this.#zone)) : value;
  }

  /** As `getDisplayValues`. */
  text(row: number, column: number, cell: Cell | undefined): string {
    const { value, format } = this.#read(row, column, cell);
    return shownText(this.#book, value, format);
  }
}

/** A value under a format, in the locale of the spreadsheet. */
export function shownText(
  book: Pick<Book, 'facts'>,
  value: CellValue,
  format: string | undefined,
): string {
  switch (typeof value) {
    case 'number':
      return formatNumber(value, format, book.facts);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'string':
      return formatText(value, format);
  }
}
