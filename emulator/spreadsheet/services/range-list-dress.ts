// RangeList, part 1: its ranges, and one dress for all of them.

import { type GasEnum, Service } from '../../core/service.ts';
import type { Range } from './range.ts';

export abstract class RangeListDress extends Service {
  readonly gas = 'Spreadsheet.RangeList';

  constructor(protected readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  protected each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
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

  setShowHyperlink(show: boolean): this {
    return this.each((range) => range.setShowHyperlink(show));
  }

  setTextDirection(value: GasEnum | null): this {
    return this.each((range) => range.setTextDirection(value));
  }

  setTextRotation(turn: Parameters<Range['setTextRotation']>[0]): this {
    return this.each((range) => range.setTextRotation(turn));
  }

  setVerticalText(vertical: boolean): this {
    return this.each((range) => range.setVerticalText(vertical));
  }

  setHorizontalAlignment(text: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(text));
  }

  setNumberFormat(pattern: string): this {
    return this.each((range) => range.setNumberFormat(pattern));
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
}
