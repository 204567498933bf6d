// Which days are worked and which are not, from the holidays' sheet; counting and adding working days.

import type { Row } from '../../workbook/schema.ts';
import { type Day, eachDay, partsOf, plusDays, weekdayOf } from '../day.ts';

/** What the calendar needs of a row of the sheet “Ngày nghỉ”. */
export type HolidayRow = Pick<Row<'holidays'>, 'date' | 'kind' | 'name'> &
  Partial<Pick<Row<'holidays'>, 'confirmed'>>;

/** Why a day is not worked; a plain Saturday or Sunday has no name. */
export interface DayOff {
  readonly day: Day;
  readonly kind: 'WEEKEND' | 'NGHI_LE' | 'NGHI_BU' | 'KHAC';
  readonly name: string;
}

export interface Calendar {
  /** Named days off, weekends or not. */
  readonly off: ReadonlyMap<Day, DayOff>;
  /** Saturdays and Sundays that are worked to make up for another day. */
  readonly worked: ReadonlySet<Day>;
  /** Rows that nobody has held against the official notice yet, with what they are called. */
  readonly unconfirmed: ReadonlyMap<Day, string>;
  /** Years with any row at all. */
  readonly years: ReadonlySet<number>;
}

/** The longest period that is counted; more than any office gives, and the end of a runaway loop. */
export const LONGEST_PERIOD = 3660;

/**
 * A calendar from the rows of the holidays' sheet. A row without a day is passed over, a row
 * without a kind is a day off (it stands in a list of days off). A day listed as both off and
 * worked is off: a slip there must never shorten somebody's time. A row is doubtful only where it
 * says so: what a person typed without a word about it is taken as meant.
 */
export function calendarOf(rows: readonly HolidayRow[]): Calendar {
  const off = new Map<Day, DayOff>();
  const worked = new Set<Day>();
  const unconfirmed = new Map<Day, string>();
  const years = new Set<number>();
  for (const { date, kind, name, confirmed } of rows) {
    if (date === null) continue;
    years.add(partsOf(date).year);
    if (confirmed === 'KHONG') unconfirmed.set(date, name);
    if (kind === 'LAM_BU') worked.add(date);
    else if (!off.has(date)) off.set(date, { day: date, kind: kind ?? 'KHAC', name });
  }
  return { off, worked, unconfirmed, years };
}

/** Why this day is not worked; null for a working day. */
export function dayOff(calendar: Calendar, when: Day): DayOff | null {
  const named = calendar.off.get(when);
  if (named !== undefined) return named;
  if (weekdayOf(when) < 6 || calendar.worked.has(when)) return null;
  return { day: when, kind: 'WEEKEND', name: '' };
}

export function isWorkingDay(calendar: Calendar, when: Day): boolean {
  return dayOff(calendar, when) === null;
}

/** The day itself when it is worked, else the next working day (Bộ luật Dân sự 2015, Điều 148). */
export function rollForward(calendar: Calendar, when: Day): Day {
  let target = when;
  while (!isWorkingDay(calendar, target)) target = plusDays(target, 1);
  return target;
}

/**
 * The last day of a period of working days; the day it is counted from does not count itself
 * (Bộ luật Dân sự 2015, Điều 147). 0 gives the day, rolled forward. Throws a RangeError for a
 * count that is negative, broken or over `LONGEST_PERIOD`.
 * @example addWorkingDays(calendar2021, day('2021-08-23'), 7) //=> '2021-09-01'
 */
export function addWorkingDays(calendar: Calendar, from: Day, count: number): Day {
  checkCount(count);
  if (count === 0) return rollForward(calendar, from);
  let target = from;
  for (let left = count; left > 0; ) {
    target = plusDays(target, 1);
    if (isWorkingDay(calendar, target)) left -= 1;
  }
  return target;
}

/** Working days from the first day to the last, both included; 0 when the last is before the first. */
export function countWorkingDays(calendar: Calendar, first: Day, last: Day): number {
  return eachDay(first, last).filter((when) => isWorkingDay(calendar, when)).length;
}

/**
 * Working days left after one day up to the end of a phase, the end included; negative when the
 * day lies past the end, by as many working days.
 */
export function workingDaysLeft(calendar: Calendar, after: Day, end: Day): number {
  if (after <= end) return countWorkingDays(calendar, plusDays(after, 1), end);
  const over = countWorkingDays(calendar, plusDays(end, 1), after);
  return over === 0 ? 0 : -over;
}

/** Refuses a length of a period that cannot be meant. */
export function checkCount(count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > LONGEST_PERIOD) {
    throw new RangeError(`Expected a whole number of days from 0 to ${LONGEST_PERIOD}: ${count}`);
  }
}
