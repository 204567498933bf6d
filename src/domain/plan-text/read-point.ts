// Reads one point in time where a text stands: “ngày 22/6”, “giữa tháng 8”, “Quý I/2022”.

import type { Part, Point } from './points.ts';

export interface Found<Value> {
  readonly value: Value;
  /** Where it ends in the text. */
  readonly end: number;
}

const YEAR = '(?:\\s?/\\s?(\\d{4})(?!\\d)|,?\\s+năm\\s+(\\d{4})(?!\\d))?';
const PART =
  '(?:(đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau|thượng tuần|trung tuần|hạ tuần)\\s+(?:của\\s+)?)?';

const DAY_NUMBERS =
  /(?:ngày\s+)?(\d{1,2})\s?[/.]\s?(\d{1,2})(?!\d)(?:\s?[/.]\s?(\d{4})(?!\d)|\s+năm\s+(\d{4}))?(?!\/)/iuy;
const DAY_WORDS = new RegExp(`(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?!\\d)${YEAR}`, 'iuy');
const DAY_ALONE = /(?:ngày\s+)?(\d{1,2})(?![\d/.])/iuy;
const MONTH = new RegExp(
  `${PART}(?:các\\s+)?tháng\\s+(\\d{1,2})(?![\\d.])(?!/\\d{1,2}/)${YEAR}`,
  'iuy',
);
const MONTH_SHORT = /(\d{1,2})\s?\/\s?(\d{4})(?!\d)/uy;
const QUARTER = new RegExp(`${PART}quý\\s+(IV|III|II|I|[1-4])(?![\\p{L}\\d])${YEAR}`, 'iuy');
const HALF_YEAR = /0?6\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(\d{4})(?!\d))?/iuy;
const WHOLE_YEAR = new RegExp(`${PART}năm\\s+(\\d{4})(?!\\d)`, 'iuy');
const WEEK = new RegExp(
  `tuần\\s+(?:thứ\\s+)?([1-5]|IV|III|II|I|nhất|một|hai|ba|tư|đầu|cuối)(?![\\p{L}\\d])\\s*(?:của\\s+|,\\s*)?tháng\\s+(\\d{1,2})(?!\\d)${YEAR}`,
  'iuy',
);

const PARTS: Readonly<Record<string, Part>> = {
  đầu: 'START',
  giữa: 'MIDDLE',
  cuối: 'END',
  'nửa đầu': 'FIRST_HALF',
  'nửa cuối': 'SECOND_HALF',
  'nửa sau': 'SECOND_HALF',
  'thượng tuần': 'FIRST_TEN',
  'trung tuần': 'SECOND_TEN',
  'hạ tuần': 'LAST_TEN',
};
const WEEKS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  nhất: 1,
  một: 1,
  đầu: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  cuối: 6,
};
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

const partOf = (word: string | undefined): Part => PARTS[word?.toLowerCase() ?? ''] ?? 'WHOLE';
const yearOf = (...found: (string | undefined)[]): number | null => {
  const year = found.find((one) => one !== undefined);
  return year === undefined ? null : Number(year);
};

/** Reads a point at this place of the text; null where none stands. */
export function pointAt(text: string, at: number): Found<Point> | null {
  for (const read of READERS) {
    const found = read(text, at);
    if (found !== null) return found;
  }
  return null;
}

/** A bare day of the month, as the first end of a range may be: “từ 22-30/6”. */
export function bareDayAt(text: string, at: number): Found<Point> | null {
  return matched(DAY_ALONE, text, at, ([, date]) => ({
    kind: 'DAY',
    date: Number(date),
    month: null,
    year: null,
  }));
}

/** A bare month or quarter that goes on a list: “tháng 9 và **10/2021**”, “Quý III-**IV/2022**”. */
export function laterOf(before: Point, text: string, at: number): Found<Point> | null {
  if (before.kind === 'MONTH') {
    return matched(LATER_MONTH, text, at, ([, month, ...years]) =>
      inYear(Number(month))
        ? { kind: 'MONTH', part: 'WHOLE', month: Number(month), year: yearOf(...years) }
        : null,
    );
  }
  if (before.kind === 'QUARTER') {
    return matched(LATER_QUARTER, text, at, ([, quarter = '', ...years]) => ({
      kind: 'QUARTER',
      part: 'WHOLE',
      quarter: quarterOf(quarter),
      year: yearOf(...years),
    }));
  }
  return null;
}

const LATER_MONTH = new RegExp(
  `(\\d{1,2})(?!\\d)(?!\\s?/\\s?\\d{1,2}(?!\\d))${YEAR}(?=\\s*(?:[:;,.)–-]|và\\s|$))`,
  'iuy',
);
const LATER_QUARTER = new RegExp(`(IV|III|II|I|[1-4])(?![\\p{L}\\d])${YEAR}`, 'uy');

type Reader = (text: string, at: number) => Found<Point> | null;

const day = (date: string | undefined, month: string | undefined, year: number | null) =>
  inYear(Number(month)) && Number(date) >= 1 && Number(date) <= 31
    ? ({ kind: 'DAY', date: Number(date), month: Number(month), year } as const)
    : null;
const inYear = (month: number): boolean => month >= 1 && month <= 12;
const quarterOf = (text: string): number => QUARTERS[text.toUpperCase()] ?? Number(text);

const READERS: readonly Reader[] = [
  (text, at) =>
    matched(HALF_YEAR, text, at, ([, half, year]) => ({
      kind: 'YEAR',
      part: half?.toLowerCase() === 'đầu' ? 'FIRST_HALF' : 'SECOND_HALF',
      year: yearOf(year),
    })),
  (text, at) =>
    matched(DAY_NUMBERS, text, at, ([, date, month, ...years]) =>
      day(date, month, yearOf(...years)),
    ),
  (text, at) =>
    matched(DAY_WORDS, text, at, ([, date, month, ...years]) => day(date, month, yearOf(...years))),
  (text, at) =>
    matched(WEEK, text, at, ([, week = '', month, ...years]) =>
      inYear(Number(month))
        ? {
            kind: 'WEEK',
            week: WEEKS[week.toLowerCase()] ?? Number(week),
            month: Number(month),
            year: yearOf(...years),
          }
        : null,
    ),
  (text, at) =>
    matched(MONTH, text, at, ([, part, month, ...years]) =>
      inYear(Number(month))
        ? { kind: 'MONTH', part: partOf(part), month: Number(month), year: yearOf(...years) }
        : null,
    ),
  (text, at) =>
    matched(QUARTER, text, at, ([, part, quarter = '', ...years]) => ({
      kind: 'QUARTER',
      part: partOf(part),
      quarter: quarterOf(quarter),
      year: yearOf(...years),
    })),
  (text, at) =>
    matched(WHOLE_YEAR, text, at, ([, part, year]) => ({
      kind: 'YEAR',
      part: partOf(part),
      year: yearOf(year),
    })),
  (text, at) =>
    matched(MONTH_SHORT, text, at, ([, month, year]) =>
      inYear(Number(month))
        ? { kind: 'MONTH', part: 'WHOLE', month: Number(month), year: yearOf(year) }
        : null,
    ),
];

function matched(
  pattern: RegExp,
  text: string,
  at: number,
  make: (match: RegExpExecArray) => Point | null,
): Found<Point> | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const value = match === null ? null : make(match);
  return value === null ? null : { value, end: pattern.lastIndex };
}
