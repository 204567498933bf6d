// What holds for every calendar that an office could write down: holidays, closures, Saturdays worked instead.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarOf,
  countWorkingDays,
  type HolidayRow,
  isWorkingDay,
} from '../../../src/domain/calendar/calendar.ts';
import { type PeriodUnit, periodEnd } from '../../../src/domain/calendar/period.ts';
import { shortSpan } from '../../../src/domain/calendar/print.ts';
import { day, plusDays } from '../../../src/domain/day.ts';
import { calendar as words } from '../../../src/text/vi/calendar.ts';

const START = day('2024-01-01');
const anyDay = fc.integer({ min: 0, max: 500 }).map((n) => plusDays(START, n));
const anyCount = fc.integer({ min: 1, max: 90 });
const anyKind = fc.constantFrom('NGHI_LE', 'NGHI_BU', 'LAM_BU', 'KHAC', null);
const anyRow: fc.Arbitrary<HolidayRow> = fc.record({
  date: fc.integer({ min: 0, max: 700 }).map((n) => plusDays(START, n)),
  kind: anyKind,
  name: fc.constantFrom('Tết', 'Nghỉ phòng, chống dịch', 'Làm bù'),
});
const anyCalendar = fc.array(anyRow, { maxLength: 120 }).map(calendarOf);
const anyUnit = fc.constantFrom<PeriodUnit>('NGAY', 'NGAY_LAM_VIEC', 'TUAN', 'THANG');
const units = new Map<PeriodUnit, number>([
  ['TUAN', 12],
  ['THANG', 6],
]);

describe('on any calendar', () => {
  it('adding and then counting returns the number that was added', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyCount, (calendar, from, count) => {
        const end = addWorkingDays(calendar, from, count);
        expect(countWorkingDays(calendar, plusDays(from, 1), end)).toBe(count);
      }),
    );
  });

  it('no period ends on a day off, whatever it is counted in', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyUnit, anyCount, (calendar, from, unit, given) => {
        const count = Math.min(given, units.get(unit) ?? given);
        const end = periodEnd(calendar, from, count, unit);
        expect(isWorkingDay(calendar, end.dueDay)).toBe(true);
        expect(end.dueDay > from).toBe(true);
      }),
    );
  });

  it('a later start or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyUnit, (calendar, from, unit) => {
        const end = periodEnd(calendar, from, 3, unit).dueDay;
        expect(periodEnd(calendar, plusDays(from, 1), 3, unit).dueDay >= end).toBe(true);
        expect(periodEnd(calendar, from, 4, unit).dueDay >= end).toBe(true);
      }),
    );
  });

  it('the explanation names every holiday that made the period longer, and no plain weekend', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyCount, (calendar, from, count) => {
        const end = periodEnd(calendar, from, count, 'NGAY_LAM_VIEC');
        const said = words.explain(end);
        for (const span of end.spans) {
          const text = shortSpan(span.first, span.last);
          if (!span.plainWeekend) expect(said).toContain(text);
        }
        const told = said.split(', bỏ qua ')[1]?.split(', ') ?? [];
        expect(told).toHaveLength(end.spans.filter(({ plainWeekend }) => !plainWeekend).length);
      }),
    );
  });
});
