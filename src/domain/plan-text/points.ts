// One point in time as plans write it: a day, a month or a part of it, a quarter, a year, a week.

import { earlierOf } from '../calendar/earlier-later.ts';
import { type Day, dayOf, plusDays } from '../day.ts';

/** Bộ luật Dân sự 2015, Điều 146 khoản 3: “đầu” is the first day, “giữa” the 15th, “cuối” the last. */
export type Part =
  | 'WHOLE'
  | 'START'
  | 'MIDDLE'
  | 'END'
  | 'FIRST_HALF'
  | 'SECOND_HALF'
  | 'FIRST_TEN'
  | 'SECOND_TEN'
  | 'LAST_TEN';

export type Point =
  | {
      readonly kind: 'DAY';
      readonly date: number;
      /** Null where only the other end of the range names it: “từ 22-30/6”. */
      readonly month: number | null;
      readonly year: number | null;
    }
  | {
      readonly kind: 'MONTH';
      readonly part: Part;
      readonly month: number;
      readonly year: number | null;
    }
  | {
      readonly kind: 'WEEK';
      /** 1 to 5; 6 for the last seven days. */
      readonly week: number;
      readonly month: number;
      readonly year: number | null;
    }
  | {
      readonly kind: 'QUARTER';
      readonly part: Part;
      readonly quarter: number;
      readonly year: number | null;
    }
  | { readonly kind: 'YEAR'; readonly part: Part; readonly year: number | null };

/** Its first and last day in a year; null for a day that does not exist. */
export function daysOf(point: Point, year: number): { first: Day; last: Day } | null {
  switch (point.kind) {
    case 'DAY': {
      const day = point.month === null ? null : dayOf(year, point.month, point.date);
      return day === null ? null : { first: day, last: day };
    }
    case 'MONTH':
      return partOfMonths(point.part, year, point.month, point.month);
    case 'QUARTER':
      return partOfMonths(point.part, year, point.quarter * 3 - 2, point.quarter * 3);
    case 'YEAR':
      return partOfYear(point.part, year);
    case 'WEEK': {
      const whole = span(year, point.month, point.month);
      if (whole === null || point.week > 6) return null;
      if (point.week === 6) return { first: plusDays(whole.last, -6), last: whole.last };
      const first = plusDays(whole.first, (point.week - 1) * 7);
      const last = plusDays(first, 6);
      if (first > whole.last) return null;
      return { first, last: earlierOf(last, whole.last) };
    }
  }
}

/** The month a point begins in, to tell which of two years is meant; null when it has none. */
export function firstMonthOf(point: Point): number | null {
  if (point.kind === 'YEAR') return point.part === 'SECOND_HALF' ? 7 : 1;
  if (point.kind === 'QUARTER') return point.quarter * 3 - 2;
  return point.month;
}

function partOfMonths(part: Part, year: number, from: number, to: number) {
  const whole = span(year, from, to);
  if (whole === null) return null;
  const middle = dayOf(year, from === to ? from : from + 1, 15);
  switch (part) {
    case 'START':
      return { first: whole.first, last: whole.first };
    case 'MIDDLE':
      return middle === null ? null : { first: middle, last: middle };
    case 'END':
      return { first: whole.last, last: whole.last };
    case 'FIRST_HALF':
      return middle === null ? null : { first: whole.first, last: middle };
    case 'SECOND_HALF':
      return middle === null ? null : { first: plusDays(middle, 1), last: whole.last };
    case 'FIRST_TEN':
      return { first: whole.first, last: plusDays(whole.first, 9) };
    case 'SECOND_TEN':
      return { first: plusDays(whole.first, 10), last: plusDays(whole.first, 19) };
    case 'LAST_TEN':
      return { first: plusDays(whole.first, 20), last: whole.last };
    case 'WHOLE':
      return whole;
  }
}

/** Of a year “giữa” is the last day of June (the same article). */
function partOfYear(part: Part, year: number) {
  const half = span(year, 1, 6);
  if (part === 'FIRST_HALF') return half;
  if (part === 'SECOND_HALF') return span(year, 7, 12);
  if (part === 'MIDDLE') return half === null ? null : { first: half.last, last: half.last };
  return partOfMonths(part, year, 1, 12);
}

function span(year: number, from: number, to: number): { first: Day; last: Day } | null {
  const first = dayOf(year, from, 1);
  const after = to === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, to + 1, 1);
  return first === null || after === null ? null : { first, last: plusDays(after, -1) };
}
