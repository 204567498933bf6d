// The daily tick closes rounds whose replies have been overdue for long enough.

import { calendarOf } from '../../domain/calendar/calendar.ts';
import { periodEnd } from '../../domain/calendar/period.ts';
import { dayOfMoment, type Moment } from '../../domain/day.ts';
import { closesItself, isPastDue } from '../../domain/rounds/auto-close.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { told } from '../tell.ts';
import { closeNow } from './close-now.ts';

/**
 * Closes those of these rounds whose day has come, as the menu would, but by nobody. A round that
 * cannot be closed now is logged and tried again the next day. Settings and calendar are read only
 * when a round is past its due moment. Must be called under the lock.
 */
export function closeOverdue(rounds: readonly Kept<'rounds'>[], office: Office): void {
  const now = office.clock.now();
  const overdue = rounds.filter((round) => isPastDue(round, now));
  if (overdue.length === 0) return;
  const settings = bookSettings(office);
  if (!settings.autoClose) return;
  const calendar = calendarOf(office.tables.read('holidays').rows);
  const {
    calendar: words,
    reports: { steps },
  } = wordsOf(office.language);
  const reasonOf = (dueAt: Moment | null): string => {
    const count = settings.autoCloseDays;
    if (dueAt === null) return steps.closedByItself(count, '');
    const end = periodEnd(calendar, dayOfMoment(dueAt), count, 'NGAY_LAM_VIEC');
    return steps.closedByItself(count, words.explain(end));
  };
  for (const round of overdue.filter((one) => closesItself(one, settings, calendar, now))) {
    const reason = reasonOf(round.dueAt);
    try {
      closeNow(round, { by: '', reason }, office);
    } catch (error) {
      told(error, office);
    }
  }
}
