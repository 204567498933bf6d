// Whether a validation rule accepts a value, for the rules that the runtime lets a script make.

import { NotImplementedError } from '../core/errors.ts';
import { cellsOf } from './cells.ts';
import { meets } from './conditions.ts';
import type { WorkbookEngine } from './engine.ts';
import { holds } from './formula-value.ts';
import { isDateFormat } from './number-format.ts';
import type { CellValue, SpreadsheetState, ValidationState } from './state.ts';
import { isFormula } from './validation-anchor.ts';

/** What a check may ask: the values of a range that a rule lists, and those of its formulas. */
export interface CheckContext {
  book: SpreadsheetState;
  engine: WorkbookEngine;
  /** The value of a formula with the judged value in its cell. */
  valueOf(formula: string): CellValue;
}

function listed(context: CheckContext, rule: ValidationState): string[] {
  const [first] = rule.args;
  if (Array.isArray(first)) return first;
  if (typeof first !== 'object') return [];
  const sheet = context.book.sheets.find((one) => one.sheetId === first.sheetId);
  if (!sheet) return [];
  const { row, column } = first.area;
  return cellsOf(sheet, first.area).flatMap((line, down) =>
    line.map((cell, right) => {
      if (cell?.f === undefined) return String(cell?.v ?? '');
      return String(context.engine.valueOf(sheet.sheetId, row + down, column + right).value);
    }),
  );
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const link = /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i;

/** A custom formula counts as one without its sign, too [K]. */
const asFormula = (text: CellValue = ''): string => (isFormula(text) ? text : `=${text}`);

/**
 * Whether the rule, as it is written for the cell (`ruleAt`), accepts the value; a blank is always
 * accepted, as clearing a cell is. A value of a condition that is a formula counts for what it
 * gives (developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#conditionvalue).
 */
export function accepts(
  context: CheckContext,
  rule: ValidationState,
  value: CellValue,
  format: string | undefined,
): boolean {
  if (value === '') return true;
  const plain = rule.args.filter((arg): arg is CellValue => typeof arg !== 'object');
  if (rule.criteria === 'CUSTOM_FORMULA') return holds(context.valueOf(asFormula(plain[0])));
  const args = plain.map((arg) => (isFormula(arg) ? context.valueOf(arg) : arg));
  const [first = ''] = args;
  const text = String(value);
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return listed(context, rule).includes(text);
    case 'CHECKBOX':
      return args.length === 0 ? typeof value === 'boolean' : args.includes(value);
    case 'TEXT_CONTAINS':
      return text.includes(String(first));
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(String(first));
    case 'TEXT_EQUAL_TO':
      return text === first;
    case 'TEXT_IS_VALID_EMAIL':
      return email.test(text);
    case 'TEXT_IS_VALID_URL':
      return link.test(text);
    default: {
      const judged = { value, isDate: isDateFormat(format) };
      const met = meets(rule.criteria, args, judged, Number.NaN);
      if (met === null) throw new NotImplementedError(`DataValidation by ${rule.criteria}`);
      return met;
    }
  }
}
