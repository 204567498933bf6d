// Making and finding the events of one calendar: for CalendarApp it is the first one.

import { Service } from '../core/service.ts';
import { sameAddress } from '../mail/addresses.ts';
import { startAfterEnd } from './errors.ts';
import { CalendarEvent } from './event.ts';
import type { EventRecurrence, RecurrenceRule } from './event-recurrence.ts';
import { sendInvitations } from './invitation.ts';
import { chosen, detailsOf, type Options } from './options.ts';
import { CalendarEventSeries, occurrences } from './series.ts';
import type { Shelf } from './shelf.ts';
import type { CalendarState, EventDetails, EventState } from './state.ts';
import { daysOf, midnight, timesOf, touches } from './times.ts';

type Times = Pick<EventState, 'start' | 'end' | 'allDay'>;

/** What `Calendar.Calendar` and `Calendar.CalendarApp` do with events. */
export abstract class CalendarEvents extends Service {
  protected readonly shelf: Shelf;

  constructor(shelf: Shelf) {
    super();
    this.shelf = shelf;
  }

  /** The state as it is now. @throws GasError when it has been deleted */
  protected abstract calendar(): CalendarState;

  createEvent(title: string, startTime: Date, endTime: Date, options: Options = {}): CalendarEvent {
    return this.#single(title, timesOf(startTime, endTime), options);
  }

  createAllDayEvent(
    title: string,
    date: Date,
    ...rest: [] | [Date | Options, Options?]
  ): CalendarEvent {
    const [second, third] = rest;
    const end = second instanceof Date ? second : undefined;
    const options = third ?? (second instanceof Date ? {} : (second ?? {}));
    return this.#single(title, daysOf(this.shelf.execution.timeZone, date, end), options);
  }

  createEventSeries(
    title: string,
    startTime: Date,
    endTime: Date,
    recurrence: EventRecurrence | RecurrenceRule,
    options: Options = {},
  ): CalendarEventSeries {
    return this.#series(title, timesOf(startTime, endTime), recurrence, options);
  }

  createAllDayEventSeries(
    title: string,
    startDate: Date,
    recurrence: EventRecurrence | RecurrenceRule,
    options: Options = {},
  ): CalendarEventSeries {
    const first = daysOf(this.shelf.execution.timeZone, startDate);
    return this.#series(title, first, recurrence, options);
  }

  /** What begins in the time, ends in it or goes on through it. */
  getEvents(startTime: Date, endTime: Date, options: Options = {}): CalendarEvent[] {
    const [start, end] = [startTime.getTime(), endTime.getTime()];
    if (start > end) throw startAfterEnd();
    const events = this.shelf.eventsOf(this.calendar());
    const within = events.filter((event) => touches(event, start, end));
    return chosen(within, options, (event) => this.#myStatus(event)).map((event) =>
      this.#show(event),
    );
  }

  /** The day in the script's zone. [K] */
  getEventsForDay(date: Date, options: Options = {}): CalendarEvent[] {
    const { timeZone } = this.shelf.execution;
    const [start, end] = [0, 1].map((later) => new Date(midnight(timeZone, date.getTime(), later)));
    return start && end ? this.getEvents(start, end, options) : [];
  }

  getEventById(iCalId: string): CalendarEvent | null {
    const events = this.shelf.eventsOf(this.calendar());
    const event = events.find(({ id }) => id === iCalId || id === `${iCalId}@google.com`);
    return event ? this.#show(event) : null;
  }

  getEventSeriesById(iCalId: string): CalendarEventSeries | null {
    const event = this.getEventById(iCalId);
    return event ? event.getEventSeries() : null;
  }

  #single(title: string, times: Times, options: Options): CalendarEvent {
    const details = this.#details(title, options);
    const event: EventState = { ...details, ...times, id: this.#newId(), recurring: false };
    this.calendar().events.push(event);
    if (options.sendInvites === true) sendInvitations(this.shelf, event);
    return this.#show(event);
  }

  #series(
    title: string,
    first: Times,
    recurrence: EventRecurrence | RecurrenceRule,
    options: Options,
  ): CalendarEventSeries {
    const details = this.#details(title, options);
    const id = this.#newId();
    const calendar = this.calendar();
    calendar.series.push({ ...structuredClone(details), id });
    calendar.events.push(...occurrences(id, details, recurrence.plan, first));
    if (options.sendInvites === true) {
      sendInvitations(this.shelf, { ...details, ...first, id, recurring: true });
    }
    return new CalendarEventSeries(this.shelf, id);
  }

  #details(title: string, options: Options): EventDetails {
    this.calendar();
    const details = detailsOf(title, options, this.shelf.account, this.shelf.execution.now());
    this.shelf.useQuota();
    return details;
  }

  #newId(): string {
    return `${this.shelf.execution.newId('event')}@google.com`;
  }

  #show(event: EventState): CalendarEvent {
    return new CalendarEvent(this.shelf, event);
  }

  #myStatus({ creator, guests }: EventState): string | null {
    if (sameAddress(creator, this.shelf.account)) return 'OWNER';
    return guests.find(({ email }) => sameAddress(email, this.shelf.account))?.status ?? null;
  }
}
