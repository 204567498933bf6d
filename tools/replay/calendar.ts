// The working calendar of the year that is played, from the same holidays that the book is set up with.

import { addWorkingDays, calendarOf } from '../../src/domain/calendar/calendar.ts';
import { type Day, day, partsOf } from '../../src/domain/day.ts';
import { bacGiang2021 } from '../../src/plans/bac-giang-2021.ts';

const calendar = calendarOf(bacGiang2021.holidays);

/** The working day that many working days later. */
export function workingDay(from: string, count: number): Day {
  return addWorkingDays(calendar, day(from), count);
}

/** As a person types a day into a cell: `23/8/2021`. */
export function typedDay(when: string): string {
  const { year, month, date } = partsOf(day(when));
  return `${date}/${month}/${year}`;
}
