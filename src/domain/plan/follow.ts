// Where one phase comes to lie when those that it waits for have moved.

import type { PhaseId } from '../ids.ts';
import { type Slot, startBy } from './gaps.ts';
import type { Work, Works } from './works.ts';

/**
 * What becomes of free days between phases (Asana: maintain, consume, ignore buffer). KEEP: each gap
 * keeps its length, to both sides. CONSUME: free days are used up first, nothing comes forward.
 * IGNORE: those after it close up to their links.
 */
export type BufferMode = 'KEEP' | 'CONSUME' | 'IGNORE';

/** Where a phase comes to lie. */
export interface Placed extends Slot {
  readonly after: PhaseId | null;
  /** Whether the move reaches it at all, along the links. */
  readonly reached: boolean;
}

/** Where those before it let a phase lie; they must have been placed. */
export function follow(
  work: Work,
  placed: ReadonlyMap<PhaseId, Placed>,
  { byId }: Works,
  mode: BufferMode,
  now: number,
): Placed {
  const { planned, length, state } = work;
  const stay = { ...planned, after: null };
  if (state === 'DONE') return { ...work.written, after: null, reached: false };
  let first = Number.NEGATIVE_INFINITY;
  let finish = Number.NEGATIVE_INFINITY;
  let after: PhaseId | null = null;
  let reached = false;
  let touched = false;
  for (const link of work.links) {
    const before = placed.get(link.after);
    const other = byId.get(link.after);
    if (before === undefined || other === undefined) continue;
    reached ||= before.reached;
    touched ||= before.first !== other.written.first || before.last !== other.written.last;
    const gap = mode === 'KEEP' ? link.gap : link.required;
    const start = startBy(link.kind, before, gap, length);
    if (link.kind === 'FF') finish = Math.max(finish, before.last + gap);
    if (start > first || (start === first && before.reached)) after = link.after;
    first = Math.max(first, start);
  }
  if (state === 'OUT') return { ...outAt(first, planned), after, reached };
  if (!(mode === 'IGNORE' ? reached : touched)) return { ...stay, reached };
  if (state === 'BEGUN') {
    const last = mode === 'CONSUME' ? Math.max(planned.last, finish) : finish;
    const end = Number.isFinite(last) ? Math.max(planned.first, last) : planned.last;
    return { first: planned.first, last: end, after, reached };
  }
  // Free days are not given back by what used them up; nothing comes to lie before today.
  const earliest = mode === 'CONSUME' ? planned.first : Math.min(planned.first, now);
  first = Math.max(first, earliest);
  if (!work.window) return { first, last: first + length - 1, after, reached };
  // A time that the plan names does not come forward; it is left only when no day of it is.
  first = Math.max(first, planned.first);
  return { first, last: Math.max(first, planned.last), after, reached };
}

function outAt(first: number, planned: Slot): Slot {
  const begin = Number.isFinite(first) ? first : planned.first;
  return { first: begin, last: begin - 1 };
}
