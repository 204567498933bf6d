// Dates and times under a pattern such as `dd/MM/yyyy HH:mm`, in the words of the locale.

import type { LocaleFacts } from './locale.ts';
import { wallOf } from './serial.ts';

const vietnameseDays = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const shortVietnameseDays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const token =
  /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|am\/pm|A\/P|a\/p|y+|Y+|m+|M+|d+|D+|h+|H+|s+|S+|(?<=[sS]\.)0+|./gs;

const two = (value: number) => String(value).padStart(2, '0');

function monthText(length: number, month: number, vietnamese: boolean): string {
  if (length === 1) return String(month);
  if (length === 2) return two(month);
  if (vietnamese) return length === 3 ? `thg ${month}` : `tháng ${month}`;
  const name = months[month - 1] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function dayText(length: number, day: number, weekday: number, vietnamese: boolean): string {
  if (length === 1) return String(day);
  if (length === 2) return two(day);
  const long = (vietnamese ? vietnameseDays : days)[weekday] ?? '';
  if (length > 3) return long;
  return vietnamese ? (shortVietnameseDays[weekday] ?? '') : long.slice(0, 3);
}

/** Elapsed hours, minutes or seconds in all, as `[h]`, `[mm]` or `[ss]` wants them. */
function elapsed(days: number, token: string): string {
  const aDay = { h: 24, m: 1440, s: 86_400 }[token.charAt(1).toLowerCase()] ?? 24;
  return String(Math.floor(days * aDay + 1e-6)).padStart(token.length - 2, '0');
}

/** Whether the `m` at a place means minutes: after hours, or before seconds. */
function meansMinutes(tokens: readonly string[], index: number): boolean {
  const isPart = (text: string) => /^[ymdhs]+$/i.test(text) || /^\[[hms]+\]$/i.test(text);
  const before = tokens.slice(0, index).reverse().find(isPart);
  const after = tokens.slice(index + 1).find(isPart);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

/**
 * A serial number under a date pattern.
 * @example formatDate(44431, 'dd/MM/yyyy', localeFacts('vi')) // '23/08/2021'
 */
export function formatDate(serial: number, pattern: string, facts: LocaleFacts): string {
  const vietnamese = facts.decimal === ',';
  const shownSeconds = /s\.0/i.test(pattern) ? serial : Math.round(serial * 86_400) / 86_400;
  const wall = wallOf(shownSeconds);
  const tokens = pattern.match(token) ?? [];
  const twelve = tokens.some((text) => /^(am\/pm|a\/p)$/i.test(text));
  const hour = twelve ? ((wall.hour + 11) % 12) + 1 : wall.hour;
  return tokens
    .map((text, index) => {
      const length = text.length;
      if (/^(am\/pm)$/i.test(text)) return wall.hour < 12 ? 'AM' : 'PM';
      if (/^(a\/p)$/i.test(text)) return wall.hour < 12 ? 'A' : 'P';
      if (/^\[([hms])\1*\]$/i.test(text)) return elapsed(shownSeconds, text);
      if (text.startsWith('[')) return '';
      if (text.startsWith('"')) return text.slice(1, -1);
      if (text.startsWith('\\')) return text.slice(1);
      if (/^y+$/i.test(text))
        return length <= 2 ? two(wall.year % 100) : String(wall.year).padStart(4, '0');
      if (/^m+$/i.test(text)) {
        if (length <= 2 && meansMinutes(tokens, index)) {
          return length === 1 ? String(wall.minute) : two(wall.minute);
        }
        return monthText(length, wall.month, vietnamese);
      }
      if (/^d+$/i.test(text)) return dayText(length, wall.day, wall.weekday, vietnamese);
      if (/^h+$/i.test(text)) return length === 1 ? String(hour) : two(hour);
      if (/^s+$/i.test(text)) return length === 1 ? String(wall.second) : two(wall.second);
      if (/^0+$/.test(text)) return String(wall.millisecond).padStart(3, '0').slice(0, length);
      return text;
    })
    .join('');
}
