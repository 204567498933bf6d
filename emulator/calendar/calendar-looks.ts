// Name, colour and zone of one calendar, and whether it is shown.

import { isZone } from '../script/zoned-time.ts';
import type { Calendar } from './calendar.ts';
import { CalendarEvents } from './calendar-events.ts';
import { calendarColour } from './colours.ts';
import { invalidArgument } from './errors.ts';
import type { CalendarState } from './state.ts';

/** What `Calendar.Calendar` and `Calendar.CalendarApp` tell and change of a calendar. */
export abstract class CalendarLooks extends CalendarEvents {
  /** The calendar as an object of its own, which setters give. */
  protected abstract shown(): Calendar;

  getId(): string {
    return this.calendar().id;
  }

  getName(): string {
    return this.calendar().name;
  }

  setName(name: string): Calendar {
    return this.#set({ name });
  }

  getDescription(): string {
    return this.calendar().description;
  }

  setDescription(description: string): Calendar {
    return this.#set({ description });
  }

  getColor(): string {
    return this.calendar().color;
  }

  setColor(color: unknown): Calendar {
    return this.#set({ color: calendarColour(color) });
  }

  getTimeZone(): string {
    return this.calendar().timeZone;
  }

  setTimeZone(timeZone: string): Calendar {
    if (!isZone(timeZone)) throw invalidArgument('timeZone');
    return this.#set({ timeZone });
  }

  isHidden(): boolean {
    return this.calendar().hidden;
  }

  /** A hidden calendar is not selected either. */
  setHidden(hidden: boolean): Calendar {
    return this.#set(hidden ? { hidden, selected: false } : { hidden });
  }

  isSelected(): boolean {
    return this.calendar().selected;
  }

  setSelected(selected: boolean): Calendar {
    return this.#set(selected ? { selected, hidden: false } : { selected });
  }

  isMyPrimaryCalendar(): boolean {
    return this.calendar().id === this.shelf.account;
  }

  isOwnedByMe(): boolean {
    return this.calendar().owner === this.shelf.account;
  }

  #set(change: Partial<CalendarState>): Calendar {
    Object.assign(this.calendar(), change);
    return this.shown();
  }
}
