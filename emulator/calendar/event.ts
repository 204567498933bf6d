// One event in time, or one occurrence of a series.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { eventGone, notAllDay, notAllowed } from './errors.ts';
import { EventPeople } from './event-guests.ts';
import { CalendarEventSeries } from './series.ts';
import type { Shelf } from './shelf.ts';
import type { EventDetails, EventState } from './state.ts';
import { daysOf, timesOf } from './times.ts';

/** `Calendar.CalendarEvent`. */
export class CalendarEvent extends EventPeople {
  readonly gas = 'Calendar.CalendarEvent';
  readonly #event: EventState;

  constructor(shelf: Shelf, event: EventState) {
    super(shelf);
    this.#event = event;
  }

  getId(): string {
    return this.#event.id;
  }

  getStartTime(): Date {
    return new Date(this.#known().start);
  }

  getEndTime(): Date {
    return new Date(this.#known().end);
  }

  setTime(startTime: Date, endTime: Date): this {
    return this.#move(timesOf(startTime, endTime));
  }

  isAllDayEvent(): boolean {
    return this.#known().allDay;
  }

  getAllDayStartDate(): Date {
    if (!this.isAllDayEvent()) throw notAllDay();
    return this.getStartTime();
  }

  /** The day after the last one. */
  getAllDayEndDate(): Date {
    if (!this.isAllDayEvent()) throw notAllDay();
    return this.getEndTime();
  }

  setAllDayDate(date: Date): this {
    return this.#move(daysOf(this.shelf.execution.timeZone, date));
  }

  setAllDayDates(startDate: Date, endDate: Date): this {
    return this.#move(daysOf(this.shelf.execution.timeZone, startDate, endDate));
  }

  getTransparency(): GasEnum {
    return enumValue('Calendar.EventTransparency', this.#known().transparency);
  }

  setTransparency(transparency: GasEnum): this {
    return this.change((one) => {
      one.transparency = transparency.name;
    });
  }

  getOriginalCalendarId(): string {
    return this.shelf.homeOf(this.#known())?.id ?? '';
  }

  isRecurringEvent(): boolean {
    return this.#known().recurring;
  }

  /** A single event is a series of one. */
  getEventSeries(): CalendarEventSeries {
    this.#known();
    return new CalendarEventSeries(this.shelf, this.#event.id);
  }

  /** Guests cannot take an event away that is another's. */
  deleteEvent(): void {
    const home = this.shelf.homeOf(this.#known());
    if (!home || home.owner !== this.shelf.account) throw notAllowed();
    home.events = home.events.filter((event) => event !== this.#event);
  }

  protected details(): EventDetails {
    return this.#known();
  }

  protected targets(): EventDetails[] {
    return [this.#known()];
  }

  #known(): EventState {
    if (!this.shelf.homeOf(this.#event)) throw eventGone();
    return this.#event;
  }

  #move(times: Pick<EventState, 'start' | 'end' | 'allDay'>): this {
    Object.assign(this.#known(), times);
    return this.change(() => undefined);
  }
}
