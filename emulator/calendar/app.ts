// CalendarApp: the calendars of whoever the script runs as; of itself it is the first of them.

import type { Execution } from '../core/execution.ts';
import { Calendar } from './calendar.ts';
import { CalendarLooks } from './calendar-looks.ts';
import { EventRecurrence } from './event-recurrence.ts';
import { type Options, textOf } from './options.ts';
import { Shelf } from './shelf.ts';
import type { CalendarState } from './state.ts';

/** The service behind `CalendarApp`. */
export function calendarApp(execution: Execution): CalendarApp {
  return new CalendarApp(new Shelf(execution));
}

/** `Calendar.CalendarApp`. */
export class CalendarApp extends CalendarLooks {
  readonly gas = 'Calendar.CalendarApp';

  getDefaultCalendar(): Calendar {
    return this.shown();
  }

  getAllCalendars(): Calendar[] {
    return this.getAllOwnedCalendars();
  }

  getAllOwnedCalendars(): Calendar[] {
    return this.shelf.own().map((calendar) => new Calendar(this.shelf, calendar));
  }

  getCalendarsByName(name: string): Calendar[] {
    return this.getOwnedCalendarsByName(name);
  }

  getOwnedCalendarsByName(name: string): Calendar[] {
    return this.getAllOwnedCalendars().filter((calendar) => calendar.getName() === name);
  }

  getCalendarById(id: string): Calendar | null {
    return this.getOwnedCalendarById(id);
  }

  /** `primary` is a word of the Calendar API alone. */
  getOwnedCalendarById(id: string): Calendar | null {
    const known = this.shelf.own().find((calendar) => calendar.id === id);
    return known ? new Calendar(this.shelf, known) : null;
  }

  createCalendar(name: string, options: Options = {}): Calendar {
    const id = `${this.shelf.execution.newId('c')}@group.calendar.google.com`;
    const made = new Calendar(this.shelf, this.shelf.put(id, name));
    const summary = textOf(options, 'summary');
    if (summary !== '') made.setDescription(summary);
    const timeZone = textOf(options, 'timeZone');
    if (timeZone !== '') made.setTimeZone(timeZone);
    if (options.color !== undefined) made.setColor(options.color);
    if (typeof options.selected === 'boolean') made.setSelected(options.selected);
    if (typeof options.hidden === 'boolean') made.setHidden(options.hidden);
    return made;
  }

  newRecurrence(): EventRecurrence {
    const { execution } = this.shelf;
    const plan = { rules: [], dates: [], exclusions: [], timeZone: execution.timeZone };
    return new EventRecurrence(execution, plan);
  }

  protected calendar(): CalendarState {
    return this.shelf.first();
  }

  protected shown(): Calendar {
    return new Calendar(this.shelf, this.shelf.first());
  }
}
