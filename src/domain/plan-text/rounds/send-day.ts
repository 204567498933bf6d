// When a round would go out and how long it gives: the plan dates phases, so this is a proposal by rule. [D]

import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  rollForward,
} from '../../calendar/calendar.ts';
import { type Day, plusDays } from '../../day.ts';
import type { Audience } from './audience.ts';

/** Working days to reply; null for a meeting. */
export const PERIODS: Readonly<Record<Audience, number | null>> = {
  LEADERS: null,
  EXPERTS: null,
  UNITS: 5,
  STATE: 7,
  MINISTRY: 7,
  BUSINESS: 7,
  PEOPLE: 20,
  EXAMINERS: 15,
};

/** Before the end of a phase, a meeting that more work follows leaves so many calendar days. */
const LEFT_FOR_WORK = 15;

/** The first working day of a phase, when a written round goes out. */
export const firstDay = (start: Day, end: Day, calendar: Calendar): Day => {
  const day = rollForward(calendar, start);
  return day <= end ? day : start;
};

/**
 * The day of a meeting: the first working day of its phase; after a written round of that phase, the
 * last one, or half a month before the end where the plan names work after the meeting.
 */
export function meetingDay(
  phase: { readonly start: Day; readonly end: Day },
  written: { readonly sendDay: Day; readonly period: number } | null,
  workFollows: boolean,
  calendar: Calendar,
): Day {
  if (written === null) return firstDay(phase.start, phase.end, calendar);
  const due = addWorkingDays(calendar, written.sendDay, written.period);
  const early = rollBack(plusDays(phase.end, -LEFT_FOR_WORK), calendar);
  return workFollows && early > due ? early : rollBack(phase.end, calendar);
}

function rollBack(day: Day, calendar: Calendar): Day {
  let target = day;
  for (let tries = 0; tries < 30 && !isWorkingDay(calendar, target); tries++) {
    target = plusDays(target, -1);
  }
  return target;
}
