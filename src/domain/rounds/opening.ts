// What opening a round on a day with a reply period leads to, before anybody commits to it.

import { type Calendar, type DayOff, dayOff, workingDaysLeft } from '../calendar/calendar.ts';
import { type Deadline, deadlineOf, type Period } from '../calendar/deadline.ts';
import { laterOf } from '../calendar/earlier-later.ts';
import type { Day, Moment } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { type PushForward, pushForward } from '../plan/push-forward.ts';
import type { SchedulePhase } from '../plan/works.ts';
import { type Alternative, alternativePeriods } from './alternatives.ts';

export interface OpeningInput {
  readonly phaseId: PhaseId;
  /** All phases of the plan, in its order. */
  readonly phases: readonly SchedulePhase[];
  readonly calendar: Calendar;
  readonly sendDay: Day;
  readonly period: Period;
  /** From when hours would run. */
  readonly startsAt: Moment;
  /** Whether the letter is urgent: shorter periods are usual then. */
  readonly urgent: boolean;
}

export interface OpeningConsequence {
  readonly end: Deadline;
  /** Why nobody works on the day of sending; null when they do. */
  readonly sendDayOff: DayOff | null;
  /** Null when the phase has no dates. */
  readonly phaseStart: Day | null;
  readonly phaseEnd: Day | null;
  readonly sendsInsidePhase: boolean;
  /** Working days after the due day to the phase's end; negative when the phase is broken. */
  readonly left: number | null;
  readonly breaksPhase: boolean;
  /** What the phases after it become when this one ends no earlier than the due day. */
  readonly forecast: PushForward;
  readonly alternatives: readonly Alternative[];
}

/**
 * The consequence of opening a round: when the replies are due, what is left of its phase, whether
 * the session still fits its month, and the same for the usual periods from the same day.
 */
export function openingConsequence(input: OpeningInput): OpeningConsequence {
  const { calendar, sendDay, period } = input;
  const phase = input.phases.find((candidate) => candidate.phaseId === input.phaseId);
  const phaseStart = phase?.planStart ?? null;
  const phaseEnd = phase?.planEnd ?? null;
  const outcome = (dueDay: Day) => {
    const left = phaseEnd === null ? null : workingDaysLeft(calendar, dueDay, phaseEnd);
    const phaseEnds = phaseEnd === null ? dueDay : laterOf(phaseEnd, dueDay);
    const forecast = pushForward(input.phases, input.phaseId, phaseEnds, calendar);
    return { left, breaksPhase: left !== null && left < 0, forecast };
  };
  const end = deadlineOf(calendar, sendDay, period);
  return {
    end,
    sendDayOff: dayOff(calendar, sendDay),
    phaseStart,
    phaseEnd,
    sendsInsidePhase:
      phaseStart !== null && phaseEnd !== null && phaseStart <= sendDay && sendDay <= phaseEnd,
    ...outcome(end.dueDay),
    alternatives: alternativePeriods(period, input.urgent, input.startsAt).map((other) => {
      const { unit, count } = other;
      const { due, dueDay } = deadlineOf(calendar, sendDay, other);
      const { left, breaksPhase, forecast } = outcome(dueDay);
      const { sessionFrom, sessionSafe } = forecast;
      const chosen = period.unit === unit && period.count === count;
      return { unit, count, due, dueDay, left, breaksPhase, sessionFrom, sessionSafe, chosen };
    }),
  };
}
