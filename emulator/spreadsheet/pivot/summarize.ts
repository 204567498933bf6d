// The functions that summarize the values of a pivot table (reference/spreadsheet/
// pivot-table-summarize-function): each does what the function of that name does in a cell.

import type { CellValue } from '../state.ts';

const isError = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|ERROR!)$/;

/** The error that a cell shows, if it shows one. */
const errorOf = (values: readonly CellValue[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && isError.test(value));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function median(numbers: readonly number[]): CellValue {
  if (numbers.length === 0) return '#NUM!';
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The mean square distance from the mean; `less` is 1 for a sample. */
function variance(numbers: readonly number[], less: 0 | 1): CellValue {
  const count = numbers.length - less;
  if (count < 1) return '#DIV/0!';
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((one) => (one - mean) ** 2)) / count;
}

const rooted = (value: CellValue): CellValue =>
  typeof value === 'number' ? Math.sqrt(value) : value;

/**
 * What a function makes of the values of a column; '' for one that summarizes no column.
 * @example summarize('COUNTUNIQUE', ['An', 'An', 'Bình', '']) // 2
 */
export function summarize(name: string, values: readonly CellValue[]): CellValue {
  const filled = values.filter((value) => value !== '');
  if (name === 'COUNTA') return filled.length;
  const numbers = values.filter((value): value is number => typeof value === 'number');
  if (name === 'COUNT') return numbers.length;
  if (name === 'COUNTUNIQUE') return new Set(filled).size;
  const error = errorOf(values);
  if (error !== undefined) return error;
  switch (name) {
    case 'SUM':
      return sum(numbers);
    case 'AVERAGE':
      return numbers.length === 0 ? '#DIV/0!' : sum(numbers) / numbers.length;
    case 'MAX':
      return numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0);
    case 'MIN':
      return numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0);
    case 'MEDIAN':
      return median(numbers);
    case 'PRODUCT':
      return numbers.length === 0 ? 0 : numbers.reduce((product, one) => product * one, 1);
    case 'STDEV':
      return rooted(variance(numbers, 1));
    case 'STDEVP':
      return rooted(variance(numbers, 0));
    case 'VAR':
      return variance(numbers, 1);
    case 'VARP':
      return variance(numbers, 0);
    default:
      return '';
  }
}
