// Range, part 11: the rules for what may be typed into its cells.

import { dressed, dresser } from '../cells.ts';
import type { SheetState, ValidationState } from '../state.ts';
import { anchored, ruleAt } from '../validation-anchor.ts';
import { checkShape, mayWrite } from '../write-values.ts';
import { DataValidationService } from './data-validation.ts';
import type { CellRead } from './range-cells.ts';
import { RangeFormats } from './range-formats.ts';

/** The key of a rule in its sheet, set on a range with this first cell: an equal rule is kept once. */
function keyOf(
  sheet: SheetState,
  rule: ValidationState,
  row: number,
  column: number,
  locale: string,
): string {
  const text = JSON.stringify(rule);
  for (const [key, known] of Object.entries(sheet.validations)) {
    if (JSON.stringify(ruleAt(known, row, column, locale)) === text) return key;
  }
  const used = Object.keys(sheet.validations).map((key) => Number(key.slice(2)));
  const key = `dv${Math.max(0, ...used) + 1}`;
  sheet.validations[key] = anchored(rule, { row, column });
  return key;
}

export abstract class RangeValidation extends RangeFormats {
  private readonly ruleOf: CellRead<DataValidationService | null> = (
    _reader,
    row,
    column,
    cell,
  ) => {
    const rule = cell?.dv === undefined ? undefined : this.state.validations[cell.dv];
    const { locale } = this.book.state;
    return rule ? new DataValidationService(this.book, ruleAt(rule, row, column, locale)) : null;
  };

  setDataValidation(rule: DataValidationService | null): this {
    if (!mayWrite(this.book, this.state, this.area)) return this;
    let dv: string | undefined;
    if (rule) {
      const { row, column } = this.area;
      const { locale } = this.book.state;
      this.book.alterSheet(this.sheetId, (sheet) => {
        dv = keyOf(sheet, rule.rule, row, column, locale);
      });
    }
    return this.dress(dresser({ dv }));
  }

  setDataValidations(rules: (DataValidationService | null)[][]): this {
    checkShape(rules, this.area);
    if (!mayWrite(this.book, this.state, this.area)) return this;
    const keys: (string | undefined)[][] = [];
    const { row, column } = this.area;
    const { locale } = this.book.state;
    this.book.alterSheet(this.sheetId, (sheet) => {
      const key = (rule: DataValidationService | null, down: number, right: number) =>
        rule ? keyOf(sheet, rule.rule, row + down, column + right, locale) : undefined;
      rules.forEach((line, down) => {
        keys.push(line.map((rule, right) => key(rule, down, right)));
      });
    });
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) =>
      dressed(cell, { dv: keys[row]?.[column] }),
    );
    return this;
  }

  getDataValidations(): (DataValidationService | null)[][] {
    return this.readCells(this.ruleOf);
  }

  getDataValidation(): DataValidationService | null {
    return this.readFirst(this.ruleOf);
  }
}
