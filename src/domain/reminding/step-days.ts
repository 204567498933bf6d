// Working days counted from a due day, forward and back (practice.md §3: holidays, nghỉ bù, làm bù).

import { addWorkingDays, type Calendar, isWorkingDay } from '../calendar/calendar.ts';
import { type Day, plusDays } from '../day.ts';

/**
 * The working day that lies so many working days before a day; the day itself does not count. For 0
 * the day itself, or the last working day before it.
 * @example workingDaysBefore(calendar2021, day('2021-09-01'), 3) //=> '2021-08-27'
 */
export function workingDaysBefore(calendar: Calendar, when: Day, count: number): Day {
  let target = when;
  if (count === 0) while (!isWorkingDay(calendar, target)) target = plusDays(target, -1);
  for (let left = count; left > 0; ) {
    target = plusDays(target, -1);
    if (isWorkingDay(calendar, target)) left -= 1;
  }
  return target;
}

/**
 * The working day that lies so many working days after a day.
 * @example workingDaysAfter(calendar2021, day('2021-09-01'), 1) //=> '2021-09-06'
 */
export function workingDaysAfter(calendar: Calendar, when: Day, count: number): Day {
  return addWorkingDays(calendar, when, count);
}
