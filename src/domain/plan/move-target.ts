// Where a person wants a phase to lie: new days, or so many days later.

import { type Day, daysBetween, plusDays } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { Problem } from '../problem.ts';
import type { Slot } from './gaps.ts';
import type { WorkingLine } from './working-line.ts';
import type { Work } from './works.ts';

export type PhaseMove =
  | {
      readonly kind: 'DAYS';
      readonly phaseId: PhaseId;
      /** Null leaves it: a new start alone moves the whole phase, a new end alone makes it longer. */
      readonly start: Day | null;
      readonly end: Day | null;
    }
  | {
      readonly kind: 'SLIP';
      readonly phaseId: PhaseId;
      /** Negative brings it forward. */
      readonly days: number;
      readonly unit: 'NGAY' | 'NGAY_LAM_VIEC';
    };

/** The most that a phase may be moved at once, in days either way. */
export const LONGEST_SLIP = 730;

/**
 * The new place of a phase. Moved as a whole it keeps its working days; what has begun keeps its
 * start, and only its end moves. Throws `MOVE.DONE`, `MOVE.CANCELLED`, `MOVE.NO_DATES`,
 * `MOVE.REVERSED`, `MOVE.NOTHING`, `MOVE.BEGUN`.
 */
export function moveTarget(
  work: Work,
  move: PhaseMove,
  line: WorkingLine,
  pushed: Slot = work.planned,
): Slot {
  const { phase, planned, written, state, length, window } = work;
  const { phaseId: id } = phase;
  if (state === 'DONE') throw new Problem('MOVE.DONE', { phase: id });
  if (phase.status === 'HUY') throw new Problem('MOVE.CANCELLED', { phase: id });
  if (phase.planStart === null || (phase.planEnd === null && phase.driver !== 'SO_NGAY')) {
    throw new Problem('MOVE.NO_DATES', { phase: id });
  }
  const whole = (first: number): Slot => ({
    first,
    last: window ? Math.max(first, planned.last) : first + length - 1,
  });
  const begun = state === 'BEGUN';
  if (move.kind === 'SLIP') {
    const { days, unit } = move;
    // No day later, but with another length: what was typed into the sheet takes effect.
    if (days === 0 && planned.last !== written.last) return planned;
    if (days === 0) throw new Problem('MOVE.NOTHING', { phase: id });
    const later = (number: number, when: Day): number =>
      unit === 'NGAY_LAM_VIEC' ? number + days : line.from(plusDays(when, days));
    if (!begun) return whole(later(planned.first, phase.planStart));
    const last = later(planned.last, phase.planEnd ?? line.dayAt(planned.last));
    if (last < planned.first) throw new Problem('MOVE.REVERSED', { phase: id });
    return { first: planned.first, last };
  }
  const { start, end } = move;
  if (start === null && end === null) throw new Problem('MOVE.NOTHING', { phase: id });
  if (begun && start !== null && start !== phase.planStart) {
    throw new Problem('MOVE.BEGUN', { phase: id });
  }
  // A new end alone: the phase begins where the others before it let it.
  const first = start === null ? pushed.first : line.from(start);
  if (end === null) return whole(first);
  const last = line.upTo(end);
  if (last < first) throw new Problem('MOVE.REVERSED', { phase: id });
  return { first, last };
}

/** Throws `MOVE.FAR` for days that cannot be meant: a year typed wrongly would move the whole plan. */
export function checkReach({ phase: { phaseId, planStart } }: Work, move: PhaseMove): void {
  const far = (when: Day | null): boolean =>
    when !== null &&
    planStart !== null &&
    Math.abs(daysBetween(planStart, when)) > LONGEST_SLIP * 2;
  const tooFar =
    move.kind === 'SLIP' ? Math.abs(move.days) > LONGEST_SLIP : far(move.start) || far(move.end);
  if (tooFar) throw new Problem('MOVE.FAR', { phase: phaseId, most: LONGEST_SLIP });
}
