// The days off that are shipped, 2021 to 2027: each with its rule, the lunar ones by a second opinion.

import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarOf,
  countWorkingDays,
  isWorkingDay,
} from '../../src/domain/calendar/calendar.ts';
import { day, partsOf, weekdayOf } from '../../src/domain/day.ts';
import { shippedHolidays } from '../../src/plans/holidays.ts';

const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
const of = (year: number) => shippedHolidays.filter(({ date }) => partsOf(date).year === year);
const calendar = calendarOf(shippedHolidays);

describe('every day', () => {
  it('stands once, in order, with the rule it rests on', () => {
    const dates = shippedHolidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const { basis, name } of shippedHolidays) {
      expect(basis).toMatch(/\d+\/(2019\/QH14|2026\/QH16|VPCP-KGVX|TB-BNV)/);
      expect(name).not.toBe('');
    }
  });

  it('says “cần xác nhận” exactly where nobody may rely on it yet: every Giỗ Tổ after 2021, all of 2027', () => {
    for (const { basis, confirmed } of shippedHolidays) {
      expect(basis.endsWith('; cần xác nhận')).toBe(confirmed === 'KHONG');
    }
    const doubtful = shippedHolidays.filter(({ confirmed }) => confirmed === 'KHONG');
    const before = doubtful.filter(({ date }) => date < day('2027-01-01'));
    expect(before.map(({ date }) => date)).toEqual([
      '2022-04-10',
      '2022-04-11',
      '2023-04-29',
      '2023-05-03',
      '2024-04-18',
      '2025-04-07',
      '2026-04-26',
      '2026-04-27',
    ]);
    expect(of(2027).every(({ confirmed }) => confirmed === 'KHONG')).toBe(true);
    expect(of(2021).every(({ confirmed }) => confirmed === 'CO')).toBe(true);
  });

  it('names a number and a date wherever it rests on a notice', () => {
    const notices = shippedHolidays.filter(({ basis }) => /^(Công văn|Thông báo)/.test(basis));
    for (const { basis } of notices) {
      expect(basis).toMatch(/^(Công văn|Thông báo) \d+\/[A-Z-]+ ngày \d\d\/\d{1,2}\/20\d\d/);
    }
  });
});

describe.each(years)('the year %i', (year) => {
  it('has the eleven days of the Labour Code, twelve from 2026 with 24/11', () => {
    const holidays = of(year).filter(({ kind }) => kind === 'NGHI_LE');
    expect(holidays).toHaveLength(year >= 2026 ? 12 : 11);
  });

  it('makes up for each holiday on a weekend by a working day, and for each swap by a Saturday', () => {
    const rows = of(year);
    const onWeekend = rows.filter(({ kind, date }) => kind === 'NGHI_LE' && weekdayOf(date) > 5);
    const made = rows.filter(({ kind }) => kind === 'NGHI_BU');
    const worked = rows.filter(({ kind }) => kind === 'LAM_BU');
    expect(made).toHaveLength(onWeekend.length + worked.length);
    for (const { date } of made) expect(weekdayOf(date)).toBeLessThan(6);
    for (const { date } of worked) expect(weekdayOf(date)).toBe(6);
  });

  it('has Tết and Giỗ Tổ on the days that date-holidays works out from the lunar calendar', () => {
    const asked = new Holidays('VN').getHolidays(year);
    const dayOfRule = (rule: string) =>
      asked.find((one) => one.rule === rule)?.date.slice(0, 10) ?? '';
    const off = new Set<string>(of(year).map(({ date }) => date));
    const newYear = dayOfRule('vietnamese 1-0-1');
    expect(newYear).toMatch(/^\d{4}-\d\d-\d\d$/);
    // Five days, the last of the old year among them: its eve is off everywhere.
    const tet = of(year).filter(
      ({ name, kind }) => /^Tết Nguyên đán/.test(name) && kind === 'NGHI_LE',
    );
    expect(tet).toHaveLength(5);
    expect(tet.map(({ date }) => date)).toContain(newYear);
    const kings = of(year).find(({ name }) => name === 'Giỗ Tổ Hùng Vương');
    expect(kings?.date).toBe(dayOfRule('vietnamese 3-0-10'));
    expect(off.has(newYear)).toBe(true);
  });
});

describe('swapped days', () => {
  it.each([
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('%s is off and %s is worked for it', (off, worked) => {
    expect(isWorkingDay(calendar, day(off))).toBe(false);
    expect(isWorkingDay(calendar, day(worked))).toBe(true);
  });

  it('count in a period: from 26/4/2024 five working days are 02, 03, 04, 06 and 07/5', () => {
    expect(addWorkingDays(calendar, day('2024-04-26'), 5)).toBe('2024-05-07');
    // 22 weekdays of April 2024 less 18, 29 and 30/4.
    expect(countWorkingDays(calendar, day('2024-04-01'), day('2024-04-30'))).toBe(19);
  });
});
