// Google's sentences of CalendarApp.

import { GasError } from '../core/service.ts';

export { invalidArgument } from '../core/errors.ts';

/** Known from scripts that catch it. */
export const eventGone = () =>
  new GasError('The calendar event does not exist, or it has already been deleted.');

export const calendarGone = () =>
  new GasError('The calendar does not exist, or it has already been deleted.');

export const startAfterEnd = () => new GasError('Event start time must be before event end time.');

export const startDateAfterEnd = () =>
  new GasError('Event start date must be before event end date.');

export const notAllDay = () => new GasError('The calendar event is not an all-day event.');

export const notAllowed = () => new GasError('Action not allowed');
