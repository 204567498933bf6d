// When an event reminds of itself.

import { invalidArgument } from './errors.ts';
import { EventTexts } from './event-details.ts';
import type { EventDetails } from './state.ts';

type ReminderKind = keyof NonNullable<EventDetails['reminders']>;

/** What `Calendar.CalendarEvent` and `Calendar.CalendarEventSeries` share about reminders. */
export abstract class EventReminders extends EventTexts {
  addPopupReminder(minutesBefore: number): this {
    return this.#remind('popup', minutesBefore);
  }

  addEmailReminder(minutesBefore: number): this {
    return this.#remind('email', minutesBefore);
  }

  addSmsReminder(minutesBefore: number): this {
    return this.#remind('sms', minutesBefore);
  }

  getPopupReminders(): number[] {
    return [...(this.details().reminders?.popup ?? [])];
  }

  getEmailReminders(): number[] {
    return [...(this.details().reminders?.email ?? [])];
  }

  getSmsReminders(): number[] {
    return [...(this.details().reminders?.sms ?? [])];
  }

  removeAllReminders(): this {
    return this.change((one) => {
      one.reminders = { popup: [], email: [], sms: [] };
    });
  }

  resetRemindersToDefault(): this {
    return this.change((one) => {
      one.reminders = null;
    });
  }

  #remind(kind: ReminderKind, minutes: number): this {
    if (minutes < 0) throw invalidArgument('minutesBefore');
    return this.change((one) => {
      one.reminders ??= { popup: [], email: [], sms: [] };
      one.reminders[kind].push(minutes);
    });
  }
}
