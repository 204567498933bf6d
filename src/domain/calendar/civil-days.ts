// Days as the Civil Code gives them where no date is named: the same day of a later month, “đầu, giữa, cuối”.

import { type Day, dayOf, daysInMonth, partsOf } from '../day.ts';

/**
 * The corresponding day so many months later; the last day of the month where it has none (Bộ luật
 * Dân sự 2015, Điều 148 khoản 3). Throws a RangeError outside the years 1900 to 2999.
 * @example plusMonths(day('2024-01-31'), 1) //=> '2024-02-29'
 */
export function plusMonths(from: Day, count: number): Day {
  const { year, month, date } = partsOf(from);
  const months = year * 12 + month - 1 + count;
  const inYear = Math.floor(months / 12);
  const inMonth = months - inYear * 12 + 1;
  return existing(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

/** Which part of a month or year a text means. */
export type CivilPart = 'DAU' | 'GIUA' | 'CUOI';

/**
 * The day that “đầu, giữa, cuối tháng” means: the 1st, the 15th, the last (Điều 146 khoản 2).
 * @example partOfMonth('CUOI', 2021, 12) //=> '2021-12-31'
 */
export function partOfMonth(part: CivilPart, year: number, month: number): Day {
  const dates: Record<CivilPart, number> = { DAU: 1, GIUA: 15, CUOI: daysInMonth(year, month) };
  return existing(year, month, dates[part]);
}

/**
 * The day that “đầu, giữa, cuối năm” means: the first of January, the last of June, the last of
 * December (Điều 146 khoản 3).
 * @example partOfYear('GIUA', 2022) //=> '2022-06-30'
 */
export function partOfYear(part: CivilPart, year: number): Day {
  const days: Record<CivilPart, readonly [month: number, date: number]> = {
    DAU: [1, 1],
    GIUA: [6, 30],
    CUOI: [12, 31],
  };
  const [month, date] = days[part];
  return existing(year, month, date);
}

const PARTS: Readonly<Record<string, CivilPart>> = { đầu: 'DAU', giữa: 'GIUA', cuối: 'CUOI' };
const WRITTEN = /^(đầu|giữa|cuối)\s+(?:tháng\s+(\d{1,2})\s*[/-]\s*|năm\s+)(\d{4})$/;

/**
 * A day written as a part of a month or year; null for anything else.
 * @example readCivilDay('cuối tháng 12/2021') //=> '2021-12-31'
 */
export function readCivilDay(text: string): Day | null {
  const found = WRITTEN.exec(text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' '));
  const part = PARTS[found?.[1] ?? ''];
  if (found === null || part === undefined) return null;
  const year = Number(found[3]);
  if (year < 1900 || year > 2999) return null;
  if (found[2] === undefined) return partOfYear(part, year);
  const month = Number(found[2]);
  return month < 1 || month > 12 ? null : partOfMonth(part, year, month);
}

function existing(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (found === null) throw new RangeError(`There is no day ${year}-${month}-${date}`);
  return found;
}
