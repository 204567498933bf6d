// What a late end of one phase does to those after it, up to the session.

import {
  addWorkingDays,
  type Calendar,
  countWorkingDays,
  rollForward,
} from '../calendar/calendar.ts';
import { laterOf } from '../calendar/earlier-later.ts';
import { type Day, plusDays } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import type { PlannedPhase } from './anomalies.ts';

export interface PushedPhase {
  readonly phaseId: PhaseId;
  readonly planEnd: Day;
  readonly start: Day;
  readonly end: Day;
  /** Working days that its end moves; 0 when free days before it take up the delay. */
  readonly slip: number;
}

export interface Forecast {
  /** The phases after the late one, each keeping its working days. */
  readonly phases: readonly PushedPhase[];
  /** The day on which the last phase, the session, can begin. */
  readonly sessionFrom: Day | null;
  /** Whether a working day is left then inside the time that the plan gives the session. */
  readonly sessionSafe: boolean;
}

/**
 * Moves the phases after `late` when it ends on `end`: each keeps its number of working days and
 * begins on its planned day or on the working day after the phase before it, whichever is later.
 * Phases must come in the order of the plan; the last one is the session, which needs one day.
 */
export function pushForward(
  phases: readonly PlannedPhase[],
  late: PhaseId,
  end: Day,
  calendar: Calendar,
): Forecast {
  const index = phases.findIndex((phase) => phase.phaseId === late);
  const after = index < 0 ? [] : phases.slice(index + 1);
  const pushed: PushedPhase[] = [];
  let previousEnd = end;
  for (const phase of after) {
    const { phaseId, planStart, planEnd, fuzzyText } = phase;
    if (planStart === null || planEnd === null) continue;
    const earliest = rollForward(calendar, plusDays(previousEnd, 1));
    if (earliest <= rollForward(calendar, planStart)) {
      pushed.push({ phaseId, planEnd, start: planStart, end: planEnd, slip: 0 });
      previousEnd = planEnd;
      continue;
    }
    // A phase dated by its month is a time within which one day is needed, not a length of work.
    const length =
      fuzzyText === '' ? Math.max(1, countWorkingDays(calendar, planStart, planEnd)) : 1;
    const newEnd = length === 1 ? earliest : addWorkingDays(calendar, earliest, length - 1);
    const slip = countWorkingDays(calendar, plusDays(planEnd, 1), newEnd);
    const last = laterOf(newEnd, planEnd);
    pushed.push({ phaseId, planEnd, start: earliest, end: last, slip });
    previousEnd = last;
  }
  const session = pushed[pushed.length - 1];
  return {
    phases: pushed,
    sessionFrom: session?.start ?? null,
    sessionSafe: session === undefined || session.start <= session.planEnd,
  };
}
