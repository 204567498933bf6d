// Working days as numbers in a row, so that a plan of thousands is reckoned by adding, not by walking.

import { type Calendar, isWorkingDay } from '../calendar/calendar.ts';
import { type Day, dayNumber, plusDays } from '../day.ts';

/** The working days numbered: the first one on or after the origin is 0, those before are negative. */
export interface WorkingLine {
  /** The number of the day, or of the next working day. */
  from(when: Day): number;
  /** The number of the day, or of the last working day before it. */
  upTo(when: Day): number;
  dayAt(number: number): Day;
}

/** As far as numbers are turned into days, in working days each way: two centuries. */
const FARTHEST = 52_000;

/** A line around `origin`; each calendar day is looked at once, when it is first needed. */
export function workingLine(calendar: Calendar, origin: Day): WorkingLine {
  const zero = dayNumber(origin);
  /** Working days and, for each calendar day, how many came before it: later, and earlier. */
  const later: Half = { days: [], before: [0] };
  const earlier: Half = { days: [], before: [0] };
  const grow = (half: Half, step: 1 | -1): void => {
    const seen = half.before.length - 1;
    const next = plusDays(origin, step === 1 ? seen : -seen - 1);
    if (isWorkingDay(calendar, next)) half.days.push(next);
    half.before.push(half.days.length);
  };
  const numberFrom = (offset: number): number => {
    const [half, step] = offset >= 0 ? ([later, 1] as const) : ([earlier, -1] as const);
    const size = Math.abs(offset);
    while (half.before.length <= size) grow(half, step);
    const count = half.before[size] ?? 0;
    // No minus zero: it would be another number than zero to what compares.
    return step === 1 || count === 0 ? count : -count;
  };
  return {
    from: (when) => numberFrom(dayNumber(when) - zero),
    upTo: (when) => numberFrom(dayNumber(when) - zero + 1) - 1,
    dayAt(number) {
      const within = Math.max(-FARTHEST, Math.min(FARTHEST, number));
      const [half, step] = within >= 0 ? ([later, 1] as const) : ([earlier, -1] as const);
      const index = within >= 0 ? within : -within - 1;
      while (half.days.length <= index) grow(half, step);
      return half.days[index] ?? origin;
    },
  };
}

interface Half {
  readonly days: Day[];
  readonly before: number[];
}
