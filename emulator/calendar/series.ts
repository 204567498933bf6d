// A series of events: what is said of it is said of each occurrence.

import { localTime, momentOf } from '../script/zoned-time.ts';
import { eventGone, notAllowed } from './errors.ts';
import { EventPeople } from './event-guests.ts';
import type { EventRecurrence, RecurrenceRule } from './event-recurrence.ts';
import { daysWithin } from './recurrence.ts';
import type { RecurrencePlan } from './recurrence-plan.ts';
import type { Shelf } from './shelf.ts';
import type { CalendarState, EventDetails, EventState } from './state.ts';
import { daysOf, midnight, timesOf } from './times.ts';

/** `Calendar.CalendarEventSeries`; of a single event it is a series of one. */
export class CalendarEventSeries extends EventPeople {
  readonly gas = 'Calendar.CalendarEventSeries';
  readonly #id: string;

  constructor(shelf: Shelf, id: string) {
    super(shelf);
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getOriginalCalendarId(): string {
    return this.#home().id;
  }

  deleteEventSeries(): void {
    const home = this.#home();
    if (home.owner !== this.shelf.account) throw notAllowed();
    home.series = home.series.filter(({ id }) => id !== this.#id);
    home.events = home.events.filter(({ id }) => id !== this.#id);
  }

  /** Takes place anew from the start on: with an end time in hours, without one on whole days. */
  setRecurrence(recurrence: EventRecurrence | RecurrenceRule, start: Date, end?: Date): this {
    const home = this.#home();
    const details = this.details();
    const first = end ? timesOf(start, end) : daysOf(this.shelf.execution.timeZone, start);
    home.events = home.events.filter(({ id }) => id !== this.#id);
    if (!home.series.some(({ id }) => id === this.#id)) {
      home.series.push({ ...structuredClone(detailsAlone(details)), id: this.#id });
    }
    home.events.push(...occurrences(this.#id, details, recurrence.plan, first));
    return this.change(() => undefined);
  }

  protected details(): EventDetails {
    const [first] = this.targets();
    if (!first) throw eventGone();
    return first;
  }

  protected targets(): EventDetails[] {
    const { series, events } = this.#home();
    return [...series, ...events].filter(({ id }) => id === this.#id);
  }

  #home(): CalendarState {
    const home = this.shelf.world.calendar.calendars.find(({ series, events }) =>
      [...series, ...events].some(({ id }) => id === this.#id),
    );
    if (!home) throw eventGone();
    return home;
  }
}

/** The events of a series, each a copy of what is said of all. */
export function occurrences(
  id: string,
  details: EventDetails,
  plan: RecurrencePlan,
  first: Pick<EventState, 'start' | 'end' | 'allDay'>,
): EventState[] {
  const zone = plan.timeZone;
  const start = localTime(first.start, zone);
  const nights = Math.round((first.end - first.start) / 86_400_000);
  return daysWithin(plan, start).map((day) => {
    const begins = momentOf({ ...start, ...onlyDay(day) }, zone);
    const ends = first.allDay ? midnight(zone, begins, nights) : begins + first.end - first.start;
    return {
      ...structuredClone(detailsAlone(details)),
      id,
      start: begins,
      end: ends,
      allDay: first.allDay,
      recurring: true,
    };
  });
}

function onlyDay({ year, month, day }: { year: number; month: number; day: number }) {
  return { year, month, day };
}

/** Without what makes it one event. */
function detailsAlone(details: EventDetails & Partial<EventState>): EventDetails {
  const { id: _id, start: _start, end: _end, allDay: _allDay, recurring: _, ...rest } = details;
  return rest;
}
