// When a period ends, and why on that day: what was skipped and what was rolled over.

import { at, type Day, type Moment, plusDays } from '../day.ts';
import { addWorkingDays, type Calendar, checkCount, type DayOff, rollForward } from './calendar.ts';
import { plusMonths } from './civil-days.ts';
import { daysOffBetween, type OffSpan, offSpans } from './off-spans.ts';

export interface PeriodEnd {
  /** The last minute of the last day: the law's 24:00, as a moment that still is on that day. */
  readonly due: Moment;
  readonly dueDay: Day;
  /** The first day that counts, the one after the day of sending. */
  readonly countedFrom: Day;
  /** Every day off that made the period longer, plain weekends included. */
  readonly skipped: readonly DayOff[];
  readonly spans: readonly OffSpan[];
}

/** Calendar days, working days, weeks, months, years. */
export type PeriodUnit = 'NGAY' | 'NGAY_LAM_VIEC' | 'TUAN' | 'THANG' | 'NAM';

/**
 * The end of a period counted from `from`, which does not count itself. Working days skip every day
 * off. The others skip none: days are counted, weeks and months and years end on the corresponding
 * day, or on the last day of a month that has none; an end on a day off rolls to the next working
 * day (Bộ luật Dân sự 2015, Điều 147–148).
 * @example periodEnd(calendar2021, day('2021-08-13'), 20, 'NGAY').dueDay //=> '2021-09-06'
 * @example periodEnd(calendar2021, day('2021-08-31'), 1, 'THANG').dueDay //=> '2021-09-30'
 */
export function periodEnd(
  calendar: Calendar,
  from: Day,
  count: number,
  unit: PeriodUnit,
): PeriodEnd {
  checkCount(count);
  const counted = lastDay(calendar, from, count, unit);
  const dueDay = rollForward(calendar, counted);
  const firstSkippable = unit === 'NGAY_LAM_VIEC' ? plusDays(from, 1) : counted;
  const skipped = daysOffBetween(calendar, firstSkippable, dueDay);
  return {
    due: at(dueDay, 23, 59),
    dueDay,
    countedFrom: plusDays(from, 1),
    skipped,
    spans: offSpans(skipped),
  };
}

function lastDay(calendar: Calendar, from: Day, count: number, unit: PeriodUnit): Day {
  switch (unit) {
    case 'NGAY':
      return plusDays(from, count);
    case 'NGAY_LAM_VIEC':
      return addWorkingDays(calendar, from, count);
    case 'TUAN':
      return plusDays(from, 7 * count);
    case 'THANG':
      return plusMonths(from, count);
    case 'NAM':
      return plusMonths(from, 12 * count);
  }
}
