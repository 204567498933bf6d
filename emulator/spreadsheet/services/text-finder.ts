// TextFinder: cells whose shown text holds a text.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { BlockReader } from '../cell-values.ts';
import { cellAt, cellsOf } from '../cells.ts';
import type { Area } from '../state.ts';
import { replaced, withoutMarks } from '../text-match.ts';
import { writeValues } from '../write-values.ts';
import { Range } from './range.ts';

export class TextFinder extends Service {
  readonly gas = 'Spreadsheet.TextFinder';
  #case = false;
  #entire = false;
  #formula = false;
  #regular = false;
  #plain = false;
  #from: { sheetId: number; row: number; column: number } | null = null;
  #current: Range | null = null;
  #next = 0;

  constructor(
    private readonly book: Book,
    private readonly places: { sheetId: number; area: Area }[],
    private readonly text: string,
  ) {
    super();
  }

  matchCase(on: boolean): this {
    this.#case = on;
    return this;
  }

  matchEntireCell(on: boolean): this {
    this.#entire = on;
    return this;
  }

  matchFormulaText(on: boolean): this {
    this.#formula = on;
    return this;
  }

  useRegularExpression(on: boolean): this {
    this.#regular = on;
    return this;
  }

  ignoreDiacritics(on: boolean): this {
    this.#plain = on;
    return this;
  }

  /** The search begins behind the first cell of the range and goes on from the start at the end. */
  startFrom({ sheetId, area }: Range): this {
    this.#from = { sheetId, row: area.row, column: area.column };
    this.#current = null;
    this.#next = 0;
    return this;
  }

  private get pattern(): RegExp {
    const text = this.seen(this.text);
    const source = this.#regular ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.#entire ? `^(?:${source})$` : source, this.#case ? 'gu' : 'giu');
  }

  findAll(): Range[] {
    this.book.read();
    return this.places.flatMap(({ sheetId, area }) => {
      const sheet = this.book.shown(sheetId);
      const reader = new BlockReader(this.book, sheet);
      return cellsOf(sheet, area).flatMap((line, down) =>
        line.flatMap((cell, right) => {
          if (!cell) return [];
          const [row, column] = [area.row + down, area.column + right];
          const text = this.#formula ? (cell.f ?? '') : reader.text(row, column, cell);
          if (text === '' || !this.pattern.test(this.seen(text))) return [];
          return [new Range(this.book, sheetId, { row, column, rows: 1, columns: 1 })];
        }),
      );
    });
  }

  /** A text as the search looks at it. */
  private seen(text: string): string {
    return this.#plain ? withoutMarks(text) : text;
  }

  /** The matches in the order in which they are met. */
  private ordered(): Range[] {
    const all = this.findAll();
    const from = this.#from;
    if (!from) return all;
    const at = all.findIndex(
      ({ sheetId, area }) =>
        sheetId === from.sheetId &&
        (area.row > from.row || (area.row === from.row && area.column > from.column)),
    );
    return at < 0 ? all : [...all.slice(at), ...all.slice(0, at)];
  }

  private step(by: 1 | -1): Range | null {
    const all = this.ordered();
    const index = by === 1 ? this.#next : this.#next - 2;
    this.#current = all[index] ?? null;
    if (this.#current) this.#next = index + 1;
    return this.#current;
  }

  findNext(): Range | null {
    return this.step(1);
  }

  findPrevious(): Range | null {
    return this.step(-1);
  }

  getCurrentMatch(): Range | null {
    return this.#current;
  }

  /** Replaces in every match that is no formula; returns how many replacements were made. */
  replaceAllWith(replacement: string): number {
    return this.findAll().reduce((count, range) => count + this.replaceIn(range, replacement), 0);
  }

  /** Replaces in the current match, or else in the next one. */
  replaceWith(replacement: string): number {
    const range = this.#current ?? this.findNext();
    return range ? this.replaceIn(range, replacement) : 0;
  }

  private replaceIn(range: Range, replacement: string): number {
    const { row, column } = range.area;
    const cell = cellAt(this.book.sheet(range.sheetId), row, column);
    if (!cell || cell.f !== undefined) return 0;
    const shown = range.getDisplayValue();
    const { text, count } = replaced(shown, this.pattern, replacement, this.#plain);
    if (count > 0) writeValues(this.book, range.sheetId, range.area, () => text, false);
    return count;
  }
}
