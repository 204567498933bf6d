// Reads when something is done, as plans write it: a range, a deadline, a length from a day.

import type { Point } from './points.ts';
import { bareDayAt, laterOf, pointAt } from './read-point.ts';

/** How many days, weeks or months from a day: “02 ngày, từ ngày 05/7”. */
export interface Length {
  readonly count: number;
  readonly unit: 'DAYS' | 'WORKING_DAYS' | 'WEEKS' | 'MONTHS';
}

export interface When {
  /** Letter for letter, and where it stands. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly first: Point;
  /** Null when one point says it all. */
  readonly last: Point | null;
  /** “trước ngày”, “chậm nhất”: only the last day is named. `FROM`: only the first is. */
  readonly open: 'NONE' | 'UNTIL' | 'FROM';
  readonly length: Length | null;
}

const LEAD = /(?:(?:dự kiến|thời gian(?:\s+thực hiện)?|trong|khoảng|vào)\s*:?\s+)*/iuy;
const UNTIL =
  /(?:(?:hoàn thành|xong)\s+)?(?:trước|chậm nhất(?:\s+(?:là|vào|đến))?|muộn nhất(?:\s+(?:là|vào))?|đến\s+hết|đến|hết|hạn(?:\s+cuối)?:?)\s+/iuy;
const FROM = /(?:kể\s+)?từ\s+/iuy;
const LENGTH =
  /(?:trong\s+)?(\d{1,3})\s+(ngày\s+làm\s+việc|ngày|tuần|tháng)\s*[,;:(]?\s*(?=(?:kể\s+)?từ\s)/iuy;
const TO = /\s*(?:-+>|=>|→|[-–—−]|đến(?:\s+hết)?|tới(?:\s+hết)?|hết)\s*/iuy;
const LISTED = /\s*(?:,|và|[-–—−]|đến)\s*/iuy;

/**
 * Reads a time that begins at this place of the text; null where none does.
 * @example whenAt('Từ ngày 22/6-01/7/2021: Sưu tầm', 0)?.text //=> 'Từ ngày 22/6-01/7/2021'
 */
export function whenAt(text: string, start: number): When | null {
  const lead = skip(LEAD, text, start);
  const { length, end: afterLength } = lengthAt(text, lead);
  const from = skip(FROM, text, afterLength);
  const until = from === afterLength ? skip(UNTIL, text, from) : from;
  const open = until > from ? 'UNTIL' : from > afterLength ? 'FROM' : 'NONE';
  const range = rangeAt(text, until);
  if (range === null) return null;
  const { first, last, end } = range;
  const opens = last !== null || length !== null || first.kind !== 'DAY' ? closed(open) : open;
  // “3 ngày” before a range is only told twice.
  return {
    text: text.slice(start, end),
    at: start,
    end,
    first,
    last,
    open: opens,
    length: last === null ? length : null,
  };
}

/** A month “từ tháng 9” still has its own end; a deadline stays one. */
const closed = (open: When['open']): When['open'] => (open === 'FROM' ? 'NONE' : open);

function rangeAt(
  text: string,
  at: number,
): { first: Point; last: Point | null; end: number } | null {
  const first = pointAt(text, at);
  if (first !== null) {
    const to = skip(TO, text, first.end);
    const last = to > first.end ? pointAt(text, to) : null;
    if (last !== null) return { first: first.value, last: last.value, end: last.end };
    return listAt(first.value, text, first.end);
  }
  const bare = bareDayAt(text, at);
  if (bare === null) return null;
  const to = skip(TO, text, bare.end);
  const last = to > bare.end ? pointAt(text, to) : null;
  if (last === null || last.value.kind !== 'DAY') return null;
  return { first: bare.value, last: last.value, end: last.end };
}

/** “tháng 9, 10 và 11/2021”: the first and the last of a list. */
function listAt(first: Point, text: string, at: number) {
  let last: Point | null = null;
  let end = at;
  for (;;) {
    const next = skip(LISTED, text, end);
    const found =
      next > end ? (pointOfKind(first, text, next) ?? laterOf(first, text, next)) : null;
    if (found === null) return { first, last, end };
    last = found.value;
    end = found.end;
  }
}

/** “tháng 9 và tháng 10”: only more of the same kind makes a list. */
function pointOfKind(first: Point, text: string, at: number) {
  const found = first.kind === 'MONTH' || first.kind === 'QUARTER' ? pointAt(text, at) : null;
  return found?.value.kind === first.kind ? found : null;
}

function lengthAt(text: string, at: number): { length: Length | null; end: number } {
  LENGTH.lastIndex = at;
  const match = LENGTH.exec(text);
  if (match === null) return { length: null, end: at };
  const unit = (match[2] ?? '').toLowerCase().replace(/\s+/g, ' ');
  return {
    length: { count: Number(match[1]), unit: UNITS[unit] ?? 'DAYS' },
    end: LENGTH.lastIndex,
  };
}

const UNITS: Readonly<Record<string, Length['unit']>> = {
  ngày: 'DAYS',
  'ngày làm việc': 'WORKING_DAYS',
  tuần: 'WEEKS',
  tháng: 'MONTHS',
};

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text) === null ? at : pattern.lastIndex;
}
