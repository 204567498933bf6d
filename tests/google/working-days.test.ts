// The sheet's formula and the program count alike, on any calendar: closures, days made up, Saturdays worked.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarOf, countWorkingDays } from '../../src/domain/calendar/calendar.ts';
import { day, plusDays } from '../../src/domain/day.ts';
import { idOf, type PhaseId } from '../../src/domain/ids.ts';
import type { Row } from '../../src/workbook/schema.ts';
import { newBook } from './workbook-runtime.ts';

/** Each year is a calendar of its own, so that one book holds them all. */
const YEARS = Array.from({ length: 12 }, (_, index) => 2031 + index);

const ofYear = (year: number) =>
  fc.record({
    days: fc.uniqueArray(
      fc.record({
        offset: fc.integer({ min: 0, max: 364 }),
        kind: fc.constantFrom('NGHI_LE', 'NGHI_BU', 'LAM_BU', 'LAM_BU', 'KHAC', null),
      }),
      { selector: ({ offset }) => offset, minLength: 10, maxLength: 40 },
    ),
    spans: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 300 }),
        length: fc.integer({ min: 0, max: 64 }),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    year: fc.constant(year),
  });

it('working days of a phase: NETWORKDAYS.INTL with COUNTIFS equals the calendar', async () => {
  const made = YEARS.map((year) => fc.sample(ofYear(year), { numRuns: 1, seed: year })[0]);
  const holidays: Row<'holidays'>[] = [];
  const phases: {
    phaseId: PhaseId;
    planStart: ReturnType<typeof day>;
    planEnd: ReturnType<typeof day>;
  }[] = [];
  for (const one of made) {
    if (one === undefined) throw new Error('No calendar was made.');
    const first = day(`${one.year}-01-01`);
    for (const { offset, kind } of one.days) {
      const date = plusDays(first, offset);
      holidays.push({ date, kind, name: kind ?? 'Nghỉ', basis: '', confirmed: null });
    }
    one.spans.forEach(({ from, length }, index) => {
      const planStart = plusDays(first, from);
      const phaseId = idOf<PhaseId>(`${one.year}-${index}`);
      phases.push({ phaseId, planStart, planEnd: plusDays(planStart, length) });
    });
  }
  const calendar = calendarOf(holidays);
  const book = await newBook();
  await book.run('setUp');
  await book.append('holidays', holidays);
  await book.append('phases', phases);
  const counted = (await book.read('phases')).map(({ phaseId, workDays }) => [phaseId, workDays]);
  expect(counted).toEqual(
    phases.map(({ phaseId, planStart, planEnd }) => [
      phaseId,
      countWorkingDays(calendar, planStart, planEnd),
    ]),
  );
}, 60_000);
