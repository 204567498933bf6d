// The ladder on the calendar of 2021 (practice.md §3.2–3.3): 02 and 03/9 are holidays, 04 and 05/9 a weekend.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { type Day, day, moment } from '../../../src/domain/day.ts';
import {
  isOfDeadline,
  reminderNumber,
  stepDue,
  stepsOf,
} from '../../../src/domain/reminding/ladder.ts';
import { workingDaysBefore } from '../../../src/domain/reminding/step-days.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';

const calendar = calendarOf(bacGiang2021.holidays);
const ladder = { first: 3, second: 1, overdue: 1, letter: 3 };
const due = moment('2021-09-01T23:59');

const on = (today: string, lastMailed = '2021-08-23', steps = ladder) =>
  stepDue(due, { ladder: steps, calendar, today: day(today), lastMailed: day(lastMailed) });

describe('the days of the steps', () => {
  it('are working days counted from the due day, holidays left out', () => {
    expect(stepsOf(due, ladder, calendar)).toEqual([
      { step: 1, day: '2021-08-27' },
      { step: 2, day: '2021-08-31' },
      { step: 3, day: '2021-09-06' },
      { step: 4, day: '2021-09-08' },
    ]);
  });

  it.each([
    ['2021-09-06', 1, '2021-09-01'],
    ['2021-09-06', 3, '2021-08-30'],
    ['2021-09-05', 0, '2021-09-01'],
    ['2021-09-06', 0, '2021-09-06'],
  ])('%s less %i is %s', (from, count, expected) => {
    expect(workingDaysBefore(calendar, day(from), count)).toBe(expected as Day);
  });
});

describe('the step that is owed', () => {
  it.each([
    ['2021-08-26', null],
    ['2021-08-27', 1],
    ['2021-08-30', 1],
    ['2021-08-31', 2],
    ['2021-09-01', 2],
    ['2021-09-05', 2],
    ['2021-09-06', 3],
    ['2021-09-08', 4],
    ['2021-09-20', 4],
  ])('on %s is %s: of several days missed the last one only', (today, step) => {
    expect(on(today)).toBe(step);
  });

  it('is none when the request left on that day or after it', () => {
    expect(on('2021-08-27', '2021-08-27')).toBeNull();
    expect(on('2021-08-31', '2021-08-30')).toBe(2);
  });

  it('is never one that is switched off', () => {
    expect(on('2021-08-27', '2021-08-23', { ...ladder, first: null } as never)).toBeNull();
    expect(on('2021-09-08', '2021-08-23', { ...ladder, letter: null } as never)).toBe(3);
  });

  it('is numbered by its deadline, so that an extension begins anew', () => {
    expect(reminderNumber(due, 2)).toBe(202109012);
    expect(isOfDeadline(202109012, due)).toBe(true);
    expect(isOfDeadline(202109012, moment('2021-09-08T23:59'))).toBe(false);
  });
});
