// RangeList: the same change on several ranges.

import { type GasEnum, Service } from '../../core/service.ts';
import { select } from '../selection.ts';
import type { Range } from './range.ts';
import type { ClearOptions } from './range-values.ts';

export class RangeList extends Service {
  readonly gas = 'Spreadsheet.RangeList';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  private each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }

  activate(): this {
    const last = this.ranges.at(-1);
    const areas = this.ranges.filter(({ sheetId }) => sheetId === last?.sheetId);
    if (last)
      select(
        last.book,
        last.sheetId,
        areas.map(({ area }) => area),
      );
    return this;
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  clear(options?: ClearOptions): this {
    return this.each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  insertCheckboxes(checked?: string | number, unchecked?: string | number): this {
    return this.each((range) => range.insertCheckboxes(checked, unchecked));
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  setBackground(text: string | null): this {
    return this.each((range) => range.setBackground(text));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(...border: Parameters<Range['setBorder']>): this {
    return this.each((range) => range.setBorder(...border));
  }

  setFontColor(text: string | null): this {
    return this.each((range) => range.setFontColor(text));
  }

  setFontFamily(name: string | null): this {
    return this.each((range) => range.setFontFamily(name));
  }

  setFontLine(text: string | null): this {
    return this.each((range) => range.setFontLine(text));
  }

  setFontSize(points: number): this {
    return this.each((range) => range.setFontSize(points));
  }

  setFontStyle(text: string | null): this {
    return this.each((range) => range.setFontStyle(text));
  }

  setFontWeight(text: string | null): this {
    return this.each((range) => range.setFontWeight(text));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setHorizontalAlignment(text: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(text));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setNumberFormat(pattern: string): this {
    return this.each((range) => range.setNumberFormat(pattern));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setVerticalAlignment(text: string | null): this {
    return this.each((range) => range.setVerticalAlignment(text));
  }

  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }

  setWrapStrategy(value: GasEnum): this {
    return this.each((range) => range.setWrapStrategy(value));
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }
}
