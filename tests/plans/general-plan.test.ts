// The general template: nine phases laid by working days, with nothing of the first plan in it.

import { describe, expect, it } from 'vitest';
import { calendarOf, countWorkingDays } from '../../src/domain/calendar/calendar.ts';
import { day } from '../../src/domain/day.ts';
import { checkPlan } from '../../src/domain/plan/check/check-plan.ts';
import { bacGiang2021 } from '../../src/plans/bac-giang-2021.ts';
import { blankPlan, generalRows } from '../../src/plans/general-plan.ts';
import { shippedHolidays } from '../../src/plans/holidays.ts';

const calendar = calendarOf(shippedHolidays);

describe('the general plan', () => {
  it('begins on the first working day and lays each phase after the one before', () => {
    // 24/8/2026 is a Monday; 31/8 is swapped for Saturday 22/8, 01 and 02/9 are Quốc khánh.
    const { phases } = generalRows('Đề án mẫu', day('2026-08-23'), calendar);
    expect(phases.slice(0, 2).map(({ planStart, planEnd }) => [planStart, planEnd])).toEqual([
      // 24–28/8 are five, 03, 04 and 07/9 three.
      ['2026-08-24', '2026-09-07'],
      ['2026-09-08', '2026-09-09'],
    ]);
    for (const { planStart, planEnd, duration } of phases) {
      if (planStart === null || planEnd === null) throw new Error('A phase has no dates.');
      expect(countWorkingDays(calendar, planStart, planEnd)).toBe(duration);
    }
    expect(phases.map(({ driver }) => driver)).toEqual(Array(9).fill('SO_NGAY'));
    expect(phases.map(({ milestone }) => milestone).pop()).toBe('CO');
  });

  it.each(['2026-01-05', '2026-12-07', '2027-01-18'])(
    'laid from %s has nothing to be mended, and no round that does not fit',
    (start) => {
      const rows = generalRows('Đề án mẫu', day(start), calendar);
      const found = checkPlan({ ...rows, team: [], calendar }).map(({ code }) => code);
      expect(found.filter((code) => !['NO_OWNER', 'HOLIDAY_INSIDE'].includes(code))).toEqual([]);
    },
  );

  it('has no word that belongs to the first plan alone', () => {
    const text = JSON.stringify([
      generalRows('Đề án mẫu', day('2026-12-07'), calendar),
      blankPlan('Đề án mẫu'),
    ]);
    for (const word of ['Bắc Giang', 'thị trường', 'Sở Khoa học', '2021', 'SKHCN', 'KH&CN']) {
      expect(text).not.toContain(word);
    }
    for (const { fullName } of bacGiang2021.team) expect(text).not.toContain(fullName);
  });
});
