// Working days as Vietnamese offices count them; expected values are those of the handbook's tables.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarOf,
  countWorkingDays,
  dayOff,
  isWorkingDay,
  rollForward,
  workingDaysLeft,
} from '../../../src/domain/calendar/calendar.ts';
import { day, daysInMonth, plusDays } from '../../../src/domain/day.ts';
import { calendar2021 } from '../calendar-2021.ts';

const of2021 = (text: string) => {
  const [date, month] = text.split('/').map(Number);
  return day(`2021-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
};

describe('working days of 2021', () => {
  it('has 20, 15, 23, 20, 20, 22, 22, 22, 20, 21, 22, 23 from January to December', () => {
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = String(index + 1).padStart(2, '0');
      const last = String(daysInMonth(2021, index + 1));
      return countWorkingDays(calendar2021, day(`2021-${month}-01`), day(`2021-${month}-${last}`));
    });
    expect(months).toEqual([20, 15, 23, 20, 20, 22, 22, 22, 20, 21, 22, 23]);
  });

  it.each([
    ['21/8', '10/9', 13],
    ['11/9', '14/9', 2],
    ['22/6', '31/12', 137],
    ['22/6', '1/7', 8],
    ['1/7', '3/7', 2],
    ['4/7', '25/7', 15],
    ['26/7', '5/8', 9],
    ['6/8', '20/8', 11],
    ['15/9', '30/9', 12],
    ['1/10', '30/11', 43],
    ['1/12', '31/12', 23],
  ])('from %s to %s, both included, are %i', (first, last, count) => {
    expect(countWorkingDays(calendar2021, of2021(first), of2021(last))).toBe(count);
  });

  it('counts none between a day and an earlier one', () => {
    expect(countWorkingDays(calendar2021, of2021('10/9'), of2021('9/9'))).toBe(0);
  });
});

describe('adding working days', () => {
  it.each([
    ['23/8', 5, '30/8'],
    ['23/8', 7, '1/9'],
    ['23/8', 10, '8/9'],
    ['23/8', 15, '15/9'],
    ['26/7', 5, '2/8'],
    ['26/7', 7, '4/8'],
    ['26/7', 10, '9/8'],
    ['15/9', 5, '22/9'],
    ['15/9', 7, '24/9'],
    ['15/9', 10, '29/9'],
    ['1/10', 15, '22/10'],
    ['1/10', 20, '29/10'],
  ])('counted from %s, %i working days end on %s', (from, count, end) => {
    expect(addWorkingDays(calendar2021, of2021(from), count)).toBe(of2021(end));
  });

  it('skips a holiday that is made up for on the next working day', () => {
    // 30/4 Friday off, 01/5 Saturday off, 03/5 Monday made up.
    expect(addWorkingDays(calendar2021, of2021('29/4'), 1)).toBe(of2021('4/5'));
  });

  it('gives the day itself, rolled forward, for no days at all', () => {
    expect(addWorkingDays(calendar2021, of2021('2/9'), 0)).toBe(of2021('6/9'));
    expect(addWorkingDays(calendar2021, of2021('1/9'), 0)).toBe(of2021('1/9'));
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 3661])('refuses %d days', (count) => {
    expect(() => addWorkingDays(calendar2021, of2021('1/9'), count)).toThrow(RangeError);
  });
});

describe('days that a person lists', () => {
  const saturday = day('2021-09-11');
  const friday = day('2021-09-10');

  it('works a Saturday that makes up for another day', () => {
    const calendar = calendarOf([{ date: saturday, kind: 'LAM_BU', name: 'Làm bù' }]);
    expect(isWorkingDay(calendar, saturday)).toBe(true);
    expect(addWorkingDays(calendar, friday, 1)).toBe(saturday);
  });

  it('does not work a day that is listed as both off and worked', () => {
    const off = { date: saturday, kind: 'KHAC', name: 'Mất điện' } as const;
    const worked = { date: saturday, kind: 'LAM_BU', name: 'Làm bù' } as const;
    expect(isWorkingDay(calendarOf([off, worked]), saturday)).toBe(false);
    expect(isWorkingDay(calendarOf([worked, off]), saturday)).toBe(false);
  });

  it('takes a row without a kind as a day off and passes over a row without a day', () => {
    const calendar = calendarOf([
      { date: friday, kind: null, name: 'Nghỉ' },
      { date: null, kind: 'NGHI_LE', name: 'Chưa rõ ngày' },
    ]);
    expect(dayOff(calendar, friday)).toEqual({ day: friday, kind: 'KHAC', name: 'Nghỉ' });
    expect(calendar.off.size).toBe(1);
  });

  it('names a holiday that falls on a weekend, and no name for a plain one', () => {
    expect(dayOff(calendar2021, day('2021-05-01'))?.name).toBe('Quốc tế Lao động');
    expect(dayOff(calendar2021, day('2021-09-04'))).toEqual({
      day: '2021-09-04',
      kind: 'WEEKEND',
      name: '',
    });
  });
});

describe('what is left up to the end of a phase', () => {
  it.each([
    ['30/8', '10/9', 7],
    ['1/9', '10/9', 5],
    ['8/9', '10/9', 2],
    ['15/9', '10/9', -3],
    ['2/8', '5/8', 3],
    ['4/8', '5/8', 1],
    ['9/8', '5/8', -2],
    ['22/9', '30/9', 6],
    ['24/9', '30/9', 4],
    ['29/9', '30/9', 1],
    ['22/10', '30/11', 27],
    ['29/10', '30/11', 22],
  ])('after %s up to %s are %i working days', (due, end, left) => {
    expect(workingDaysLeft(calendar2021, of2021(due), of2021(end))).toBe(left);
  });

  it('is nothing, neither side of zero, across a weekend alone', () => {
    expect(workingDaysLeft(calendar2021, of2021('12/9'), of2021('10/9'))).toBe(0);
  });
});

describe('for any day of 2021 and any count', () => {
  const anyDay = fc.integer({ min: 0, max: 364 }).map((n) => plusDays(day('2021-01-01'), n));
  const anyCount = fc.integer({ min: 1, max: 120 });

  it('adding and then counting agree', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const end = addWorkingDays(calendar2021, from, count);
        expect(countWorkingDays(calendar2021, plusDays(from, 1), end)).toBe(count);
      }),
    );
  });

  it('a period never ends on a day off', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, count) => {
        expect(isWorkingDay(calendar2021, addWorkingDays(calendar2021, from, count))).toBe(true);
        expect(isWorkingDay(calendar2021, rollForward(calendar2021, from))).toBe(true);
      }),
    );
  });

  it('a later start or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, anyCount, fc.integer({ min: 0, max: 60 }), (from, count, more) => {
        const end = addWorkingDays(calendar2021, from, count);
        expect(addWorkingDays(calendar2021, plusDays(from, more), count) >= end).toBe(true);
        expect(addWorkingDays(calendar2021, from, count + more) >= end).toBe(true);
      }),
    );
  });

  it('what is left is the same number seen from either side', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const there = workingDaysLeft(calendar2021, one, other);
        const back = workingDaysLeft(calendar2021, other, one);
        expect(there + back).toBe(0);
      }),
    );
  });
});
