// When a clock trigger fires: by its builder's settings, with Google's drift (platform.md §3.1).

import type { TriggerState } from './state.ts';
import { localTime, momentOf } from './zoned-time.ts';

type Clock = NonNullable<TriggerState['clock']>;

const minute = 60_000;
const weekDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/**
 * The first moment (ms) after `now` at which the trigger fires. The drift is a fixed one per
 * trigger id, as Google picks a minute once and keeps it.
 * @param moment what `after` (ms to wait), `at` or `atDate` (the moment, ms) was given
 */
export function firstFiring(
  clock: Omit<Clock, 'next'>,
  id: string,
  now: number,
  moment: number,
): number {
  switch (clock.kind) {
    case 'after':
      return now + moment + spread(id, minute);
    case 'at':
      return Math.max(now, moment) + spread(id, minute);
    case 'atDate':
      return Math.max(now, moment + spread(id, 30 * minute) - 15 * minute);
    case 'everyMinutes':
      return now + 1 + spread(id, every(clock) * minute);
    case 'everyHours': {
      if (clock.nearMinute === undefined) return now + 1 + spread(id, 60 * minute);
      const local = localTime(now, clock.timeZone);
      const at = momentOf(
        { ...local, minute: chosenMinute(clock, id), second: 0, millisecond: 0 },
        clock.timeZone,
      );
      return at > now ? at : at + 60 * minute;
    }
    case 'everyDays':
    case 'everyWeeks':
    case 'onMonthDay':
      return nextDay(clock, id, now, 0);
  }
}

/** The moment after it has fired for `last`; null when it fires only once. */
export function nextFiring(clock: Clock, id: string, last: number): number | null {
  switch (clock.kind) {
    case 'after':
    case 'at':
    case 'atDate':
      return null;
    case 'everyMinutes':
      return last + every(clock) * minute;
    case 'everyHours':
      return last + every(clock) * 60 * minute;
    case 'everyDays':
      return nextDay(clock, id, last, every(clock) - 1);
    case 'everyWeeks':
      return nextDay(clock, id, last, (every(clock) - 1) * 7);
    case 'onMonthDay':
      return nextDay(clock, id, last, 0);
  }
}

function every(clock: { every?: number }): number {
  return clock.every ?? 1;
}

/** The next local day that suits, at the hour and the minute that were picked; `skip` days later. */
function nextDay(clock: Omit<Clock, 'next'>, id: string, after: number, skip: number): number {
  const hour = clock.atHour ?? Math.floor(spread(`${id}hour`, 24));
  const today = localTime(after, clock.timeZone);
  for (let days = 0; days < 800; days++) {
    const at = momentOf(
      {
        year: today.year,
        month: today.month,
        day: today.day + days,
        hour,
        minute: chosenMinute(clock, id),
      },
      clock.timeZone,
    );
    if (at <= after || !suits(clock, at)) continue;
    if (skip === 0) return at;
    return momentOf(
      {
        year: today.year,
        month: today.month,
        day: today.day + days + skip,
        hour,
        minute: chosenMinute(clock, id),
      },
      clock.timeZone,
    );
  }
  throw new Error(`The trigger ${id} never comes due.`);
}

function suits(clock: Omit<Clock, 'next'>, at: number): boolean {
  const local = localTime(at, clock.timeZone);
  if (clock.kind === 'everyWeeks') {
    return clock.weekDay === undefined || weekDays[local.weekDay - 1] === clock.weekDay;
  }
  if (clock.kind === 'onMonthDay') return local.day === (clock.monthDay ?? 1);
  return true;
}

/** `atHour(9)` fires some time between 9 and 10; `nearMinute(m)` within a quarter of an hour. */
function chosenMinute(clock: { nearMinute?: number }, id: string): number {
  if (clock.nearMinute === undefined) return Math.floor(spread(id, 60));
  const chosen = clock.nearMinute + Math.floor(spread(id, 31)) - 15;
  return Math.min(59, Math.max(0, chosen));
}

/** A number from 0 up to the width, fixed by the text. */
function spread(seed: string, width: number): number {
  let hash = 2166136261;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return Math.floor(((hash >>> 0) / 4294967296) * width);
}
