// Dates and times as people type them, in the order of the locale.

import type { LocaleFacts } from './locale.ts';
import { serialOf, wallOf } from './serial.ts';

export interface TypedDate {
  serial: number;
  format: string;
}

const time = /(?:^|[\sT])(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?[Mm]\.?)?$/;

/** The short name of each month, the long one allowed. */
const monthNames = (
  'jan(uary)? feb(ruary)? mar(ch)? apr(il)? may june? july? aug(ust)? sept?(ember)? oct(ober)? ' +
  'nov(ember)? dec(ember)?'
)
  .split(' ')
  .map((name) => new RegExp(`^${name}$`, 'i'));

function parseTime(text: string): { fraction: number; rest: string } | null {
  const found = time.exec(text);
  if (!found) return null;
  const [all, hours, minutes, seconds = '0', half] = found;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const rest = text.slice(0, text.length - all.length).trim();
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  // Beyond a day it is a duration, and no time that a date could have.
  if (hour > 23 && rest !== '') return null;
  return {
    fraction: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    rest,
  };
}

function valid(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const serial = serialOf(year, month, day);
  const wall = wallOf(serial);
  return wall.month === month && wall.day === day ? serial : null;
}

/** Dots part a date only where the locale writes it so: elsewhere they belong to numbers. */
const withDots = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const withoutDots = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

function parseDate(text: string, facts: LocaleFacts, now: number): TypedDate | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const serial = valid(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return serial === null
      ? null
      : { serial, format: iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd' };
  }
  const inWords = monthOfYear(text) ?? namedDate(text, facts, now);
  if (inWords) return inWords;
  const local = (facts.date.includes('.') ? withDots : withoutDots).exec(text);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[3])];
  const [day, month] = facts.order === 'dmy' ? [first, second] : [second, first];
  let year = wallOf(now).year;
  if (local[4] !== undefined) {
    year = Number(local[4]);
    if (local[4].length === 2) year += year < 50 ? 2000 : 1900;
  }
  const serial = valid(year, month, day);
  return serial === null ? null : { serial, format: facts.date };
}

/** `8/2021`: the first of a month. */
function monthOfYear(text: string): TypedDate | null {
  const found = /^(\d{1,2})\/(\d{4})$/.exec(text);
  const serial = found ? valid(Number(found[2]), Number(found[1]), 1) : null;
  return serial === null ? null : { serial, format: 'M/yyyy' };
}

/** `Aug 23, 2021` and `23 August 2021`, where the language is English. */
function namedDate(text: string, facts: LocaleFacts, now: number): TypedDate | null {
  if (facts.decimal === ',') return null;
  const found =
    /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/i.exec(text) ??
    /^(?<day>\d{1,2})[ -](?<name>[a-z]{3,9})\.?(?:,?[ -](?<year>\d{4}))?$/i.exec(text);
  if (!found) return null;
  const { name = '', day, year } = found.groups ?? {};
  const month = monthNames.findIndex((one) => one.test(name)) + 1;
  const serial = valid(Number(year ?? wallOf(now).year), month, Number(day));
  if (serial === null) return null;
  const format = text.startsWith(name) ? 'mmm d' : 'd mmm';
  if (year === undefined) return { serial, format };
  return { serial, format: format === 'mmm d' ? 'mmm d, yyyy' : 'd mmm yyyy' };
}

/** The serial number and format of a typed date, time, or both; null for anything else. */
export function parseDateTime(text: string, facts: LocaleFacts, now: number): TypedDate | null {
  const clock = parseTime(text);
  if (clock === null) return parseDate(text, facts, now);
  if (clock.rest === '') {
    return { serial: clock.fraction, format: clock.fraction < 1 ? facts.time : '[h]:mm:ss' };
  }
  const date = parseDate(clock.rest, facts, now);
  return date && { serial: date.serial + clock.fraction, format: `${date.format} H:mm:ss` };
}
