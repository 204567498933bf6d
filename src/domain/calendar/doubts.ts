// What a computed date leans on that nobody has confirmed: rows of the holidays' sheet, years without any.

import { type Day, partsOf } from '../day.ts';
import type { Calendar } from './calendar.ts';
import { type OffSpan, offSpans } from './off-spans.ts';

export interface CalendarDoubts {
  /** Unconfirmed rows of the days counted over, days worked instead among them, joined into spans. */
  readonly unconfirmed: readonly OffSpan[];
  /** Years that the count reaches into and that have no row at all. */
  readonly yearsWithout: readonly number[];
}

/**
 * What is doubtful about a date that was counted over these days, both included; nothing in either
 * list means that the date stands as it is. A doubt is told, it never stops anybody.
 * @example calendarDoubts(calendar2021, day('2021-08-23'), day('2021-09-01'))
 * //=> { unconfirmed: [], yearsWithout: [] }
 */
export function calendarDoubts(calendar: Calendar, first: Day, last: Day): CalendarDoubts {
  const rows = Array.from(calendar.unconfirmed)
    .filter(([day]) => first <= day && day <= last)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const from = partsOf(first).year;
  const years = Array.from({ length: Math.max(0, partsOf(last).year - from + 1) }, (_, index) => {
    return from + index;
  });
  return {
    unconfirmed: offSpans(rows.map(([day, name]) => ({ day, kind: 'KHAC', name }))),
    yearsWithout: years.filter((year) => !calendar.years.has(year)),
  };
}
