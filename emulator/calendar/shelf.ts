// The calendars of whoever runs the script: its own, and the invitations that came to it.

import type { Execution } from '../core/execution.ts';
import { useDaily } from '../core/quotas.ts';
import type { World } from '../core/world.ts';
import { sameAddress } from '../mail/addresses.ts';
import { calendarGone } from './errors.ts';
import type { CalendarState, EventState } from './state.ts';

/** What Google paints a first calendar with. [K] */
const firstColour = '#9fe1e7';

export class Shelf {
  readonly execution: Execution;
  readonly account: string;

  constructor(execution: Execution) {
    this.execution = execution;
    this.account = execution.effectiveUser;
  }

  get world(): World {
    return this.execution.world;
  }

  /** The account's first calendar, named like it. */
  first(): CalendarState {
    return this.calendar(this.account) ?? this.put(this.account, this.account);
  }

  /** The account's calendars, the first one first. */
  own(): CalendarState[] {
    this.first();
    return this.world.calendar.calendars.filter(({ owner }) => owner === this.account);
  }

  calendar(id: string): CalendarState | undefined {
    return this.world.calendar.calendars.find((one) => one.id === id && one.owner === this.account);
  }

  put(id: string, name: string): CalendarState {
    const made: CalendarState = {
      id,
      owner: this.account,
      name,
      description: '',
      timeZone: this.execution.timeZone,
      color: firstColour,
      hidden: false,
      selected: true,
      events: [],
      series: [],
    };
    this.world.calendar.calendars.push(made);
    return made;
  }

  remove(calendar: CalendarState): void {
    const { calendars } = this.world.calendar;
    if (!calendars.includes(calendar)) throw calendarGone();
    this.world.calendar.calendars = calendars.filter((one) => one !== calendar);
  }

  /** What a calendar shows, by time: in the account's first one also what it is invited to. */
  eventsOf(calendar: CalendarState): EventState[] {
    const invited = (event: EventState) =>
      event.guests.some(({ email }) => sameAddress(email, calendar.owner));
    const others = this.world.calendar.calendars.filter((one) => one !== calendar);
    const received =
      calendar.id === calendar.owner ? others.flatMap(({ events }) => events.filter(invited)) : [];
    return [...calendar.events, ...received].sort((left, right) => left.start - right.start);
  }

  /** The calendar that an event was made in; undefined when it is gone. */
  homeOf(event: EventState): CalendarState | undefined {
    return this.world.calendar.calendars.find(({ events }) => events.includes(event));
  }

  /** Counts new events. @throws GasError when the day's are used up */
  useQuota(): void {
    useDaily(this.execution, 'calendarEvents');
  }
}
