// Where one phase comes to lie as things stand, after those that it waits for were placed.

import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { type Slot, startBy } from './gaps.ts';
import type { LinkKind } from './links.ts';
import type { WorkingLine } from './working-line.ts';
import type { Work } from './works.ts';

export interface Foreseen extends Slot {
  /**
   * DONE: it happened. PLAN: as planned. BEGUN: since its real start. LINK: pushed by another phase.
   * LATE: its end has passed, so today at the earliest. PERCENT: by what is left to do.
   */
  readonly basis: 'DONE' | 'PLAN' | 'BEGUN' | 'LINK' | 'LATE' | 'PERCENT';
  readonly after: { readonly phaseId: PhaseId; readonly kind: LinkKind } | null;
}

/** Places one work; those that it waits for must have been placed. */
export function foresee(
  work: Work,
  placed: ReadonlyMap<PhaseId, Slot>,
  line: WorkingLine,
  today: Day,
): Foreseen {
  if (work.state === 'DONE') return asItWas(work, line, today);
  const now = line.from(today);
  const { first, pushed, after } = beginning(work, placed, line, today);
  if (work.state === 'OUT') return { first, last: first - 1, basis: 'PLAN', after };
  if (work.window) {
    const needed = Math.max(first, now);
    const basis = needed > work.planned.last && !pushed ? 'LATE' : pushed ? 'LINK' : 'PLAN';
    return { first: needed, last: Math.max(needed, work.planned.last), basis, after };
  }
  const begun = work.state === 'BEGUN';
  const byPlan = begun ? Math.max(first, work.planned.last) : first + work.length - 1;
  const finish = begun ? lastByFinish(work, placed, byPlan) : byPlan;
  const left = daysLeft(work);
  const byPercent = left === null || first > now ? finish : now + left - 1;
  if (byPercent > Math.max(finish, now)) return { first, last: byPercent, basis: 'PERCENT', after };
  if (now > finish) return { first, last: now, basis: 'LATE', after };
  return { first, last: finish, basis: pushed ? 'LINK' : begun ? 'BEGUN' : 'PLAN', after };
}

function asItWas({ phase, planned }: Work, line: WorkingLine, today: Day): Foreseen {
  const first = phase.actualStart === null ? planned.first : line.from(phase.actualStart);
  const last =
    phase.actualEnd === null
      ? Math.min(planned.last, line.upTo(today))
      : line.upTo(phase.actualEnd);
  return { first, last: Math.max(first, last), basis: 'DONE', after: null };
}

interface Beginning {
  readonly first: number;
  readonly pushed: boolean;
  readonly after: Foreseen['after'];
}

function beginning(
  work: Work,
  placed: ReadonlyMap<PhaseId, Slot>,
  line: WorkingLine,
  today: Day,
): Beginning {
  const { phase, planned, length } = work;
  if (work.state === 'BEGUN') {
    const first =
      phase.actualStart === null
        ? Math.min(planned.first, line.from(today))
        : line.from(phase.actualStart);
    return { first, pushed: false, after: null };
  }
  // What waits for a word from outside cannot begin before today.
  let first = phase.status === 'CHO' ? Math.max(planned.first, line.from(today)) : planned.first;
  let after: Foreseen['after'] = null;
  let pushed = false;
  for (const { after: phaseId, kind, required } of work.links) {
    const before = placed.get(phaseId);
    if (before === undefined) continue;
    const start = startBy(kind, before, required, length);
    if (start > first || (start === first && after === null)) after = { phaseId, kind };
    pushed ||= start > first;
    first = Math.max(first, start);
  }
  return { first, pushed, after };
}

/** A begun phase keeps its start; what it must not end before can still hold its end back. */
function lastByFinish(work: Work, placed: ReadonlyMap<PhaseId, Slot>, last: number): number {
  let latest = last;
  for (const { after, kind, required } of work.links) {
    const before = kind === 'FF' ? placed.get(after) : undefined;
    if (before !== undefined) latest = Math.max(latest, before.last + required);
  }
  return latest;
}

/** Working days that the percentage leaves; null when nobody gave one. */
function daysLeft({ phase: { percent }, length }: Work): number | null {
  if (percent === null || percent <= 0 || percent > 100) return null;
  return Math.ceil((length * (100 - percent)) / 100);
}
