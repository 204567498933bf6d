// Dropdowns, other validations and conditional formats in the words of an .xlsx file.

import type ExcelJS from 'exceljs';
import { areaName, cellName, quotedSheet } from './a1.ts';
import type { WorkbookEngine } from './engine.ts';
import type {
  Area,
  ConditionalFormatState,
  SheetState,
  SpreadsheetState,
  ValidationState,
} from './state.ts';
import { inFile } from './xlsx-formulas.ts';
import type { FileLists } from './xlsx-lists.ts';

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

function listFormula(
  book: SpreadsheetState,
  rule: ValidationState,
  lists: FileLists,
): string | null {
  const [first] = rule.args;
  if (Array.isArray(first)) return lists.formulaOf(first);
  if (typeof first !== 'object') return null;
  const sheet = book.sheets.find(({ sheetId }) => sheetId === first.sheetId);
  return sheet ? `${quotedSheet(sheet.name)}!${absolute(first.area)}` : null;
}

/** The rule as the file knows it; null for one that it cannot hold. */
export function dataValidation(
  book: SpreadsheetState,
  rule: ValidationState,
  lists: FileLists,
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
    const list = listFormula(book, rule, lists);
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

function condition(
  format: ConditionalFormatState,
  engine: WorkbookEngine,
  now: number,
): string | null {
  const [area] = format.areas;
  if (!area) return null;
  const cell = cellName(area.row, area.column);
  const [first = '', second = ''] = format.args.map((arg) =>
    typeof arg === 'string' ? `"${arg.replaceAll('"', '""')}"` : String(arg),
  );
  switch (format.criteria) {
    case 'CUSTOM_FORMULA':
      return inFile(String(format.args[0]), engine, now);
    case 'CELL_EMPTY':
      return `LEN(TRIM(${cell}))=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(TRIM(${cell}))>0`;
    case 'TEXT_EQUAL_TO':
    case 'NUMBER_EQUAL_TO':
      return `${cell}=${first}`;
    case 'NUMBER_NOT_EQUAL_TO':
      return `${cell}<>${first}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${first},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `NOT(ISNUMBER(SEARCH(${first},${cell})))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${first}))=${first}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${first}))=${first}`;
    case 'NUMBER_GREATER_THAN':
      return `AND(ISNUMBER(${cell}),${cell}>${first})`;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return `AND(ISNUMBER(${cell}),${cell}>=${first})`;
    case 'NUMBER_LESS_THAN':
      return `AND(ISNUMBER(${cell}),${cell}<${first})`;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return `AND(ISNUMBER(${cell}),${cell}<=${first})`;
    case 'NUMBER_BETWEEN':
      return `AND(ISNUMBER(${cell}),${cell}>=${first},${cell}<=${second})`;
    case 'NUMBER_NOT_BETWEEN':
      return `AND(ISNUMBER(${cell}),OR(${cell}<${first},${cell}>${second}))`;
    default:
      return null;
  }
}

/** The conditional formats of a sheet, the first one strongest. */
export function conditionalFormattings(
  engine: WorkbookEngine,
  sheet: SheetState,
  now: number,
): ExcelJS.ConditionalFormattingOptions[] {
  return sheet.conditionalFormats.flatMap((format, index) => {
    const formula = condition(format, engine, now);
    if (formula === null) return [];
    const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });
    const style: Partial<ExcelJS.Style> = {
      font: {
        ...(format.bold !== undefined && { bold: format.bold }),
        ...(format.italic !== undefined && { italic: format.italic }),
        ...(format.strike !== undefined && { strike: format.strike }),
        ...(format.color !== undefined && { color: argb(format.color) }),
      },
      ...(format.bg !== undefined && {
        fill: { type: 'pattern', pattern: 'solid', bgColor: argb(format.bg) },
      }),
    };
    return [
      {
        ref: format.areas.map(areaName).join(' '),
        rules: [{ type: 'expression', priority: index + 1, formulae: [formula], style }],
      },
    ];
  });
}
