// The session: the phase in which the Đề án is submitted, and whether its month still holds.

import type { Row } from '../../workbook/schema.ts';
import { byOrder } from '../by-order.ts';
import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import type { Slot } from './gaps.ts';
import type { Work, Works } from './works.ts';

/** Where the session comes to stand. */
export interface SessionOutlook {
  readonly phaseId: PhaseId;
  /** The first working day on which it can be held. */
  readonly from: Day;
  /** The last day of its time, as the plan has it. */
  readonly until: Day;
  /** Whether it is still held in its month. */
  readonly safe: boolean;
}

type Planned = Pick<Row<'phases'>, 'phaseId' | 'planStart' | 'planEnd' | 'status'>;

/**
 * The phase that is planned to end last, of several the one that begins last, of those the one of the
 * highest number, however the sheet is sorted; cancelled ones do not count.
 */
export function sessionOf<Phase extends Planned>(phases: readonly Phase[]): Phase | null {
  let last: Phase | null = null;
  for (const phase of phases) {
    if (phase.planEnd === null || phase.status === 'HUY') continue;
    if (last === null || isLater(phase, last)) last = phase;
  }
  return last;
}

function isLater(one: Planned, other: Planned): boolean {
  if (one.planEnd !== other.planEnd) return (one.planEnd ?? '') > (other.planEnd ?? '');
  if (one.planStart !== other.planStart) return (one.planStart ?? '') > (other.planStart ?? '');
  return byOrder(one.phaseId, other.phaseId) > 0;
}

/** The same among works. */
export function sessionPhase(works: readonly Work[]): Work | null {
  const phase = sessionOf(works.filter(({ state }) => state !== 'OUT').map((work) => work.phase));
  return works.find((work) => work.phase === phase) ?? null;
}

/**
 * Where the session stands when it comes to lie there. A time that the plan names (“Tháng 12/2021”)
 * is kept while a working day of it is left; a session with days of its own, while it ends in its month.
 */
export function outlookOf(
  { phase, window }: Work,
  slot: Slot | undefined,
  { line }: Works,
): SessionOutlook | null {
  const until = phase.planEnd;
  if (slot === undefined || until === null) return null;
  const needed = line.dayAt(window ? slot.first : slot.last);
  const safe = needed <= until || (!window && needed.slice(0, 7) === until.slice(0, 7));
  return { phaseId: phase.phaseId, from: line.dayAt(slot.first), until, safe };
}
