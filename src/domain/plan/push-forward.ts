// What a late end of one phase does to those after it, up to the session: the cascade, read for a round.

import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { cascadeTo } from './cascade.ts';
import { sessionPhase } from './session.ts';
import { type SchedulePhase, worksOf } from './works.ts';

export interface PushedPhase {
  readonly phaseId: PhaseId;
  readonly start: Day;
  readonly end: Day;
  /** Working days that its end moves. */
  readonly slip: number;
}

export interface PushForward {
  /** The phases that have to move, each keeping its working days; none when free days take it up. */
  readonly phases: readonly PushedPhase[];
  /** The day on which the session can begin; null when this phase is the session itself. */
  readonly sessionFrom: Day | null;
  /** Whether the session is still held in its month. */
  readonly sessionSafe: boolean;
}

/**
 * The cascade of a phase that ends on `end` instead, which first uses up free days: the same as
 * “Dời giai đoạn” shows. A phase that is done, cancelled or unknown pushes nothing.
 */
export function pushForward(
  phases: readonly SchedulePhase[],
  late: PhaseId,
  end: Day,
  calendar: Calendar,
): PushForward {
  const works = worksOf(phases, calendar);
  const work = works.byId.get(late);
  const session = sessionPhase(works.inPlanOrder);
  const fixed = work === undefined || work.state === 'DONE' || work.phase.status === 'HUY';
  if (fixed || session === null) {
    const planned = work === undefined ? null : (session?.phase.planStart ?? null);
    return { phases: [], sessionFrom: planned, sessionSafe: true };
  }
  const last = works.line.upTo(end);
  // A phase without days of its own lies where its round ends.
  const first = work.state === 'OUT' ? last : work.planned.first;
  const target = { first, last: Math.max(first, last) };
  const { moved, session: outlook } = cascadeTo(
    works,
    new Map([[late, () => target]]),
    'CONSUME',
    end,
  );
  return {
    phases: moved
      .filter(({ phase }) => phase.phaseId !== late)
      .map(({ phase, start, end: last, shift }) => {
        return { phaseId: phase.phaseId, start, end: last, slip: shift };
      }),
    sessionFrom: session === work ? null : (outlook?.from ?? null),
    sessionSafe: session === work || (outlook?.safe ?? true),
  };
}
