// Conditional formats as the engine is given them.

import { cellName } from './a1.ts';
import { dateFormula } from './date-condition.ts';
import { type ContentRules, engineCell } from './engine-content.ts';
import type { ConditionalFormatState, GradientPoint, GradientState } from './state.ts';

const criterionNames: Record<string, string> = {
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CUSTOM_FORMULA: 'customFormula',
};

function conditionOf(
  format: ConditionalFormatState,
  rules: ContentRules,
  zone: string,
): { operator: string; values: string[] } | null {
  const [area] = format.areas;
  if (area && format.criteria.startsWith('DATE_')) {
    const formula = dateFormula(format, cellName(area.row, area.column), zone, 'TODAY()');
    return { operator: 'customFormula', values: [`=${formula}`] };
  }
  const operator = criterionNames[format.criteria];
  if (!operator) return null;
  const values = format.args.map((arg) =>
    typeof arg === 'string' && arg.startsWith('=')
      ? engineCell({ v: '', f: arg }, rules).content
      : String(arg),
  );
  return { operator, values };
}

const thresholds: Readonly<Record<string, string>> = {
  MIN: 'value',
  MAX: 'value',
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
};

function threshold({ color, type, value }: GradientPoint): object {
  const number = Number.parseInt(color.slice(1), 16);
  return { color: number, type: thresholds[type] ?? 'value', ...(value !== '' && { value }) };
}

function scale({ min, mid, max }: GradientState): object | null {
  if (!min || !max) return null;
  return {
    type: 'ColorScaleRule',
    minimum: threshold(min),
    maximum: threshold(max),
    ...(mid && { midpoint: threshold(mid) }),
  };
}

/** A conditional format in the engine's words; null for one that it cannot show. */
export function engineConditionalFormat(
  format: ConditionalFormatState,
  rules: ContentRules,
  zone: string,
): object | null {
  if (format.gradient) return scale(format.gradient);
  const condition = conditionOf(format, rules, zone);
  if (!condition) return null;
  const style = {
    ...(format.bg !== undefined && { fillColor: format.bg }),
    ...(format.color !== undefined && { textColor: format.color }),
    ...(format.bold !== undefined && { bold: format.bold }),
    ...(format.italic !== undefined && { italic: format.italic }),
    ...(format.strike !== undefined && { strikethrough: format.strike }),
    ...(format.underline !== undefined && { underline: format.underline }),
  };
  return { type: 'CellIsRule', ...condition, style };
}
