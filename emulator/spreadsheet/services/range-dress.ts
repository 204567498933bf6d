// Range, part 3: how its cells look: formats, colours, fonts, alignment, wrapping, borders.

import type { GasEnum } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { dressed } from '../cells.ts';
import { colour } from '../colours.ts';
import type { Cell } from '../state.ts';
import { checkShape } from '../write-values.ts';
import { RangeValues } from './range-values.ts';

type Dress = { [K in keyof Omit<Cell, 'v' | 'f'>]?: Cell[K] | undefined };
/** What a setter's argument lays on a cell; null where Google passes over nonsense. */
type Setter<T> = (value: T) => Dress | null;

const format: Setter<string> = (pattern) => ({
  nf: pattern === '' || /^general$/i.test(pattern) ? undefined : pattern,
});
const background: Setter<string | null> = (text) => {
  if (text === null || text === '') return { bg: undefined };
  const bg = colour(text);
  return bg === undefined ? null : { bg: bg === '#ffffff' ? undefined : bg };
};
const fontColour: Setter<string | null> = (text) => {
  if (text === null || text === '') return { color: undefined };
  const color = colour(text);
  return color === undefined ? null : { color };
};
const weight: Setter<string | null> = (text) => ({ bold: text === 'bold' || undefined });
const fontStyle: Setter<string | null> = (text) => ({ italic: text === 'italic' || undefined });
const line: Setter<string | null> = (text) => ({ strike: text === 'line-through' || undefined });
const size: Setter<number> = (points) => ({ size: points });
const family: Setter<string | null> = (name) => ({ family: name ?? undefined });
const horizontal: Setter<string | null> = (text) => {
  if (text === 'left' || text === 'center' || text === 'right') return { h: text };
  return text === null || text === 'normal' ? { h: undefined } : null;
};
const vertical: Setter<string | null> = (text) => {
  if (text === 'top' || text === 'middle' || text === 'bottom') return { va: text };
  return text === null ? { va: undefined } : null;
};
const wrapping: Setter<boolean> = (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
const strategy: Setter<GasEnum> = ({ name }) => ({ wrap: name as NonNullable<Cell['wrap']> });

export abstract class RangeDress extends RangeValues {
  private all<T>(setter: Setter<T>, value: T): this {
    const dress = setter(value);
    return dress ? this.dress((cell) => dressed(cell, dress)) : this;
  }

  private each<T>(setter: Setter<T>, values: T[][]): this {
    checkShape(values, this.area);
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) => {
      const dress = setter(values[row]?.[column] as T);
      return dress ? dressed(cell, dress) : cell;
    });
    return this;
  }

  private shown<T>(read: (cell: Cell | undefined) => T): T[][] {
    return this.readCells((_reader, _row, _column, cell) => read(cell));
  }

  setNumberFormat(pattern: string): this {
    return this.all(format, pattern);
  }

  setNumberFormats(patterns: string[][]): this {
    return this.each(format, patterns);
  }

  getNumberFormats(): string[][] {
    return this.shown((cell) => cell?.nf ?? 'General');
  }

  getNumberFormat(): string {
    return this.firstOf(this.getNumberFormats());
  }

  setBackground(text: string | null): this {
    return this.all(background, text);
  }

  setBackgrounds(texts: (string | null)[][]): this {
    return this.each(background, texts);
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.all(background, `rgb(${red},${green},${blue})`);
  }

  getBackgrounds(): string[][] {
    return this.shown((cell) => cell?.bg ?? '#ffffff');
  }

  getBackground(): string {
    return this.firstOf(this.getBackgrounds());
  }

  setFontColor(text: string | null): this {
    return this.all(fontColour, text);
  }

  setFontColors(texts: (string | null)[][]): this {
    return this.each(fontColour, texts);
  }

  getFontColors(): string[][] {
    return this.shown((cell) => cell?.color ?? '#000000');
  }

  getFontColor(): string {
    return this.firstOf(this.getFontColors());
  }

  setFontWeight(text: string | null): this {
    return this.all(weight, text);
  }

  setFontWeights(texts: (string | null)[][]): this {
    return this.each(weight, texts);
  }

  getFontWeights(): string[][] {
    return this.shown((cell) => (cell?.bold ? 'bold' : 'normal'));
  }

  getFontWeight(): string {
    return this.firstOf(this.getFontWeights());
  }

  setFontStyle(text: string | null): this {
    return this.all(fontStyle, text);
  }

  setFontStyles(texts: (string | null)[][]): this {
    return this.each(fontStyle, texts);
  }

  getFontStyles(): string[][] {
    return this.shown((cell) => (cell?.italic ? 'italic' : 'normal'));
  }

  getFontStyle(): string {
    return this.firstOf(this.getFontStyles());
  }

  setFontLine(text: string | null): this {
    return this.all(line, text);
  }

  setFontLines(texts: (string | null)[][]): this {
    return this.each(line, texts);
  }

  getFontLines(): string[][] {
    return this.shown((cell) => (cell?.strike ? 'line-through' : 'none'));
  }

  getFontLine(): string {
    return this.firstOf(this.getFontLines());
  }

  setFontSize(points: number): this {
    return this.all(size, points);
  }

  setFontSizes(points: number[][]): this {
    return this.each(size, points);
  }

  getFontSizes(): number[][] {
    return this.shown((cell) => cell?.size ?? 10);
  }

  getFontSize(): number {
    return this.firstOf(this.getFontSizes());
  }

  setFontFamily(name: string | null): this {
    return this.all(family, name);
  }

  setFontFamilies(names: (string | null)[][]): this {
    return this.each(family, names);
  }

  getFontFamilies(): string[][] {
    return this.shown((cell) => cell?.family ?? 'Arial');
  }

  getFontFamily(): string {
    return this.firstOf(this.getFontFamilies());
  }

  setHorizontalAlignment(text: string | null): this {
    return this.all(horizontal, text);
  }

  setHorizontalAlignments(texts: (string | null)[][]): this {
    return this.each(horizontal, texts);
  }

  getHorizontalAlignments(): string[][] {
    return this.shown((cell) => cell?.h ?? 'general');
  }

  getHorizontalAlignment(): string {
    return this.firstOf(this.getHorizontalAlignments());
  }

  setVerticalAlignment(text: string | null): this {
    return this.all(vertical, text);
  }

  setVerticalAlignments(texts: (string | null)[][]): this {
    return this.each(vertical, texts);
  }

  getVerticalAlignments(): string[][] {
    return this.shown((cell) => cell?.va ?? 'bottom');
  }

  getVerticalAlignment(): string {
    return this.firstOf(this.getVerticalAlignments());
  }

  setWrap(wrap: boolean): this {
    return this.all(wrapping, wrap);
  }

  setWraps(wraps: boolean[][]): this {
    return this.each(wrapping, wraps);
  }

  getWraps(): boolean[][] {
    return this.shown((cell) => cell?.wrap === 'WRAP');
  }

  getWrap(): boolean {
    return this.firstOf(this.getWraps());
  }

  setWrapStrategy(value: GasEnum): this {
    return this.all(strategy, value);
  }

  setWrapStrategies(values: GasEnum[][]): this {
    return this.each(strategy, values);
  }

  getWrapStrategies(): GasEnum[][] {
    return this.shown((cell) => enumValue('Spreadsheet.WrapStrategy', cell?.wrap ?? 'OVERFLOW'));
  }

  getWrapStrategy(): GasEnum {
    return this.firstOf(this.getWrapStrategies());
  }

  /** null leaves a line as it is; false takes it away. One colour and style per cell is kept. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    inner: boolean | null,
    across: boolean | null,
    color?: string | null,
    style?: GasEnum | null,
  ): this {
    const { rows, columns } = this.area;
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) => {
      const [had = '', hadColor = '#000000', hadStyle = 'SOLID'] = cell?.border?.split('|') ?? [];
      const sides = new Set(had);
      const lay = (side: string, wanted: boolean | null) => {
        if (wanted === true) sides.add(side);
        if (wanted === false) sides.delete(side);
      };
      lay('t', row === 0 ? top : across);
      lay('b', row === rows - 1 ? bottom : across);
      lay('l', column === 0 ? left : inner);
      lay('r', column === columns - 1 ? right : inner);
      const dressColor = colour(color ?? null) ?? hadColor;
      const border = `${[...sides].sort().join('')}|${dressColor}|${style?.name ?? hadStyle}`;
      return dressed(cell, { border: sides.size ? border : undefined });
    });
    return this;
  }
}
