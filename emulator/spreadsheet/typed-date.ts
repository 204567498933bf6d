// Dates and times as people type them, in the order of the locale.

import type { LocaleFacts } from './locale.ts';
import { serialOf, wallOf } from './serial.ts';

export interface TypedDate {
  serial: number;
  format: string;
}

const time = /(?:^|[\sT])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?[Mm]\.?)?$/;

function parseTime(text: string): { fraction: number; rest: string } | null {
  const found = time.exec(text);
  if (!found) return null;
  const [all, hours, minutes, seconds = '0', half] = found;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return {
    fraction: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    rest: text.slice(0, text.length - all.length).trim(),
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

/** The serial number and format of a typed date, time, or both; null for anything else. */
export function parseDateTime(text: string, facts: LocaleFacts, now: number): TypedDate | null {
  const clock = parseTime(text);
  if (clock === null) return parseDate(text, facts, now);
  if (clock.rest === '') return { serial: clock.fraction, format: facts.time };
  const date = parseDate(clock.rest, facts, now);
  return date && { serial: date.serial + clock.fraction, format: `${date.format} H:mm:ss` };
}
