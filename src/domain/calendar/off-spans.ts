// Neighbouring days off as one span with its names, the way a person says them: “02–05/9 (Quốc khánh)”.

import { type Day, plusDays } from '../day.ts';
import { type Calendar, type DayOff, dayOff } from './calendar.ts';

export interface OffSpan {
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
  /** Names of the holidays in it, each once, in order; none for a plain weekend. */
  readonly names: readonly string[];
  /** A Saturday and Sunday like every week's, which nobody needs to be told. */
  readonly plainWeekend: boolean;
}

/** The days off from the first day to the last, both included, in order. */
export function daysOffBetween(calendar: Calendar, first: Day, last: Day): DayOff[] {
  const found: DayOff[] = [];
  for (let when = first; when <= last; when = plusDays(when, 1)) {
    const off = dayOff(calendar, when);
    if (off !== null) found.push(off);
  }
  return found;
}

/** Days off, in order, joined where one follows on the other. */
export function offSpans(days: readonly DayOff[]): OffSpan[] {
  const spans: OffSpan[] = [];
  for (const off of days) {
    const open = spans[spans.length - 1];
    if (open !== undefined && plusDays(open.last, 1) === off.day) {
      spans[spans.length - 1] = extended(open, off);
    } else spans.push(extended(null, off));
  }
  return spans;
}

function extended(span: OffSpan | null, off: DayOff): OffSpan {
  const names = span?.names ?? [];
  return {
    first: span?.first ?? off.day,
    last: off.day,
    days: (span?.days ?? 0) + 1,
    names: off.name === '' || names.includes(off.name) ? names : [...names, off.name],
    plainWeekend: (span?.plainWeekend ?? true) && off.kind === 'WEEKEND',
  };
}
