// Whether the criteria of a filter, of a slicer or of a pivot table show a value.

import { shownText } from './cell-values.ts';
import { meets } from './conditions.ts';
import { holds } from './formula-value.ts';
import type { LocaleFacts } from './locale.ts';
import { isDateFormat } from './number-format.ts';
import { serialAt } from './serial.ts';
import type { CellValue, ConditionArg, FilterCriteriaState } from './state.ts';

/** What a value is judged by. */
export interface Judging {
  facts: LocaleFacts;
  timeZone: string;
  /** Milliseconds since 1970, for dates relative to today. */
  now: number;
}

/** Arguments as a condition compares them: instants as days of the spreadsheet's zone. */
function operands(timeZone: string, args: readonly ConditionArg[]): CellValue[] {
  return args.map((arg) => {
    if (typeof arg !== 'object') return arg;
    if ('relative' in arg) return arg.relative;
    return Math.floor(serialAt(arg.instant, timeZone));
  });
}

/**
 * Whether a value passes: it is none of the hidden ones, one of the visible ones if there is a list,
 * and meets the condition.
 * @param result what a formula of the condition gives for the value
 */
export function criteriaShows(
  { facts, timeZone, now }: Judging,
  { condition, hidden, visible }: FilterCriteriaState,
  value: CellValue,
  format: string | undefined,
  result: (formula: string) => CellValue,
): boolean {
  const text = shownText({ facts }, value, format);
  if (hidden.includes(text)) return false;
  if (visible.length > 0 && !visible.includes(text)) return false;
  if (!condition) return true;
  if (condition.criteria === 'CUSTOM_FORMULA') {
    return holds(result(String(condition.args[0])));
  }
  const today = Math.floor(serialAt(now, timeZone));
  const judged = { value, isDate: isDateFormat(format) };
  return meets(condition.criteria, operands(timeZone, condition.args), judged, today) ?? true;
}
