// TextFinder: cells whose shown text holds a text.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { BlockReader } from '../cell-values.ts';
import { cellAt, cellsOf } from '../cells.ts';
import type { Area } from '../state.ts';
import { writeValues } from '../write-values.ts';
import { Range } from './range.ts';

export class TextFinder extends Service {
  readonly gas = 'Spreadsheet.TextFinder';
  #case = false;
  #entire = false;
  #formula = false;
  #regular = false;
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

  private get pattern(): RegExp {
    const source = this.#regular ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.#entire ? `^(?:${source})$` : source, this.#case ? 'gu' : 'giu');
  }

  findAll(): Range[] {
    this.book.read();
    return this.places.flatMap(({ sheetId, area }) => {
      const sheet = this.book.sheet(sheetId);
      const reader = new BlockReader(this.book, sheet);
      return cellsOf(sheet, area).flatMap((line, down) =>
        line.flatMap((cell, right) => {
          if (!cell) return [];
          const [row, column] = [area.row + down, area.column + right];
          const text = this.#formula ? (cell.f ?? '') : reader.text(row, column, cell);
          if (text === '' || !this.pattern.test(text)) return [];
          return [new Range(this.book, sheetId, { row, column, rows: 1, columns: 1 })];
        }),
      );
    });
  }

  private step(by: 1 | -1): Range | null {
    const all = this.findAll();
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
    let count = 0;
    for (const range of this.findAll()) {
      const { row, column } = range.area;
      const cell = cellAt(this.book.sheet(range.sheetId), row, column);
      if (!cell || cell.f !== undefined) continue;
      const text = range.getDisplayValue().replace(this.pattern, () => {
        count++;
        return replacement;
      });
      writeValues(this.book, range.sheetId, range.area, () => text, false);
    }
    return count;
  }
}
