// Dropdowns and other validations in the words of an .xlsx file.

import type ExcelJS from 'exceljs';
import { areaName, quotedSheet } from './a1.ts';
import type { Area, ValidationState } from './state.ts';
import type { FileBook } from './xlsx-book.ts';

function absolute(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const numberOperators: Record<string, ExcelJS.DataValidationOperator> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

function listFormula({ engine, names, lists }: FileBook, rule: ValidationState): string | null {
  const [first] = rule.args;
  if (Array.isArray(first)) return lists.formulaOf(first);
  if (typeof first !== 'object') return null;
  const sheet = engine.book.sheets.find(({ sheetId }) => sheetId === first.sheetId);
  return sheet ? `${quotedSheet(names.of(sheet.name))}!${absolute(first.area)}` : null;
}

/** The rule as the file knows it; null for one that it cannot hold. */
export function dataValidation(
  file: FileBook,
  rule: ValidationState,
): ExcelJS.DataValidation | null {
  const common = {
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.help !== '' && {
      error: rule.help.slice(0, 250),
      prompt: rule.help.slice(0, 250),
      showInputMessage: true,
    }),
  };
  if (rule.criteria.startsWith('VALUE_IN_')) {
    const list = listFormula(file, rule);
    return list === null ? null : { type: 'list', formulae: [list], ...common };
  }
  if (rule.criteria === 'CHECKBOX' && rule.args.length === 0) {
    return { type: 'list', formulae: ['"TRUE,FALSE"'], ...common };
  }
  if (rule.criteria === 'DATE_IS_VALID_DATE') {
    return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], ...common };
  }
  const operator = numberOperators[rule.criteria];
  if (!operator) return null;
  return { type: 'decimal', operator, formulae: rule.args.map(Number), ...common };
}
