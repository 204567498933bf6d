// When a period ends, and why on that day: what was skipped and what was rolled over.

import { at, type Day, type Moment, plusDays } from '../day.ts';
import { addWorkingDays, type Calendar, checkCount, type DayOff, rollForward } from './calendar.ts';
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

/**
 * The end of a period of `count` days counted from `from`, which does not count itself. Working
 * days skip every day off; calendar days skip none, but an end on a day off rolls to the next
 * working day (Bộ luật Dân sự 2015, Điều 147–148).
 * @example periodEnd(calendar2021, day('2021-08-13'), 20, 'NGAY').dueDay //=> '2021-09-06'
 */
export function periodEnd(
  calendar: Calendar,
  from: Day,
  count: number,
  unit: 'NGAY' | 'NGAY_LAM_VIEC',
): PeriodEnd {
  checkCount(count);
  const counted = unit === 'NGAY' ? plusDays(from, count) : addWorkingDays(calendar, from, count);
  const dueDay = rollForward(calendar, counted);
  const firstSkippable = unit === 'NGAY' ? counted : plusDays(from, 1);
  const skipped = daysOffBetween(calendar, firstSkippable, dueDay);
  return {
    due: at(dueDay, 23, 59),
    dueDay,
    countedFrom: plusDays(from, 1),
    skipped,
    spans: offSpans(skipped),
  };
}
