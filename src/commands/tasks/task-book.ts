// What the commands of tasks know: settings, team, tasks, phases and the calendar, each sheet read once.

import { type Calendar, calendarOf } from '../../domain/calendar/calendar.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';

export interface TaskBook {
  readonly settings: Settings;
  readonly team: readonly Kept<'team'>[];
  readonly tasks: readonly Kept<'tasks'>[];
  readonly phases: readonly Kept<'phases'>[];
  /** Read at its first use. */
  readonly calendar: () => Calendar;
}

export function readTaskBook(office: Office): TaskBook {
  const { tables } = office;
  return {
    settings: bookSettings(office),
    team: tables.read('team').rows,
    tasks: tables.read('tasks').rows,
    phases: tables.read('phases').rows,
    calendar: once(() => calendarOf(tables.read('holidays').rows)),
  };
}
