// Blank dates and deadlines as papers write them.

import { isEndOfDay, longDate, proseDay, weekdayName } from '../calendar/print.ts';
import { type Day, dayOfMoment, type Moment } from '../day.ts';
import type { DocumentWords } from './words.ts';

/**
 * `ngày 05 tháng 8 năm 2021`; without a day, the same in the month of `today` with the day left
 * blank, since the day is given after signing (Nghị định 30/2020, Điều 15).
 */
export function dateOrBlank(when: Day | null, today: Day, words: DocumentWords): string {
  return when === null ? longDate(today).replace(/\d\d/, words.blankDay) : longDate(when);
}

/**
 * `chậm nhất hết ngày 01/9/2021 (thứ Tư)`; with its hour when it does not end with the day.
 * A deadline at midnight is a day typed without an hour and means the end of it.
 */
export function writtenDeadline(due: Moment, words: DocumentWords): string {
  const day = dayOfMoment(due);
  const hour = due.slice(11, 13);
  const minute = due.slice(14, 16);
  return isEndOfDay(due) || `${hour}${minute}` === '0000'
    ? words.deadline.endOfDay(proseDay(day), weekdayName(day))
    : words.deadline.atHour(hour, minute, proseDay(day), weekdayName(day));
}
