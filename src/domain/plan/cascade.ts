// What moving one phase does to those after it, before anything is written.

import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { Problem } from '../problem.ts';
import { type BufferMode, follow, type Placed } from './follow.ts';
import { gapOf, type Slot } from './gaps.ts';
import type { LinkKind } from './links.ts';
import { checkReach, moveTarget, type PhaseMove } from './move-target.ts';
import { outlookOf, type SessionOutlook, sessionPhase } from './session.ts';
import type { SchedulePhase, Work, Works } from './works.ts';

export interface MovedPhase<Phase extends SchedulePhase = SchedulePhase> {
  readonly phase: Phase;
  readonly start: Day;
  readonly end: Day;
  readonly oldWorkDays: number;
  readonly workDays: number;
  /** Working days by which its end moves; negative when it comes forward. */
  readonly shift: number;
  /** One day is needed within it: its length says nothing. */
  readonly window: boolean;
  /** It has begun, so that its start stays. */
  readonly begun: boolean;
  /** The phase whose new place decides this one; null for the moved phase itself. */
  readonly after: PhaseId | null;
}

/** A link that does not hold afterwards, and why nothing was moved to make it hold. */
export interface BrokenLink {
  readonly phaseId: PhaseId;
  readonly after: PhaseId;
  readonly kind: LinkKind;
  /** DONE and BEGUN phases stay where they are; MOVED: a person put it there. */
  readonly why: 'DONE' | 'BEGUN' | 'MOVED';
}

export interface Cascade<Phase extends SchedulePhase = SchedulePhase> {
  /** The phases that change, in the order of the plan. */
  readonly moved: readonly MovedPhase<Phase>[];
  readonly broken: readonly BrokenLink[];
  readonly session: SessionOutlook | null;
}

/** The cascade of a move, or of several at once. Throws `MOVE.*` for one that cannot be made. */
export function cascadeOf<Phase extends SchedulePhase>(
  works: Works<Phase>,
  move: PhaseMove | readonly PhaseMove[],
  mode: BufferMode,
  today: Day,
): Cascade<Phase> {
  const moves = 'kind' in move ? [move] : move;
  const targets = new Map<PhaseId, Target>();
  for (const one of moves) {
    const work = works.byId.get(one.phaseId);
    if (work === undefined) throw new Problem('MOVE.UNKNOWN', { phase: one.phaseId });
    checkReach(work, one);
    targets.set(one.phaseId, (pushed) => moveTarget(work, one, works.line, pushed));
  }
  return cascadeTo(works, targets, mode, today);
}

/** Where a phase is put, given where those before it would push it. */
export type Target = (pushed: Slot) => Slot;

/**
 * The cascade of phases that come to lie there. Done phases never move; a begun one keeps its
 * start; the others keep their working days.
 */
export function cascadeTo<Phase extends SchedulePhase>(
  works: Works<Phase>,
  targets: ReadonlyMap<PhaseId, Target>,
  mode: BufferMode,
  today: Day,
): Cascade<Phase> {
  const placed = new Map<PhaseId, Placed>();
  const now = works.line.from(today);
  for (const work of works.inOrder) {
    const { phaseId } = work.phase;
    const pushed = follow(work, placed, works, mode, now);
    const target = targets.get(phaseId);
    placed.set(
      phaseId,
      target === undefined ? pushed : { ...target(pushed), after: null, reached: true },
    );
  }
  const session = sessionPhase(works.inPlanOrder);
  return {
    moved: works.inPlanOrder.flatMap((work) => movedPhase(work, placed, works)),
    broken: works.inPlanOrder.flatMap((work) =>
      brokenLinks(work, targets.has(work.phase.phaseId), placed),
    ),
    session: session === null ? null : outlookOf(session, placed.get(session.phase.phaseId), works),
  };
}

function movedPhase<Phase extends SchedulePhase>(
  work: Work<Phase>,
  placed: ReadonlyMap<PhaseId, Placed>,
  { line }: Works,
): MovedPhase<Phase>[] {
  const slot = placed.get(work.phase.phaseId);
  const { phase, written, state } = work;
  if (slot === undefined || state === 'OUT' || state === 'DONE') return [];
  const start =
    slot.first === written.first
      ? (phase.planStart ?? line.dayAt(slot.first))
      : line.dayAt(slot.first);
  const end =
    slot.last === written.last ? (phase.planEnd ?? line.dayAt(slot.last)) : line.dayAt(slot.last);
  if (start === phase.planStart && end === phase.planEnd) return [];
  return [
    {
      phase,
      start,
      end,
      oldWorkDays: written.last - written.first + 1,
      workDays: slot.last - slot.first + 1,
      shift: slot.last - written.last,
      window: work.window,
      begun: state === 'BEGUN',
      after: slot.after,
    },
  ];
}

/** Links that held and do not hold any more. */
function brokenLinks(work: Work, put: boolean, placed: ReadonlyMap<PhaseId, Placed>): BrokenLink[] {
  const slot = placed.get(work.phase.phaseId);
  const why = put ? 'MOVED' : work.state;
  if (slot === undefined || why === 'OUT' || why === 'AHEAD') return [];
  return work.links.flatMap(({ after, kind, required }): BrokenLink[] => {
    const before = placed.get(after);
    if (before === undefined || gapOf(kind, before, slot) >= required) return [];
    return [{ phaseId: work.phase.phaseId, after, kind, why }];
  });
}
