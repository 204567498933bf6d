// When the weekly digest is owed: once for its weekday, moved off days that nobody works.

import type { Ids } from '../../workbook/enums.ts';
import { type Calendar, isWorkingDay, rollForward } from '../calendar/calendar.ts';
import { type Day, plusDays, type Weekday, weekdayOf } from '../day.ts';

/** The weekdays on which a digest may leave. */
export type DigestDay = Exclude<Ids<'digestDay'>, 'KHONG'>;

const weekdays: Readonly<Record<DigestDay, Weekday>> = { T2: 1, T3: 2, T4: 3, T5: 4, T6: 5 };

/**
 * The day of the plan whose digest is owed today; null when none is. It is sent on its weekday, on a
 * day off the next working day. The working day after makes it up, should no tick have run; later
 * ones do not, so that switching it on never sends what nobody waited for.
 */
export function dueDigest(chosen: DigestDay, today: Day, calendar: Calendar): Day | null {
  if (!isWorkingDay(calendar, today)) return null;
  const planned = plusDays(today, -((weekdayOf(today) - weekdays[chosen] + 7) % 7));
  const sent = rollForward(calendar, planned);
  const madeUp = rollForward(calendar, plusDays(sent, 1));
  return today === sent || today === madeUp ? planned : null;
}
