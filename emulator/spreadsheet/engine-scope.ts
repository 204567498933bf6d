// Which part of a workbook the engine computes: the sheets that somebody has read and all that they
// rest on; and what that part sees of the clock.

import { clockCells, FormulaReach } from './engine-reach.ts';
import type { ClockUse } from './formula-facts.ts';
import { serialAt, wallOf } from './serial.ts';
import type { SheetState, SpreadsheetState } from './state.ts';

export class EngineScope {
  readonly #reach = new FormulaReach();
  /** Sheets that somebody has read; null: all of them count. */
  #read: Set<number> | null = new Set();

  /** Goes up when a sheet is added. */
  version = 0;

  /** From now on this sheet, and those its formulas rest on, belong to it. */
  add(sheetId: number): void {
    if (this.#read === null || this.#read.has(sheetId)) return;
    this.#read.add(sheetId);
    this.version++;
  }

  /** From now on every sheet belongs to it. */
  addAll(): void {
    if (this.#read === null) return;
    this.#read = null;
    this.version++;
  }

  /** The workbook as far as it is computed: a sheet that no reading rests on is there, but blank. */
  of(book: SpreadsheetState): SpreadsheetState {
    const fed = this.#sheets(book);
    if (fed === null) return book;
    // As small as can be, too: the library evaluates every cell of the grid.
    const blank = (sheet: SheetState) => ({ ...sheet, cells: [], maxRows: 1, maxColumns: 1 });
    return {
      ...book,
      sheets: book.sheets.map((sheet) => (fed.has(sheet.sheetId) ? sheet : blank(sheet))),
    };
  }

  /** What a clock of the workbook shows, as finely as the formulas look at it; '' where none does. */
  moment(book: SpreadsheetState, now: number): string {
    const fed = this.#sheets(book) ?? book.sheets.map(({ sheetId }) => sheetId);
    const clock: ClockUse = this.#reach.clockOf(book, fed);
    if (clock === 'none') return '';
    const { year, month, day, hour, minute } = wallOf(serialAt(now, book.timeZone));
    const date = `${year}-${month}-${day}`;
    return clock === 'day' ? date : `${date} ${hour}:${minute}`;
  }

  /** Whether a sheet shows anything that moves with the clock, be it by way of other sheets. */
  restsOnClock(book: SpreadsheetState, sheetId: number): boolean {
    if (this.#reach.anywhere(book)) return true;
    return this.#reach.clockOf(book, this.#reach.behind(book, [sheetId])) !== 'none';
  }

  /** Where the formulas stand that look at the clock themselves. */
  clockCells(book: SpreadsheetState): { sheetId: number; row: number; column: number }[] {
    return this.of(book).sheets.flatMap((sheet) =>
      clockCells(sheet).map((place) => ({ sheetId: sheet.sheetId, ...place })),
    );
  }

  /** Whether a blank cell of the sheet may show what a formula of the sheet spills. */
  maySpill(book: SpreadsheetState, sheetId: number): boolean {
    return this.#reach.spills(book, sheetId);
  }

  /** The sheets that belong to it; null for all of them. */
  #sheets(book: SpreadsheetState): ReadonlySet<number> | null {
    if (this.#read === null || this.#reach.anywhere(book)) return null;
    return this.#reach.behind(book, this.#read);
  }
}
