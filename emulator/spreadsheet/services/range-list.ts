// RangeList, part 2: what the cells of several ranges hold, and which rules lie on them.

import { select } from '../selection.ts';
import { RangeListDress } from './range-list-dress.ts';
import type { ClearOptions } from './range-values.ts';

export class RangeList extends RangeListDress {
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

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }
}
