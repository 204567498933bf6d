// On which days the digest of a week is owed: once, never on a day off, made up by one working day.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { type Day, day, eachDay, plusDays, weekdayOf } from '../../../src/domain/day.ts';
import { digestKey, readerIn, weekOf } from '../../../src/domain/digest/digest-key.ts';
import { type DigestDay, dueDigest } from '../../../src/domain/digest/due-digest.ts';
import { idOf } from '../../../src/domain/ids.ts';
import { shippedHolidays } from '../../../src/plans/holidays.ts';

const calendar = calendarOf(shippedHolidays);
const on = (chosen: DigestDay, today: string) => dueDigest(chosen, day(today), calendar);

describe('the day of the digest', () => {
  it('is its weekday, and the working day after makes it up', () => {
    expect(on('T2', '2021-09-06')).toBe('2021-09-06');
    expect(on('T2', '2021-09-07')).toBe('2021-09-06');
    expect(on('T2', '2021-09-08')).toBeNull();
    expect(on('T2', '2021-09-12')).toBeNull();
  });

  it('is the next working day after a day off, also when that is in the next week', () => {
    // 02 and 03/9/2021 are days off, a weekend follows.
    expect(on('T5', '2021-09-02')).toBeNull();
    expect(on('T5', '2021-09-03')).toBeNull();
    expect(on('T5', '2021-09-06')).toBe('2021-09-02');
    expect(on('T6', '2021-09-06')).toBe('2021-09-03');
  });

  it('is made up after a weekend, too', () => {
    expect(on('T6', '2021-09-10')).toBe('2021-09-10');
    expect(on('T6', '2021-09-11')).toBeNull();
    expect(on('T6', '2021-09-13')).toBe('2021-09-10');
  });

  it('gives way to the next one when a holiday is longer than a week', () => {
    // Tết 2021: off from 10 to 16/02, weekends around.
    const off = eachDay(day('2021-02-10'), day('2021-02-19')).map((date) => ({
      date,
      kind: 'NGHI_LE' as const,
      name: 'Tết',
    }));
    const long = calendarOf(off);
    expect(dueDigest('T4', day('2021-02-22'), long)).toBe('2021-02-17');
  });

  it('has a tick of a day that nobody works queue nothing, and every week at least one day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<DigestDay>('T2', 'T3', 'T4', 'T5', 'T6'),
        fc.integer({ min: 0, max: 700 }),
        (chosen, offset) => {
          const today = plusDays(day('2021-01-01'), offset);
          const planned = dueDigest(chosen, today, calendar);
          if (planned === null) return;
          expect(isWorkingDay(calendar, today)).toBe(true);
          expect(planned <= today).toBe(true);
          expect(weekdayOf(planned)).toBe(Number(chosen.slice(1)) - 1);
        },
      ),
    );
    const weeks = (chosen: DigestDay): Set<string> =>
      new Set(
        eachDay(day('2021-03-01'), day('2021-12-31')).flatMap((today: Day) => {
          const planned = dueDigest(chosen, today, calendar);
          return planned === null ? [] : [weekOf(planned)];
        }),
      );
    expect(weeks('T2').size).toBe(44);
  });
});

describe('the key of a digest', () => {
  it.each([
    ['2021-01-01', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2021-09-06', '2021-W36'],
    ['2021-12-31', '2021-W52'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
  ])('%s is of the week %s', (when, week) => {
    expect(weekOf(day(when))).toBe(week);
  });

  it('names its reader, and no other key names one', () => {
    expect(digestKey(day('2021-09-06'), idOf('GD'))).toBe('GD:2021-W36:TIN_TUAN:1');
    expect(readerIn('GD:2021-W36:TIN_TUAN:1')).toBe('GD');
    expect(readerIn('D4:STC:NHAC:2')).toBeNull();
    expect(readerIn('')).toBeNull();
  });
});
