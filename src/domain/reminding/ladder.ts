// The ladder of a request: a mail before the due day, a second with a call, a mail after it, a letter.

import type { Settings } from '../../workbook/settings.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, dayOfMoment, type Moment } from '../day.ts';
import { workingDaysAfter, workingDaysBefore } from './step-days.ts';

/** 1 and 2 come before the due day, 3 and 4 after it; 4 is the công văn đôn đốc, the others mails. */
export type Step = 1 | 2 | 3 | 4;

/** Working days before or after the due day; null for a step that is switched off. */
export interface Ladder {
  readonly first: number | null;
  readonly second: number | null;
  readonly overdue: number | null;
  readonly letter: number | null;
}

export function ladderOf(settings: Settings): Ladder {
  return {
    first: settings.remindFirst ? settings.remindFirstDays : null,
    second: settings.remindSecond ? settings.remindSecondDays : null,
    overdue: settings.remindOverdue ? settings.remindOverdueDays : null,
    letter: settings.urgeLetter ? settings.urgeLetterDays : null,
  };
}

/** The steps that are switched on, each with its day, in the order of the ladder. */
export function stepsOf(
  dueAt: Moment,
  ladder: Ladder,
  calendar: Calendar,
): { readonly step: Step; readonly day: Day }[] {
  const due = dayOfMoment(dueAt);
  const before = (count: number | null): Day | null =>
    count === null ? null : workingDaysBefore(calendar, due, count);
  const after = (count: number | null): Day | null =>
    count === null ? null : workingDaysAfter(calendar, due, count);
  const days: readonly [Step, Day | null][] = [
    [1, before(ladder.first)],
    [2, before(ladder.second)],
    [3, after(ladder.overdue)],
    [4, after(ladder.letter)],
  ];
  return days.flatMap(([step, when]) => (when === null ? [] : [{ step, day: when }]));
}

/**
 * The step that a request has come to: of all whose day is there, the last one, so that days without
 * a tick never end in a burst. A step whose day is not after `lastMailed`, the day on which the
 * request or the news of its extension left, is not owed. Null when none is.
 * @example stepDue(moment('2021-09-01T23:59'), { ladder, calendar, today: day('2021-08-27'), lastMailed: day('2021-08-23') }) //=> 1
 */
export function stepDue(
  dueAt: Moment,
  facts: {
    readonly ladder: Ladder;
    readonly calendar: Calendar;
    readonly today: Day;
    readonly lastMailed: Day;
  },
): Step | null {
  let last: { readonly step: Step; readonly day: Day } | null = null;
  for (const one of stepsOf(dueAt, facts.ladder, facts.calendar)) {
    if (one.day > facts.today || one.day <= facts.lastMailed) continue;
    if (last === null || one.day >= last.day) last = one;
  }
  return last?.step ?? null;
}

/**
 * The number under which the queue keeps a reminder: the due day and the step, so that a step is
 * taken once for each deadline, and an extension begins the ladder anew.
 * @example reminderNumber(moment('2021-09-01T23:59'), 1) //=> 202109011
 */
export function reminderNumber(dueAt: Moment, step: Step): number {
  return Number(`${dayOfMoment(dueAt).replace(/-/g, '')}${step}`);
}

/** Whether a reminder of this number speaks of the deadline that now holds. */
export function isOfDeadline(number: number, dueAt: Moment): boolean {
  return Math.floor(number / 10) === Math.floor(reminderNumber(dueAt, 1) / 10);
}
