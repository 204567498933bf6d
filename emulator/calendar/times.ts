// Times of events: from moment to moment, or whole days.

import { localTime, momentOf } from '../script/zoned-time.ts';
import { invalidArgument, startAfterEnd, startDateAfterEnd } from './errors.ts';
import type { EventState } from './state.ts';

type Times = Pick<EventState, 'start' | 'end' | 'allDay'>;

/** @throws GasError when the end lies before the start */
export function timesOf(start: Date, end: Date): Times {
  checkDate(start, 'startTime');
  checkDate(end, 'endTime');
  if (start.getTime() > end.getTime()) throw startAfterEnd();
  return { start: start.getTime(), end: end.getTime(), allDay: false };
}

/**
 * Whole days in the script's zone; the time of day of the dates is ignored, the end is not part of
 * the event, and without one it is the next day.
 * @throws GasError when no day is left
 */
export function daysOf(zone: string, startDate: Date, endDate?: Date): Times {
  checkDate(startDate, 'startDate');
  if (endDate) checkDate(endDate, 'endDate');
  const start = midnight(zone, startDate.getTime(), 0);
  const end = endDate ? midnight(zone, endDate.getTime(), 0) : midnight(zone, start, 1);
  if (start >= end) throw startDateAfterEnd();
  return { start, end, allDay: true };
}

/** The beginning of the day in the zone, or of a day so many later. */
export function midnight(zone: string, at: number, later: number): number {
  const { year, month, day } = localTime(at, zone);
  return momentOf({ year, month, day: day + later }, zone);
}

/** Whether an event touches the time from `start` up to `end`. */
export function touches(event: EventState, start: number, end: number): boolean {
  const lasts = event.end > event.start;
  return event.start < end && (lasts ? event.end > start : event.end >= start);
}

function checkDate(date: Date, name: string): void {
  if (Number.isNaN(date.getTime())) throw invalidArgument(name);
}
