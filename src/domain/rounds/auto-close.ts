// When a round is closed by itself, if nobody has closed it before.

import type { Row } from '../../workbook/schema.ts';
import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import { type Day, dayOfMoment, type Moment } from '../day.ts';

/** The settings that have a say in it; the days are working days after the due day. */
export interface AutoClosing {
  readonly autoClose: boolean;
  readonly autoCloseDays: number;
}

export type ClosableRound = Pick<Row<'rounds'>, 'status' | 'dueAt'>;

/**
 * The day on which an open round is closed by itself: so many working days after its due day, by
 * the book's calendar. Null for a round without a due moment, a meeting, and where it is set off.
 * @example closesItselfOn(d4, { autoClose: true, autoCloseDays: 5 }, calendar2021) //=> '2021-09-10'
 */
export function closesItselfOn(
  round: ClosableRound,
  { autoClose, autoCloseDays }: AutoClosing,
  calendar: Calendar,
): Day | null {
  if (!autoClose || round.status !== 'MO' || round.dueAt === null) return null;
  return addWorkingDays(calendar, dayOfMoment(round.dueAt), autoCloseDays);
}

/** Whether an open round has passed its due moment; only then is anything else looked at. */
export function isPastDue(round: ClosableRound, now: Moment): boolean {
  return round.status === 'MO' && round.dueAt !== null && round.dueAt < now;
}

/** Whether a round closes itself at this moment. */
export function closesItself(
  round: ClosableRound,
  settings: AutoClosing,
  calendar: Calendar,
  now: Moment,
): boolean {
  const on = closesItselfOn(round, settings, calendar);
  return on !== null && on <= dayOfMoment(now) && isPastDue(round, now);
}
