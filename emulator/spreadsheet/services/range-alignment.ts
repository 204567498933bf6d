// Range, part 8: how texts lie in its cells: alignment, wrapping.

import type { GasEnum } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Cell } from '../state.ts';
import type { DressSetter } from './range-cells.ts';
import { RangeFonts } from './range-fonts.ts';

const horizontal: DressSetter<string | null> = (text) => {
  if (text === 'left' || text === 'center' || text === 'right') return { h: text };
  return text === null || text === 'normal' ? { h: undefined } : null;
};
const vertical: DressSetter<string | null> = (text) => {
  if (text === 'top' || text === 'middle' || text === 'bottom') return { va: text };
  return text === null ? { va: undefined } : null;
};
const wrapping: DressSetter<boolean> = (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
const strategy: DressSetter<GasEnum> = ({ name }) => ({ wrap: name as NonNullable<Cell['wrap']> });

const horizontalOf = (cell: Cell | undefined) => cell?.h ?? 'general';
const verticalOf = (cell: Cell | undefined) => cell?.va ?? 'bottom';
const wrapOf = (cell: Cell | undefined) => cell?.wrap === 'WRAP';
const strategyOf = (cell: Cell | undefined) =>
  enumValue('Spreadsheet.WrapStrategy', cell?.wrap ?? 'OVERFLOW');

export abstract class RangeAlignment extends RangeFonts {
  setHorizontalAlignment(text: string | null): this {
    return this.layAll(horizontal, text);
  }

  setHorizontalAlignments(texts: (string | null)[][]): this {
    return this.layEach(horizontal, texts);
  }

  getHorizontalAlignments(): string[][] {
    return this.shown(horizontalOf);
  }

  getHorizontalAlignment(): string {
    return this.shownFirst(horizontalOf);
  }

  setVerticalAlignment(text: string | null): this {
    return this.layAll(vertical, text);
  }

  setVerticalAlignments(texts: (string | null)[][]): this {
    return this.layEach(vertical, texts);
  }

  getVerticalAlignments(): string[][] {
    return this.shown(verticalOf);
  }

  getVerticalAlignment(): string {
    return this.shownFirst(verticalOf);
  }

  setWrap(wrap: boolean): this {
    return this.layAll(wrapping, wrap);
  }

  setWraps(wraps: boolean[][]): this {
    return this.layEach(wrapping, wraps);
  }

  getWraps(): boolean[][] {
    return this.shown(wrapOf);
  }

  getWrap(): boolean {
    return this.shownFirst(wrapOf);
  }

  setWrapStrategy(value: GasEnum): this {
    return this.layAll(strategy, value);
  }

  setWrapStrategies(values: GasEnum[][]): this {
    return this.layEach(strategy, values);
  }

  getWrapStrategies(): GasEnum[][] {
    return this.shown(strategyOf);
  }

  getWrapStrategy(): GasEnum {
    return this.shownFirst(strategyOf);
  }
}
