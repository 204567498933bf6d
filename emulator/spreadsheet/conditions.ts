// Whether a value meets a condition: what filters, validation rules and conditional formats ask.

import type { CellValue } from './state.ts';

/** A cell as a condition sees it. */
export interface Judged {
  value: CellValue;
  /** Whether it is shown as a date. */
  isDate: boolean;
}

type Operands = readonly CellValue[];

function meetsNumber(criteria: string, value: CellValue, [first, second]: Operands): boolean {
  if (typeof value !== 'number') return false;
  const from = Number(first);
  switch (criteria) {
    case 'NUMBER_EQUAL_TO':
      return value === from;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== from;
    case 'NUMBER_GREATER_THAN':
      return value > from;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= from;
    case 'NUMBER_LESS_THAN':
      return value < from;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= from;
    case 'NUMBER_BETWEEN':
      return value >= from && value <= Number(second);
    default:
      return value < from || value > Number(second);
  }
}

function meetsDate(criteria: string, day: number, [first, second]: Operands): boolean {
  const from = Number(first);
  switch (criteria) {
    case 'DATE_EQUAL_TO':
      return day === from;
    case 'DATE_AFTER':
      return day > from;
    case 'DATE_BEFORE':
      return day < from;
    case 'DATE_ON_OR_AFTER':
      return day >= from;
    case 'DATE_ON_OR_BEFORE':
      return day <= from;
    case 'DATE_BETWEEN':
      return day >= from && day <= Number(second);
    default:
      return day < from || day > Number(second);
  }
}

const pastDays: Readonly<Record<string, number>> = { PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 };
const nearDays: Readonly<Record<string, number>> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };

/**
 * The first and last day (serial numbers) of a relative date.
 * @example relativeDays('YESTERDAY', 44431) // [44430, 44430]
 */
export function relativeDays(name: string, today: number): [first: number, last: number] {
  const past = pastDays[name];
  if (past !== undefined) return [today - past, today];
  const day = today + (nearDays[name] ?? 0);
  return [day, day];
}

function meetsRelative(criteria: string, day: number, name: string, today: number): boolean {
  const [first, last] = relativeDays(name, today);
  if (criteria.startsWith('DATE_AFTER')) return day > last;
  return criteria.startsWith('DATE_BEFORE') ? day < first : day >= first && day <= last;
}

/** Letter case does not matter to the conditions of filters and formats [K]. */
function meetsText(criteria: string, value: CellValue, operand: CellValue): boolean {
  const text = String(value).toLowerCase();
  const other = String(operand).toLowerCase();
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(other);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(other);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(other);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(other);
    default:
      return text === other;
  }
}

/**
 * Whether a value meets a condition; days are serial numbers, and a relative day goes by its name.
 * null for a formula and for whatever only some rules know.
 */
export function meets(
  criteria: string,
  operands: Operands,
  { value, isDate }: Judged,
  today: number,
): boolean | null {
  const [first = ''] = operands;
  if (criteria === 'CELL_EMPTY') return value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== '';
  if (criteria.startsWith('NUMBER_')) return meetsNumber(criteria, value, operands);
  if (criteria === 'DATE_IS_VALID_DATE') return isDate && typeof value === 'number';
  if (criteria.startsWith('DATE_')) {
    if (!isDate || typeof value !== 'number') return false;
    const day = Math.floor(value);
    return criteria.endsWith('_RELATIVE')
      ? meetsRelative(criteria, day, String(first), today)
      : meetsDate(criteria, day, operands);
  }
  if (criteria.startsWith('TEXT_') && !criteria.startsWith('TEXT_IS_')) {
    return meetsText(criteria, value, first);
  }
  return null;
}
