// The words of a time that the plan names, once the phase no longer lies in it.

import { monthOfYear } from '../calendar/print.ts';
import { type Day, dayOf, daysInMonth, partsOf } from '../day.ts';

/** “Tháng 01/2022”: as plans name a month. Vietnamese always, as the column holds the plan's words. */
export function monthText(when: Day): string {
  return `Tháng ${monthOfYear(when)}`;
}

/** The last day of the month. */
export function endOfMonth(when: Day): Day {
  const { year, month } = partsOf(when);
  return dayOf(year, month, daysInMonth(year, month)) ?? when;
}
