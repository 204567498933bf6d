// When replies are due: a period of days or hours, or a day that the letter names, and how it was reached.

import { at, type Day, dayOfMoment, type Moment, moment, plusDays } from '../day.ts';
import { type Calendar, isWorkingDay, rollForward } from './calendar.ts';
import type { Hour } from './hour.ts';
import { daysOffBetween, type OffSpan, offSpans } from './off-spans.ts';
import { type PeriodEnd, periodEnd } from './period.ts';

/** The time that bodies are given to reply. */
export type Period =
  | {
      readonly unit: 'NGAY' | 'NGAY_LAM_VIEC';
      readonly count: number;
      /** The hour of the due day until which replies are in time; null for the whole of it. */
      readonly hour: Hour | null;
    }
  | { readonly unit: 'GIO'; readonly count: number; readonly from: Moment }
  | {
      readonly unit: 'TRUOC_NGAY';
      /** The X of “trước ngày X”. */
      readonly day: Day;
      readonly hour: Hour | null;
      /** Whether X itself still counts (setting `deadlineInclusive`). */
      readonly inclusive: boolean;
    };

export interface Deadline extends PeriodEnd {
  /** `COUNTED` in days, `HOURS` from a moment, `NAMED` as a day, `DAY_BEFORE` the one that was named. */
  readonly how: 'COUNTED' | 'HOURS' | 'NAMED' | 'DAY_BEFORE';
  /** The moment from which hours run; null for days. */
  readonly startsAt: Moment | null;
  /** Every day off after the day of sending up to the due day, whether it made the time longer or not. */
  readonly crossed: readonly OffSpan[];
  /** Whether the due day itself is off: only a named day can be. */
  readonly dueOnDayOff: boolean;
}

/**
 * When replies are due that are asked for on a day. Days are counted from the day after
 * (`periodEnd`). Hours start at once and run through nights and days off; when their last day is a
 * day off they end with the next working day (Bộ luật Dân sự 2015, Điều 147 khoản 1, Điều 148 khoản
 * 5). A named day stands as it was named, day off or not: whoever names it is warned instead.
 * @example deadlineOf(calendar2021, day('2021-08-23'), { unit: 'GIO', count: 24, from: moment('2021-08-23T10:00') }).due
 * //=> '2021-08-24T10:00'
 */
export function deadlineOf(calendar: Calendar, sendDay: Day, period: Period): Deadline {
  switch (period.unit) {
    case 'NGAY':
    case 'NGAY_LAM_VIEC': {
      const end = periodEnd(calendar, sendDay, period.count, period.unit);
      const due = period.hour === null ? end.due : atHour(end.dueDay, period.hour);
      return whole(calendar, sendDay, { ...end, due, how: 'COUNTED', startsAt: null });
    }
    case 'GIO':
      return afterHours(calendar, period.count, period.from);
    case 'TRUOC_NGAY': {
      // With an hour “trước 14 giờ ngày X” means that day, however “trước ngày X” is read.
      const onNamed = period.inclusive || period.hour !== null;
      const dueDay = onNamed ? period.day : plusDays(period.day, -1);
      return whole(calendar, sendDay, {
        due: period.hour === null ? at(dueDay, 23, 59) : atHour(dueDay, period.hour),
        dueDay,
        countedFrom: plusDays(sendDay, 1),
        skipped: [],
        spans: [],
        how: onNamed ? 'NAMED' : 'DAY_BEFORE',
        startsAt: null,
      });
    }
  }
}

function afterHours(calendar: Calendar, count: number, from: Moment): Deadline {
  const start = dayOfMoment(from);
  const minutes = Number(from.slice(11, 13)) * 60 + Number(from.slice(14, 16)) + count * 60;
  // Midnight is the 24:00 of the day that ends, not the beginning of the next.
  const days = Math.floor((minutes - 1) / 1440);
  const lastDay = plusDays(start, days);
  const dueDay = rollForward(calendar, lastDay);
  const skipped = daysOffBetween(calendar, lastDay, dueDay);
  const ofDay = minutes - days * 1440;
  const endsWithDay = dueDay !== lastDay || ofDay === 1440;
  return whole(calendar, start, {
    due: endsWithDay ? at(dueDay, 23, 59) : at(dueDay, Math.floor(ofDay / 60), ofDay % 60),
    dueDay,
    countedFrom: start,
    skipped,
    spans: offSpans(skipped),
    how: 'HOURS',
    startsAt: from,
  });
}

function whole(
  calendar: Calendar,
  sendDay: Day,
  end: PeriodEnd & Pick<Deadline, 'how' | 'startsAt'>,
): Deadline {
  return {
    ...end,
    crossed: offSpans(daysOffBetween(calendar, plusDays(sendDay, 1), end.dueDay)),
    dueOnDayOff: !isWorkingDay(calendar, end.dueDay),
  };
}

function atHour(onDay: Day, hour: Hour): Moment {
  return moment(`${onDay}T${hour}`);
}
