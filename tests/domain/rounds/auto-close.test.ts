// The day on which a round closes itself, by the calendar of 2021 with its holidays.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { closesItself, closesItselfOn } from '../../../src/domain/rounds/auto-close.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';

const calendar = calendarOf(bacGiang2021.holidays);
const d4 = { status: 'MO', dueAt: moment('2021-09-01T23:59') } as const;
const setTo = (autoCloseDays: number) => ({ autoClose: true, autoCloseDays });

describe('a round due on Wednesday 01/9/2021', () => {
  // 02–03/9 Quốc khánh, 04–05/9 the weekend; Monday 06/9 is the first working day after it.
  it.each([
    [1, '2021-09-06'],
    [3, '2021-09-08'],
    [5, '2021-09-10'],
    [6, '2021-09-13'],
  ])('closes itself %i working days later on %s', (days, on) => {
    expect(closesItselfOn(d4, setTo(days), calendar)).toBe(day(on));
  });

  it('never closes before its last minute has passed', () => {
    const at = (now: string) => closesItself(d4, setTo(0), calendar, moment(now));
    expect(at('2021-09-01T07:00')).toBe(false);
    expect(at('2021-09-02T07:00')).toBe(true);
  });

  it('does not close itself when it is no longer open, has no due moment, or is told not to', () => {
    const now = moment('2021-12-31T07:00');
    expect(closesItself({ ...d4, status: 'DONG' }, setTo(5), calendar, now)).toBe(false);
    expect(closesItself({ ...d4, dueAt: null }, setTo(5), calendar, now)).toBe(false);
    expect(closesItself(d4, { autoClose: false, autoCloseDays: 5 }, calendar, now)).toBe(false);
  });
});
