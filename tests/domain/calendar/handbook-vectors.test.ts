// Every test vector of practice.md §3.3 in one table, and the periods of the Civil Code.

import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarOf,
  countWorkingDays,
} from '../../../src/domain/calendar/calendar.ts';
import { partOfMonth, partOfYear, readCivilDay } from '../../../src/domain/calendar/civil-days.ts';
import { deadlineOf } from '../../../src/domain/calendar/deadline.ts';
import { periodEnd } from '../../../src/domain/calendar/period.ts';
import { day, daysInMonth, moment } from '../../../src/domain/day.ts';
import { shippedHolidays } from '../../../src/plans/holidays.ts';
import { calendar as words } from '../../../src/text/vi/calendar.ts';
import { calendar2021 } from '../calendar-2021.ts';

const of = (text: string) => {
  const [date = '', month = ''] = text.split('/');
  return day(`2021-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
};
const add = (from: string, count: number) => addWorkingDays(calendar2021, of(from), count);
const count = (first: string, last: string) => countWorkingDays(calendar2021, of(first), of(last));
const inMonth = (month: number) => count(`1/${month}`, `${daysInMonth(2021, month)}/${month}`);

type Vector = readonly [name: string, found: number | string, expected: number | string];

const vectors: readonly Vector[] = [
  ...[20, 15, 23, 20, 20, 22, 22, 22, 20, 21, 22, 23].map(
    (days, index) => [`tháng ${index + 1}/2021`, inMonth(index + 1), days] as const,
  ),
  ['add(23/8, 5)', add('23/8', 5), of('30/8')],
  ['add(23/8, 7)', add('23/8', 7), of('1/9')],
  ['add(23/8, 10)', add('23/8', 10), of('8/9')],
  ['add(23/8, 15)', add('23/8', 15), of('15/9')],
  ['add(26/7, 5)', add('26/7', 5), of('2/8')],
  ['add(26/7, 7)', add('26/7', 7), of('4/8')],
  ['add(26/7, 10)', add('26/7', 10), of('9/8')],
  ['add(15/9, 5)', add('15/9', 5), of('22/9')],
  ['add(15/9, 7)', add('15/9', 7), of('24/9')],
  ['add(15/9, 10)', add('15/9', 10), of('29/9')],
  ['add(01/10, 15)', add('1/10', 15), of('22/10')],
  ['add(01/10, 20)', add('1/10', 20), of('29/10')],
  ['21/8 … 10/9', count('21/8', '10/9'), 13],
  ['11/9 … 14/9', count('11/9', '14/9'), 2],
  ['22/6 … 31/12', count('22/6', '31/12'), 137],
  ['20 ngày từ 13/8', periodEnd(calendar2021, of('13/8'), 20, 'NGAY').dueDay, of('6/9')],
  ['cuối tháng 12/2021', partOfMonth('CUOI', 2021, 12), of('31/12')],
  [
    'explanation',
    words.explain(periodEnd(calendar2021, of('23/8'), 10, 'NGAY_LAM_VIEC')),
    'tính từ 24/8, bỏ qua 02–05/9',
  ],
];

describe('the vectors of the handbook', () => {
  it.each(vectors)('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('periods in weeks, months and years', () => {
  const all = calendarOf(shippedHolidays);
  const end = (from: string, n: number, unit: 'TUAN' | 'THANG' | 'NAM') =>
    periodEnd(all, day(from), n, unit).dueDay;

  it.each([
    // Monday to the Monday two weeks later.
    ['2021-08-02', 2, 'TUAN', '2021-08-16'],
    // 02/9/2021 is a holiday up to Sunday 05/9.
    ['2021-08-26', 1, 'TUAN', '2021-09-06'],
    ['2021-08-23', 1, 'THANG', '2021-09-23'],
    // September has no 31st: its last day, a Thursday.
    ['2021-08-31', 1, 'THANG', '2021-09-30'],
    // 29/02/2024 is a Thursday; in 2023 the last of February was a Tuesday.
    ['2024-01-31', 1, 'THANG', '2024-02-29'],
    ['2023-01-31', 1, 'THANG', '2023-02-28'],
    // 30/11 and three months: 28/02/2022, a Monday.
    ['2021-11-30', 3, 'THANG', '2022-02-28'],
    // 01/02/2022 is Tết, off from 31/01 to Sunday 06/02.
    ['2021-12-01', 2, 'THANG', '2022-02-07'],
    // 29/02/2024 and a year: 28/02/2025, a Friday.
    ['2024-02-29', 1, 'NAM', '2025-02-28'],
    // 24/11/2026 is a holiday by the resolution of 24/4/2026, a Tuesday.
    ['2025-11-24', 1, 'NAM', '2026-11-25'],
  ] as const)('from %s, %i %s end on %s', (from, n, unit, expected) => {
    expect(end(from, n, unit)).toBe(expected);
  });

  it('explain what they were rolled over, and nothing that lies inside', () => {
    const explain = (from: string, n: number) =>
      words.explain(periodEnd(all, day(from), n, 'THANG'));
    expect(explain('2021-12-01', 2)).toBe('tính từ 02/12, bỏ qua 01–06/02');
    expect(explain('2021-08-23', 1)).toBe('tính từ 24/8');
  });

  it('keep the hour of the due day that the letter names', () => {
    const period = { unit: 'THANG', count: 1, hour: null } as const;
    expect(deadlineOf(all, day('2021-08-23'), period).due).toBe('2021-09-23T23:59');
    const hours = { unit: 'GIO', count: 24, from: moment('2021-08-23T10:00') } as const;
    expect(deadlineOf(all, day('2021-08-23'), hours).due).toBe('2021-08-24T10:00');
  });
});

describe('days that are no date', () => {
  it.each([
    ['đầu tháng 8/2021', '2021-08-01'],
    ['giữa tháng 8/2021', '2021-08-15'],
    ['Cuối tháng 02/2024', '2024-02-29'],
    ['đầu năm 2022', '2022-01-01'],
    ['giữa năm 2022', '2022-06-30'],
    ['cuối  năm 2022', '2022-12-31'],
    ['cuối tháng 13/2021', null],
    ['tháng 12/2021', null],
    ['cuối năm 21', null],
  ])('%s is %s', (text, expected) => {
    expect(readCivilDay(text)).toBe(expected);
    expect(readCivilDay(text.normalize('NFD'))).toBe(expected);
  });

  it('are named by part, month and year alike', () => {
    expect(partOfMonth('GIUA', 2021, 8)).toBe('2021-08-15');
    expect(partOfYear('DAU', 2022)).toBe('2022-01-01');
  });
});
