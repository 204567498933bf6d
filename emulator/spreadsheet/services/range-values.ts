// Range, part 3: what its cells hold: values, shown texts, formulas.

import { cellAt, hasContent, withoutContent } from '../cells.ts';
import { withContent } from '../entered-value.ts';
import { formulaOfR1C1, r1c1OfFormula } from '../r1c1.ts';
import type { Cell } from '../state.ts';
import { checkShape, writeBlock, writeValues } from '../write-values.ts';
import { CellImage } from './cell-image.ts';
import { type CellRead, RangeCells } from './range-cells.ts';

/** What `clear` takes of a range or a sheet. */
export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
}

type Value = string | number | boolean | Date;

const contentOf: CellRead<Value> = (reader, row, column, cell) => reader.value(row, column, cell);
const contentOrImage: CellRead<Value | CellImage> = (reader, row, column, cell) =>
  cell?.image ? new CellImage({ ...cell.image }) : contentOf(reader, row, column, cell);
const textOf: CellRead<string> = (reader, row, column, cell) => reader.text(row, column, cell);
const formulaOf: CellRead<string> = (_reader, _row, _column, cell) => cell?.f ?? '';

export abstract class RangeValues extends RangeCells {
  getValues(): (Value | CellImage)[][] {
    // Looked for while the cells are read: a second walk over a large block would be felt.
    let pictured = false;
    const block = this.readBlock<Value>((reader, row, column, cell) => {
      if (cell?.image) pictured = true;
      return contentOf(reader, row, column, cell);
    });
    return pictured ? this.readCells(contentOrImage) : block;
  }

  getValue(): Value | CellImage {
    return this.readFirst(contentOrImage);
  }

  getDisplayValues(): string[][] {
    return this.readBlock(textOf);
  }

  getDisplayValue(): string {
    return this.readFirst(textOf);
  }

  getFormulas(): string[][] {
    return this.readBlock(formulaOf);
  }

  getFormula(): string {
    return this.readFirst(formulaOf);
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

  private r1c1(row: number, column: number, cell: Cell | undefined): string | null {
    if (cell?.f === undefined) return null;
    return r1c1OfFormula(cell.f, this.book.facts.decimal, row, column);
  }

  /** null where a cell has no formula (reference/spreadsheet/range#getformular1c1). */
  getFormulaR1C1(): string | null {
    return this.readFirst((_reader, row, column, cell) => this.r1c1(row, column, cell));
  }

  /** null where a cell has no formula. */
  getFormulasR1C1(): (string | null)[][] {
    return this.readCells((_reader, row, column, cell) => this.r1c1(row, column, cell));
  }

  setFormulaR1C1(formula: string): this {
    return this.writeR1C1(() => formula);
  }

  setFormulasR1C1(formulas: string[][]): this {
    checkShape(formulas, this.area);
    return this.writeR1C1((row, column) => formulas[row]?.[column] ?? '');
  }

  private writeR1C1(formulaAt: (row: number, column: number) => string): this {
    const { area } = this;
    return this.writeFormulas((row, column) =>
      formulaOfR1C1(formulaAt(row, column), area.row + row, area.column + column),
    );
  }

  isBlank(): boolean {
    this.book.read();
    const sheet = this.book.shown(this.sheetId);
    return this.eachPlace().every(([row, column]) => !hasContent(cellAt(sheet, row, column)));
  }
}
