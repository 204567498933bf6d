// Days as Vietnamese offices print them (Nghị định 30/2020: a zero before days under 10 and months 1, 2).

import { type Day, dayOfMoment, type Moment, partsOf, type Weekday, weekdayOf } from '../day.ts';

const LONG: Record<Weekday, string> = {
  1: 'thứ Hai',
  2: 'thứ Ba',
  3: 'thứ Tư',
  4: 'thứ Năm',
  5: 'thứ Sáu',
  6: 'thứ Bảy',
  7: 'Chủ nhật',
};
const SHORT: Record<Weekday, string> = {
  1: 'T2',
  2: 'T3',
  3: 'T4',
  4: 'T5',
  5: 'T6',
  6: 'T7',
  7: 'CN',
};

/** @example weekdayName(day('2021-08-23')) //=> 'thứ Hai' */
export function weekdayName(when: Day): string {
  return LONG[weekdayOf(when)];
}

/** @example weekdayShort(day('2021-07-04')) //=> 'CN' */
export function weekdayShort(when: Day): string {
  return SHORT[weekdayOf(when)];
}

/** @example shortDay(day('2021-09-02')) //=> '02/9' */
export function shortDay(when: Day): string {
  const { month, date } = partsOf(when);
  return `${dateText(date)}/${monthText(month)}`;
}

/** @example proseDay(day('2021-07-01')) //=> '01/7/2021' */
export function proseDay(when: Day): string {
  return `${shortDay(when)}/${partsOf(when).year}`;
}

/** @example longDate(day('2021-08-05')) //=> 'ngày 05 tháng 8 năm 2021' */
export function longDate(when: Day): string {
  const { year, month, date } = partsOf(when);
  return `ngày ${dateText(date)} tháng ${monthText(month)} năm ${year}`;
}

/**
 * A span of days without a year, unless it crosses one.
 * @example shortSpan(day('2021-09-02'), day('2021-09-05')) //=> '02–05/9'
 */
export function shortSpan(first: Day, last: Day): string {
  if (first === last) return shortDay(first);
  const start = partsOf(first);
  const end = partsOf(last);
  if (start.year !== end.year) return `${proseDay(first)}–${proseDay(last)}`;
  if (start.month !== end.month) return `${shortDay(first)}–${shortDay(last)}`;
  return `${dateText(start.date)}–${shortDay(last)}`;
}

/**
 * A span of days with its year.
 * @example proseSpan(day('2027-02-04'), day('2027-02-10')) //=> '04–10/02/2027'
 */
export function proseSpan(first: Day, last: Day): string {
  const { year } = partsOf(last);
  return partsOf(first).year === year
    ? `${shortSpan(first, last)}/${year}`
    : shortSpan(first, last);
}

/** @example monthOfYear(day('2021-12-31')) //=> '12/2021' */
export function monthOfYear(when: Day): string {
  const { year, month } = partsOf(when);
  return `${monthText(month)}/${year}`;
}

/**
 * A moment in prose: hour first, as letters write it.
 * @example proseMoment(moment('2021-09-01T14:05')) //=> '14 giờ 05, ngày 01/9/2021'
 */
export function proseMoment(when: Moment): string {
  return `${when.slice(11, 13)} giờ ${when.slice(14, 16)}, ngày ${proseDay(dayOfMoment(when))}`;
}

/** Whether a moment is the end of its day, so that naming the hour would only confuse. */
export function isEndOfDay(when: Moment): boolean {
  return when.endsWith('T23:59');
}

function dateText(date: number): string {
  return String(date).padStart(2, '0');
}

function monthText(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}
