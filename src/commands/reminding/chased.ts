// What reminding looks at: the rounds that take answers, their requests, the calendar, the settings.

import { type Calendar, calendarOf } from '../../domain/calendar/calendar.ts';
import { hasAnswered } from '../../domain/rounds/count-round.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';

export interface Chased {
  readonly settings: Settings;
  readonly calendar: Calendar;
  /** Open rounds that ask bodies; meetings have no requests. */
  readonly rounds: readonly Kept<'rounds'>[];
  /** Every request of these rounds, answered or not. */
  readonly requests: readonly Kept<'requests'>[];
}

/** Null while nobody has to be waited for: then one sheet was read at most. */
export function chasedNow(rounds: readonly Kept<'rounds'>[], office: Office): Chased | null {
  const open = rounds.filter(({ status, mode }) => status === 'MO' && mode !== 'HOI_NGHI');
  if (open.length === 0) return null;
  const ids = new Set(open.map(({ roundId }) => roundId));
  const requests = office.tables.read('requests').rows.filter(({ roundId }) => ids.has(roundId));
  if (requests.every(hasAnswered)) return null;
  return {
    settings: bookSettings(office),
    calendar: calendarOf(office.tables.read('holidays').rows),
    rounds: open,
    requests,
  };
}
