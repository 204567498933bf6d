// The days that a written time means: which year, the first day and the last, and how sure that is.

import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import { type Day, dayOf, partsOf, plusDays } from '../day.ts';
import type { PhaseDoubt } from './phase-doubts.ts';
import { daysOf, firstMonthOf, type Point } from './points.ts';
import type { Length, When } from './read-when.ts';

export interface Settled {
  readonly start: Day | null;
  readonly end: Day | null;
  /** The words of a time that is no day (“Tháng 12/2021”); '' for exact days. */
  readonly fuzzyText: string;
  readonly doubts: readonly PhaseDoubt[];
}

export interface TimeContext {
  /** The year that a heading, the plan's date or another line gives. */
  readonly year: number | null;
  /** The last day of the phase before. */
  readonly previousEnd: Day | null;
  readonly previousStart: Day | null;
  readonly calendar: Calendar;
}

/**
 * Settles a written time. A year given once counts for both ends, over the turn of a year where
 * the months run backwards (25/12-05/01/2022). Without any, the context's year, the next one where
 * the time would lie half a year before the phase before it.
 */
export function settleWhen(when: When, context: TimeContext): Settled {
  const { first, last } = when;
  const doubts: PhaseDoubt[] = [];
  const fuzzy = first.kind !== 'DAY' || (last !== null && last.kind !== 'DAY');
  const fuzzyText = fuzzy || when.open === 'UNTIL' ? when.text : '';
  const begins: Point =
    first.kind === 'DAY' && first.month === null && last?.kind === 'DAY'
      ? { ...first, month: last.month }
      : first;
  const years = yearsOf(begins, last, context, doubts);
  if (years === null) return { start: null, end: null, fuzzyText, doubts };
  const from = daysOf(begins, years.first);
  const to = last === null ? from : daysOf(last, years.last);
  if (from === null || to === null) {
    return { start: null, end: null, fuzzyText, doubts: [...doubts, 'NO_SUCH_DAY'] };
  }
  return { fuzzyText, ...span(when, from.first, to.last, context, doubts), doubts };
}

function span(
  when: When,
  first: Day,
  last: Day,
  { previousEnd, calendar }: TimeContext,
  doubts: PhaseDoubt[],
): { start: Day | null; end: Day | null } {
  if (when.length !== null) {
    doubts.push('END_COUNTED');
    return { start: first, end: endOf(first, when.length, calendar) };
  }
  if (when.open === 'FROM') {
    doubts.push('NO_END');
    return { start: first, end: null };
  }
  if (when.open === 'UNTIL') {
    doubts.push('START_TAKEN');
    const after = previousEnd === null ? null : plusDays(previousEnd, 1);
    const { year, month } = partsOf(last);
    return { start: after !== null && after <= last ? after : dayOf(year, month, 1), end: last };
  }
  if (last < first) doubts.push('REVERSED');
  return { start: first, end: last };
}

/** Both ends included: two days from 05/7 are 05/7 and 06/7. [K] */
function endOf(start: Day, { count, unit }: Length, calendar: Calendar): Day {
  const more = Math.max(0, count - 1);
  switch (unit) {
    case 'DAYS':
      return plusDays(start, more);
    case 'WORKING_DAYS':
      return addWorkingDays(calendar, start, more);
    case 'WEEKS':
      return plusDays(start, count * 7 - 1);
    case 'MONTHS': {
      const { year, month, date } = partsOf(start);
      const at = month - 1 + count;
      const whole = { year: year + Math.floor(at / 12), month: (at % 12) + 1 };
      const same = dayOf(whole.year, whole.month, date) ?? dayOf(whole.year, whole.month, 28);
      return same === null ? start : plusDays(same, -1);
    }
  }
}

function yearsOf(
  first: Point,
  last: Point | null,
  { year, previousStart }: TimeContext,
  doubts: PhaseDoubt[],
): { first: number; last: number } | null {
  const turns = last !== null && (firstMonthOf(first) ?? 1) > (firstMonthOf(last) ?? 12) ? 1 : 0;
  if (last !== null && last.year !== null) {
    return { first: first.year ?? last.year - turns, last: last.year };
  }
  if (first.year !== null) return { first: first.year, last: first.year + turns };
  if (year === null) {
    doubts.push('YEAR_UNKNOWN');
    return null;
  }
  doubts.push('YEAR_TAKEN');
  const begins = dayOf(year, firstMonthOf(first) ?? 1, 1);
  const next = begins !== null && previousStart !== null && plusDays(begins, 183) < previousStart;
  const taken = next ? year + 1 : year;
  return { first: taken, last: taken + turns };
}
