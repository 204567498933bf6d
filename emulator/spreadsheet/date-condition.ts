// Conditions on dates as a formula, for programs that know no such condition.

import { relativeDays } from './conditions.ts';
import { serialAt } from './serial.ts';
import type { ConditionArg, ConditionState } from './state.ts';

/** The first and last day that an argument stands for, as a formula writes them. */
function days(
  arg: ConditionArg | undefined,
  zone: string,
  today: string,
): [first: string, last: string] {
  if (typeof arg === 'object' && 'relative' in arg) {
    const [first, last] = relativeDays(arg.relative, 0);
    return [`${today}+(${first})`, `${today}+(${last})`];
  }
  const day = typeof arg === 'object' ? Math.floor(serialAt(arg.instant, zone)) : Number(arg);
  return [String(day), String(day)];
}

/**
 * The condition on one cell, in the engine's spelling and without its `=`; `today` is what stands
 * for the day of today.
 */
export function dateFormula(
  { criteria, args }: ConditionState,
  cell: string,
  zone: string,
  today: string,
): string {
  const [first, last] = days(args[0], zone, today);
  const day = `INT(${cell})`;
  const test = criteria.startsWith('DATE_AFTER')
    ? `${day}>${last}`
    : criteria.startsWith('DATE_BEFORE')
      ? `${day}<${first}`
      : `AND(${day}>=${first},${day}<=${last})`;
  return `IF(ISNUMBER(${cell}),${test},FALSE)`;
}
