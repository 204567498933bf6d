// What opening a round on a day with a reply period leads to, before anybody commits to it.

import type { Ids } from '../../workbook/enums.ts';
import { type Calendar, type DayOff, dayOff, workingDaysLeft } from '../calendar/calendar.ts';
import { laterOf } from '../calendar/earlier-later.ts';
import { type PeriodEnd, periodEnd } from '../calendar/period.ts';
import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import type { PlannedPhase } from '../plan/anomalies.ts';
import { type Forecast, pushForward } from '../plan/push-forward.ts';

/** The reply periods that offices give, in working days (seed plan, section 11). */
export const USUAL_PERIODS = [5, 7, 10, 15] as const;

export interface OpeningInput {
  readonly phaseId: PhaseId;
  /** All phases of the plan, in its order. */
  readonly phases: readonly PlannedPhase[];
  readonly calendar: Calendar;
  readonly sendDay: Day;
  readonly count: number;
  readonly unit: Ids<'periodUnit'>;
}

export interface OpeningConsequence {
  readonly end: PeriodEnd;
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
  readonly forecast: Forecast;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  /** Working days. */
  readonly count: number;
  readonly dueDay: Day;
  readonly left: number | null;
  readonly breaksPhase: boolean;
  readonly chosen: boolean;
}

/**
 * The consequence of opening a round: when the replies are due, what is left of its phase, whether
 * the session still fits its month, and the same for the usual periods from the same day.
 */
export function openingConsequence(input: OpeningInput): OpeningConsequence {
  const { calendar, sendDay, count, unit } = input;
  const phase = input.phases.find((candidate) => candidate.phaseId === input.phaseId);
  const phaseStart = phase?.planStart ?? null;
  const phaseEnd = phase?.planEnd ?? null;
  const leftAfter = (due: Day) =>
    phaseEnd === null ? null : workingDaysLeft(calendar, due, phaseEnd);
  const end = periodEnd(calendar, sendDay, count, unit);
  const left = leftAfter(end.dueDay);
  const phaseEnds = phaseEnd === null ? end.dueDay : laterOf(phaseEnd, end.dueDay);
  const chosen = unit === 'NGAY_LAM_VIEC' ? [count] : [];
  const counts = [...new Set<number>([...USUAL_PERIODS, ...chosen])].sort((a, b) => a - b);
  return {
    end,
    sendDayOff: dayOff(calendar, sendDay),
    phaseStart,
    phaseEnd,
    sendsInsidePhase:
      phaseStart !== null && phaseEnd !== null && phaseStart <= sendDay && sendDay <= phaseEnd,
    left,
    breaksPhase: left !== null && left < 0,
    forecast: pushForward(input.phases, input.phaseId, phaseEnds, calendar),
    alternatives: counts.map((days) => {
      const { dueDay } = periodEnd(calendar, sendDay, days, 'NGAY_LAM_VIEC');
      const remaining = leftAfter(dueDay);
      return {
        count: days,
        dueDay,
        left: remaining,
        breaksPhase: remaining !== null && remaining < 0,
        chosen: chosen.includes(days),
      };
    }),
  };
}
