// A calendar day and a moment of an office's wall clock, as plain text; no time zone, no Date.

declare const brand: unique symbol;

/** A calendar day, `2021-08-23`. Compares as text. */
export type Day = string & { readonly [brand]: 'Day' };
/** A moment of the wall clock of Asia/Ho_Chi_Minh, `2021-08-23T08:30`. Compares as text. */
export type Moment = string & { readonly [brand]: 'Moment' };

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The day with this year, month (1–12) and day of month; null when there is no such day.
 * @example dayOf(2021, 2, 29) //=> null
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(date);
  if (!whole || year < 1900 || year > 2999 || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(date)}` as Day;
}

/** Reads `2021-08-23`; null for anything else. */
export function readDay(text: string): Day | null {
  const match = DAY.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A day written in the source code; throws when it is none. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read === null) throw new RangeError(`Expected a day like 2021-08-23, got ${text}`);
  return read;
}

/** A moment written in the source code, `2021-08-23T08:30`; throws when it is none. */
export function moment(text: string): Moment {
  const match = MOMENT.exec(text);
  if (!match || readDay(match[1] ?? '') === null) {
    throw new RangeError(`Expected a moment like 2021-08-23T08:30, got ${text}`);
  }
  return text as Moment;
}

/** The moment at this hour (0–23) and minute (0–59) of a day; throws when there is no such time. */
export function at(onDay: Day, hour: number, minute = 0): Moment {
  if (!isUpTo(hour, 23) || !isUpTo(minute, 59)) {
    throw new RangeError(`Expected an hour and minute of a day, got ${hour}:${minute}`);
  }
  return `${onDay}T${two(hour)}:${two(minute)}` as Moment;
}

function isUpTo(value: number, last: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= last;
}

/**
 * The moment that many minutes later (earlier when negative).
 * @example momentAfter(moment('2021-08-23T23:30'), 45) //=> '2021-08-24T00:15'
 */
export function momentAfter(when: Moment, minutes: number): Moment {
  const ofDay = Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16)) + minutes;
  const days = Math.floor(ofDay / 1440);
  const left = ofDay - days * 1440;
  return at(plusDays(dayOfMoment(when), days), Math.floor(left / 60), left % 60);
}

/** The day a moment falls on. */
export function dayOfMoment(when: Moment): Day {
  return when.slice(0, 10) as Day;
}

/** Year, month (1–12) and day of month. */
export function partsOf(when: Day): { year: number; month: number; date: number } {
  return {
    year: Number(when.slice(0, 4)),
    month: Number(when.slice(5, 7)),
    date: Number(when.slice(8, 10)),
  };
}

/** The number of the day before each month that was asked for: plans ask for the same few all the time. */
const beforeMonth = new Map<string, number>();

/** Days since 1970-01-01 (negative before); the arithmetic of every period stands on it. */
export function dayNumber(when: Day): number {
  const month = when.slice(0, 7);
  let before = beforeMonth.get(month);
  if (before === undefined) {
    before = firstOfMonth(Number(when.slice(0, 4)), Number(when.slice(5, 7))) - 1;
    beforeMonth.set(month, before);
  }
  return before + Number(when.slice(8, 10));
}

function firstOfMonth(year: number, month: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that many calendar days later (earlier when negative). */
export function plusDays(when: Day, days: number): Day {
  // Nearly always the next day, or one of the same week: every month has the first 28.
  const inMonth = Number(when.slice(8, 10)) + days;
  if (inMonth >= 1 && inMonth <= 28) return `${when.slice(0, 8)}${two(inMonth)}` as Day;
  const target = dayNumber(when) + days + 719_468;
  const era = Math.floor(target / 146_097);
  const dayOfEra = target - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(date)}` as Day;
}

/** Calendar days from the first day to the second; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(when: Day): Weekday {
  const weekday = ((((dayNumber(when) + 3) % 7) + 7) % 7) + 1;
  return weekday as Weekday;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Every day from the first to the last, both included. */
export function eachDay(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let when = first; when <= last; when = plusDays(when, 1)) days.push(when);
  return days;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
