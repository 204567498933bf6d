// Conditional formats in the words of an .xlsx file.

import type ExcelJS from 'exceljs';
import { areaName, cellName } from './a1.ts';
import { dateFormula } from './date-condition.ts';
import { serialAt } from './serial.ts';
import type { ConditionalFormatState, GradientState, SheetState } from './state.ts';
import type { FileBook } from './xlsx-book.ts';
import { inFile } from './xlsx-formulas.ts';

const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });

function condition(format: ConditionalFormatState, file: FileBook): string | null {
  const { engine, now } = file;
  const [area] = format.areas;
  if (!area) return null;
  const cell = cellName(area.row, area.column);
  const zone = engine.book.timeZone;
  const [first = '', second = ''] = format.args.map((arg) =>
    typeof arg === 'string' ? `"${arg.replaceAll('"', '""')}"` : String(arg),
  );
  switch (format.criteria) {
    case 'CUSTOM_FORMULA':
      return inFile(String(format.args[0]), file);
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
      if (!format.criteria.startsWith('DATE_')) return null;
      return dateFormula(format, cell, zone, String(Math.floor(serialAt(now, zone))));
  }
}

const points: Readonly<Record<string, ExcelJS.CfvoTypes>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function scale({ min, mid, max }: GradientState, priority: number): ExcelJS.ColorScaleRuleType {
  const all = [min, mid, max].filter((point) => point !== null);
  return {
    type: 'colorScale',
    priority,
    cfvo: all.map(({ type, value }) => ({
      type: points[type] ?? 'num',
      ...(value !== '' && { value: Number(value) }),
    })),
    color: all.map(({ color }) => argb(color)),
  };
}

/** The conditional formats of a sheet, the first one strongest. */
export function conditionalFormattings(
  file: FileBook,
  sheet: SheetState,
): ExcelJS.ConditionalFormattingOptions[] {
  return sheet.conditionalFormats.flatMap(
    (format, index): ExcelJS.ConditionalFormattingOptions[] => {
      const ref = format.areas.map(areaName).join(' ');
      if (format.gradient) return [{ ref, rules: [scale(format.gradient, index + 1)] }];
      const formula = condition(format, file);
      if (formula === null) return [];
      const style: Partial<ExcelJS.Style> = {
        font: {
          ...(format.bold !== undefined && { bold: format.bold }),
          ...(format.italic !== undefined && { italic: format.italic }),
          ...(format.strike !== undefined && { strike: format.strike }),
          ...(format.underline !== undefined && { underline: format.underline }),
          ...(format.color !== undefined && { color: argb(format.color) }),
        },
        ...(format.bg !== undefined && {
          fill: { type: 'pattern', pattern: 'solid', bgColor: argb(format.bg) },
        }),
      };
      return [
        {
          ref,
          rules: [{ type: 'expression', priority: index + 1, formulae: [formula], style }],
        },
      ];
    },
  );
}
