// Range, part 11: the rules for what may be typed into its cells.

import { dressed } from '../cells.ts';
import type { Cell, SheetState, ValidationState } from '../state.ts';
import { checkShape, mayWrite } from '../write-values.ts';
import { DataValidationService } from './data-validation.ts';
import { RangeFormats } from './range-formats.ts';

/** The key of a rule in its sheet: an equal rule is kept once. */
function keyOf(sheet: SheetState, rule: ValidationState): string {
  const text = JSON.stringify(rule);
  for (const [key, known] of Object.entries(sheet.validations)) {
    if (JSON.stringify(known) === text) return key;
  }
  const used = Object.keys(sheet.validations).map((key) => Number(key.slice(2)));
  const key = `dv${Math.max(0, ...used) + 1}`;
  sheet.validations[key] = structuredClone(rule);
  return key;
}

export abstract class RangeValidation extends RangeFormats {
  private ruleOf(cell: Cell | undefined): DataValidationService | null {
    const rule = cell?.dv === undefined ? undefined : this.state.validations[cell.dv];
    return rule ? new DataValidationService(this.book, rule) : null;
  }

  setDataValidation(rule: DataValidationService | null): this {
    if (!mayWrite(this.book, this.state, this.area)) return this;
    let dv: string | undefined;
    if (rule) {
      this.book.alterSheet(this.sheetId, (sheet) => {
        dv = keyOf(sheet, rule.rule);
      });
    }
    return this.dress((cell) => dressed(cell, { dv }));
  }

  setDataValidations(rules: (DataValidationService | null)[][]): this {
    checkShape(rules, this.area);
    if (!mayWrite(this.book, this.state, this.area)) return this;
    const keys: (string | undefined)[][] = [];
    this.book.alterSheet(this.sheetId, (sheet) => {
      for (const line of rules)
        keys.push(line.map((rule) => (rule ? keyOf(sheet, rule.rule) : undefined)));
    });
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) =>
      dressed(cell, { dv: keys[row]?.[column] }),
    );
    return this;
  }

  getDataValidations(): (DataValidationService | null)[][] {
    return this.shown((cell) => this.ruleOf(cell));
  }

  getDataValidation(): DataValidationService | null {
    return this.shownFirst((cell) => this.ruleOf(cell));
  }
}
