// New due moments, by the calendar of 2021 with its holidays.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { idOf, type RoundId } from '../../../src/domain/ids.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { dueToMove, mayMoveDue, newDueOn } from '../../../src/domain/rounds/extension.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';

const calendar = calendarOf(bacGiang2021.holidays);
const d4 = {
  roundId: idOf<RoundId>('D4'),
  phaseId: idOf<never>('P6'),
  mode: 'BIEU_MAU',
  dueAt: moment('2021-09-01T23:59'),
  extendedFrom: null,
} as const;
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
};

describe('a new due moment', () => {
  it.each([
    ['2021-09-08', '2021-09-01T23:59', '2021-09-08T23:59'],
    // 02–05/9: Quốc khánh and its weekend.
    ['2021-09-02', '2021-09-01T23:59', '2021-09-06T23:59'],
    ['2021-09-04', '2021-09-01T23:59', '2021-09-06T23:59'],
    // An hour deadline keeps its hour; midnight means the end of the day.
    ['2021-09-08', '2021-09-01T14:00', '2021-09-08T14:00'],
    ['2021-09-08', '2021-09-01T00:00', '2021-09-08T23:59'],
  ])('on %s, where it was %s, is %s', (asked, old, due) => {
    expect(newDueOn(day(asked), moment(old), calendar).due).toBe(due);
  });

  it('must lie after the old one and after now, and not beyond what a period can be', () => {
    const check = (asked: string, now = '2021-08-30T09:00') =>
      codeOf(() => mayMoveDue(d4, d4.dueAt, newDueOn(day(asked), d4.dueAt, calendar), moment(now)));
    expect(check('2021-09-06')).toBe('');
    expect(check('2021-09-01')).toBe('EXTENSION.NOT_LATER');
    expect(check('2021-09-06', '2021-09-07T08:00')).toBe('EXTENSION.NOT_LATER');
    // 90 days after 01/9 is 30/11.
    expect(check('2021-11-30')).toBe('');
    expect(check('2021-12-01')).toBe('EXTENSION.FAR');
  });

  it('is none for a meeting, nor where somebody took the old one away', () => {
    expect(codeOf(() => dueToMove({ ...d4, mode: 'HOI_NGHI' }))).toBe('ROUND.NOTHING_DUE');
    expect(codeOf(() => dueToMove({ ...d4, dueAt: null }))).toBe('ROUND.NOTHING_DUE');
    expect(dueToMove(d4)).toBe('2021-09-01T23:59');
  });
});
