// One calendar of the account.

import { CalendarLooks } from './calendar-looks.ts';
import { calendarGone, notAllowed } from './errors.ts';
import type { Shelf } from './shelf.ts';
import type { CalendarState } from './state.ts';

/** `Calendar.Calendar`. */
export class Calendar extends CalendarLooks {
  readonly gas = 'Calendar.Calendar';
  readonly #calendar: CalendarState;

  constructor(shelf: Shelf, calendar: CalendarState) {
    super(shelf);
    this.#calendar = calendar;
  }

  /** The first calendar of an account cannot be deleted. */
  deleteCalendar(): void {
    if (this.isMyPrimaryCalendar()) throw notAllowed();
    this.shelf.remove(this.calendar());
  }

  protected calendar(): CalendarState {
    if (!this.shelf.world.calendar.calendars.includes(this.#calendar)) throw calendarGone();
    return this.#calendar;
  }

  protected shown(): Calendar {
    return this;
  }
}
