// Range, part 2: what its cells hold: values, texts, formulas, rich text, notes, and their clearing.

import { BlockReader } from '../cell-values.ts';
import { cellAt, contentOnly, dressed, hasContent, withoutContent } from '../cells.ts';
import type { Cell } from '../state.ts';
import { checkShape, mayWrite, withContent, writeBlock, writeValues } from '../write-values.ts';
import { RangePlace } from './range-place.ts';
import { RichTextValueService } from './rich-text.ts';

export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
}

export abstract class RangeValues extends RangePlace {
  /** Reads each cell after committing the buffer. */
  protected readCells<T>(
    read: (reader: BlockReader, row: number, column: number, cell: Cell | undefined) => T,
  ): T[][] {
    this.book.read();
    const sheet = this.state;
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

  protected firstOf<T>(values: T[][]): T {
    return values[0]?.[0] as T;
  }

  /** The range's first cell alone. */
  protected get first(): RangeValues {
    return this.at({ ...this.area, rows: 1, columns: 1 }) as RangeValues;
  }

  getValues(): (string | number | boolean | Date)[][] {
    return this.readCells((reader, row, column, cell) => reader.value(row, column, cell));
  }

  getValue(): string | number | boolean | Date {
    return this.firstOf(this.first.getValues());
  }

  getDisplayValues(): string[][] {
    return this.readCells((reader, row, column, cell) => reader.text(row, column, cell));
  }

  getDisplayValue(): string {
    return this.firstOf(this.first.getDisplayValues());
  }

  getFormulas(): string[][] {
    return this.readCells((_reader, _row, _column, cell) => cell?.f ?? '');
  }

  getFormula(): string {
    return this.firstOf(this.first.getFormulas());
  }

  setValue(value: unknown): this {
    writeValues(this.book, this.sheetId, this.area, () => value, false);
    return this;
  }

  setValues(values: unknown[][]): this {
    checkShape(values, this.area);
    writeValues(this.book, this.sheetId, this.area, (row, column) => values[row]?.[column], true);
    return this;
  }

  setFormula(formula: string): this {
    return this.writeFormulas(() => formula);
  }

  setFormulas(formulas: string[][]): this {
    checkShape(formulas, this.area);
    return this.writeFormulas((row, column) => formulas[row]?.[column] ?? '');
  }

  private writeFormulas(formulaAt: (row: number, column: number) => string): this {
    writeBlock(this.book, this.sheetId, this.area, (cell, row, column) => {
      const text = formulaAt(row, column);
      if (text === '') return withoutContent(cell);
      return withContent(cell, { v: '', f: text.startsWith('=') ? text : `=${text}` });
    });
    return this;
  }

  /** The text is kept as it is, whatever it begins with (U4: all sources agree). */
  setRichTextValue(value: RichTextValueService): this {
    return this.writeTexts(() => value);
  }

  setRichTextValues(values: RichTextValueService[][]): this {
    checkShape(values, this.area);
    return this.writeTexts((row, column) => values[row]?.[column]);
  }

  private writeTexts(
    valueAt: (row: number, column: number) => RichTextValueService | undefined,
  ): this {
    writeBlock(this.book, this.sheetId, this.area, (cell, row, column) => {
      const value = valueAt(row, column);
      const next = withContent(cell, { v: value?.getText() ?? '' });
      return value ? dressed(next, value.style.dress()) : next;
    });
    return this;
  }

  getRichTextValues(): (RichTextValueService | null)[][] {
    return this.readCells((reader, row, column, cell) => {
      const value = reader.value(row, column, cell);
      return typeof value === 'string' ? new RichTextValueService(value) : null;
    });
  }

  getRichTextValue(): RichTextValueService | null {
    return this.firstOf(this.first.getRichTextValues());
  }

  isBlank(): boolean {
    this.book.read();
    return this.eachPlace().every(([row, column]) => !hasContent(cellAt(this.state, row, column)));
  }

  setNote(note: string | null): this {
    this.dress((cell) => dressed(cell, { note: note || undefined }));
    return this;
  }

  setNotes(notes: unknown[][]): this {
    checkShape(notes, this.area);
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) => {
      const note = notes[row]?.[column];
      // Google's Java side turns a number into a decimal: 25 is read back as "25.0".
      const text = typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : note;
      return dressed(cell, { note: text == null || text === '' ? undefined : String(text) });
    });
    return this;
  }

  getNotes(): string[][] {
    return this.readCells((_reader, _row, _column, cell) => cell?.note ?? '');
  }

  getNote(): string {
    return this.firstOf(this.first.getNotes());
  }

  clearNote(): this {
    return this.setNote(null);
  }

  clearContent(): this {
    writeBlock(this.book, this.sheetId, this.area, withoutContent);
    return this;
  }

  clearFormat(): this {
    this.dress((cell) => {
      if (!cell) return cell;
      const { note, dv } = cell;
      return dressed(contentOnly(cell), { note, dv });
    });
    return this;
  }

  clearDataValidations(): this {
    this.dress((cell) => dressed(cell, { dv: undefined }));
    return this;
  }

  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const all = !(contentsOnly || formatOnly || validationsOnly || commentsOnly);
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this;
  }

  /** Gives every cell of the range another dress. */
  protected dress(change: (cell: Cell | undefined) => Cell | undefined): this {
    if (mayWrite(this.book, this.state, this.area)) {
      this.book.dressCells(this.sheetId, [this.area], change);
    }
    return this;
  }
}
