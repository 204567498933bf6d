// Range, part 7: the fonts of its cells: weight, style, lines, size, family.

import type { Cell } from '../state.ts';
import type { DressSetter } from './range-cells.ts';
import { RangeColours } from './range-colours.ts';

const weight: DressSetter<string | null> = (text) => ({ bold: text === 'bold' || undefined });
const fontStyle: DressSetter<string | null> = (text) => ({
  italic: text === 'italic' || undefined,
});
/** One line takes the other's place; a text style can set both. */
const line: DressSetter<string | null> = (text) => ({
  strike: text === 'line-through' || undefined,
  underline: text === 'underline' || undefined,
});
const size: DressSetter<number> = (points) => ({ size: points });
const family: DressSetter<string | null> = (name) => ({ family: name ?? undefined });

const weightOf = (cell: Cell | undefined) => (cell?.bold ? 'bold' : 'normal');
const fontStyleOf = (cell: Cell | undefined) => (cell?.italic ? 'italic' : 'normal');
const lineOf = (cell: Cell | undefined) =>
  cell?.strike ? 'line-through' : cell?.underline ? 'underline' : 'none';
const sizeOf = (cell: Cell | undefined) => cell?.size ?? 10;
const familyOf = (cell: Cell | undefined) => cell?.family ?? 'Arial';

export abstract class RangeFonts extends RangeColours {
  setFontWeight(text: string | null): this {
    return this.layAll(weight, text);
  }

  setFontWeights(texts: (string | null)[][]): this {
    return this.layEach(weight, texts);
  }

  getFontWeights(): string[][] {
    return this.shown(weightOf);
  }

  getFontWeight(): string {
    return this.shownFirst(weightOf);
  }

  setFontStyle(text: string | null): this {
    return this.layAll(fontStyle, text);
  }

  setFontStyles(texts: (string | null)[][]): this {
    return this.layEach(fontStyle, texts);
  }

  getFontStyles(): string[][] {
    return this.shown(fontStyleOf);
  }

  getFontStyle(): string {
    return this.shownFirst(fontStyleOf);
  }

  setFontLine(text: string | null): this {
    return this.layAll(line, text);
  }

  setFontLines(texts: (string | null)[][]): this {
    return this.layEach(line, texts);
  }

  getFontLines(): string[][] {
    return this.shown(lineOf);
  }

  getFontLine(): string {
    return this.shownFirst(lineOf);
  }

  setFontSize(points: number): this {
    return this.layAll(size, points);
  }

  setFontSizes(points: number[][]): this {
    return this.layEach(size, points);
  }

  getFontSizes(): number[][] {
    return this.shown(sizeOf);
  }

  getFontSize(): number {
    return this.shownFirst(sizeOf);
  }

  setFontFamily(name: string | null): this {
    return this.layAll(family, name);
  }

  setFontFamilies(names: (string | null)[][]): this {
    return this.layEach(family, names);
  }

  getFontFamilies(): string[][] {
    return this.shown(familyOf);
  }

  getFontFamily(): string {
    return this.shownFirst(familyOf);
  }
}
