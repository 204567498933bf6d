// The pivot tables of a workbook as they are shown: computed when somebody reads, and again only when
// the workbook or, for what looks at it, the clock has moved on.

import { readCell, shownText } from '../cell-values.ts';
import { cellAt } from '../cells.ts';
import type { WorkbookEngine } from '../engine.ts';
import { formulaValue } from '../formula-value.ts';
import { serialAt } from '../serial.ts';
import { slicerFilters } from '../slicers.ts';
import type { SheetState, SpreadsheetState } from '../state.ts';
import { filledFormula } from './calculated-field.ts';
import { type Computed, overlaid } from './overlay.ts';
import { passes } from './pivot-criteria.ts';
import type { PivotCell } from './pivot-source.ts';
import type { PivotState } from './pivot-state.ts';
import { pivotTable } from './pivot-table.ts';

export class ShownPivots {
  #shown = new Map<number, SheetState>();
  /** By the pivot's id, what was computed last. */
  #tables = new Map<string, Computed['table']>();
  /** What of the workbook and of the clock the tables were computed from. */
  #seen: { book: SpreadsheetState; moment: string } | null = null;
  #computing = false;
  /** Goes up whenever a table shows something else. */
  version = 0;

  constructor(
    private readonly engine: WorkbookEngine,
    private readonly now: () => number,
  ) {}

  /** The sheet as it is shown: itself, where it has no pivot tables. */
  of(sheet: SheetState): SheetState {
    return this.#shown.get(sheet.sheetId) ?? sheet;
  }

  /**
   * Brings them up to date.
   * @param clock what the formulas of the workbook see of the clock
   */
  refresh(book: SpreadsheetState, clock: () => string): void {
    if (this.#computing) return;
    const pivots = book.sheets.reduce((count, sheet) => count + sheet.pivots.length, 0);
    if (pivots === 0 && this.#shown.size === 0) return;
    const today = Math.floor(serialAt(this.now(), book.timeZone));
    const moment = `${book.revision} ${book.locale} ${today} ${clock()}`;
    if (this.#seen?.book === book && this.#seen.moment === moment) return;
    this.#computing = true;
    try {
      // Where nothing changed, the cells that are shown stay the same objects.
      this.#show(book, (_sheet, pivot) => this.#tables.get(pivot.id) ?? []);
      // A source may look at another pivot table: so many rounds until all have been seen.
      for (let round = 0; round < pivots; round++) {
        const before = this.version;
        this.#show(book, (on, pivot) => this.#computed(book, on, pivot));
        if (this.version === before) break;
      }
      this.#seen = { book, moment };
    } finally {
      this.#computing = false;
    }
  }

  #show(
    book: SpreadsheetState,
    compute: (on: SheetState, pivot: PivotState) => Computed['table'],
  ): void {
    const next = new Map<number, SheetState>();
    const tables = new Map<string, Computed['table']>();
    for (const sheet of book.sheets) {
      if (sheet.pivots.length === 0) continue;
      const computed = sheet.pivots.map((pivot) => ({ pivot, table: compute(sheet, pivot) }));
      for (const { pivot, table } of computed) tables.set(pivot.id, table);
      next.set(sheet.sheetId, overlaid(sheet, computed, this.#shown.get(sheet.sheetId)));
    }
    this.#tables = tables;
    const cellsOf = (shown: ReadonlyMap<number, SheetState>) =>
      JSON.stringify([...shown].map(([id, { cells }]) => [id, cells]));
    if (cellsOf(next) !== cellsOf(this.#shown)) this.version++;
    this.#shown = next;
  }

  #computed(book: SpreadsheetState, on: SheetState, pivot: PivotState): Computed['table'] {
    const { source } = pivot;
    const sheet = book.sheets.find(({ sheetId }) => sheetId === source?.sheetId);
    if (!source || !sheet) return null;
    const { engine } = this;
    const { facts } = engine.rules;
    const shown = this.of(sheet);
    const spills = engine.maySpill(sheet.sheetId);
    const { row, column, rows, columns } = source.area;
    const line = (at: number): PivotCell[] =>
      Array.from({ length: columns }, (_, right) => {
        const cell = cellAt(shown, at, column + right);
        return readCell(engine, shown, at, column + right, cell, spills);
      });
    const headers = line(row).map(({ value, format }) => shownText({ facts }, value, format));
    const filters = [...pivot.filters, ...slicerFilters(on.slicers, pivot)];
    const judging = { facts, timeZone: book.timeZone, now: this.now() };
    const evaluate = (formula: string) => formulaValue(engine, sheet.sheetId, formula);
    const records = Array.from({ length: rows - 1 }, (_, down) => line(row + 1 + down)).filter(
      (record) => passes(judging, filters, headers, record, evaluate),
    );
    const calculate = (formula: string, fields: Parameters<typeof filledFormula>[1]) =>
      evaluate(filledFormula(formula, fields, facts));
    return pivotTable({ source: { headers, records }, setting: { facts, calculate } }, pivot);
  }
}
