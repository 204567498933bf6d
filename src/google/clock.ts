// The office's wall clock: the script's zone is Asia/Ho_Chi_Minh by manifest, so local parts are its time.

import { at, type Day, dayOf, dayOfMoment, type Moment } from '../domain/day.ts';
import type { Clock } from '../ports.ts';

/** A moment from a Date's local parts; seconds are dropped. */
export function momentOf(date: Date): Moment {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new RangeError(`Expected a date between 1900 and 2999, got ${date}`);
  return at(day, date.getHours(), date.getMinutes());
}

/** The Date of a moment of the wall clock. */
export function dateOf(when: Moment): Date {
  const [day = '', time = ''] = when.split('T');
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hour, minute);
}

/** The clock of this execution; its start is when the clock was made. */
export function googleClock(): Clock {
  const began = Date.now();
  return {
    now: () => momentOf(new Date()),
    today: (): Day => dayOfMoment(momentOf(new Date())),
    elapsedSeconds: () => (Date.now() - began) / 1000,
  };
}
