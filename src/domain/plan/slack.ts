// How late each phase may be before the session has to move, reckoned backwards from the session.

import type { PhaseId } from '../ids.ts';
import type { Slot } from './gaps.ts';
import type { Work, Works } from './works.ts';

/**
 * Slack in working days of every phase that is not done: how much later than foreseen it may end
 * while the session is still held by the end of its time. A phase on which nothing waits may last
 * until then. Negative where the session is lost already.
 */
export function slackOf(
  works: Works,
  foreseen: ReadonlyMap<PhaseId, Slot>,
  session: Work | null,
): Map<PhaseId, number> {
  const slack = new Map<PhaseId, number>();
  if (session === null) return slack;
  const end = session.planned.last;
  const latest = new Map<PhaseId, number>();
  for (const work of [...works.inOrder].reverse()) {
    const { phaseId } = work.phase;
    const slot = foreseen.get(phaseId);
    if (slot === undefined || work.state === 'DONE') continue;
    const lastEnd = latest.get(phaseId) ?? end;
    // What is left of a begun phase cannot begin later: only its end can be late.
    const lastStart = lastEnd - (work.window ? 0 : Math.max(0, slot.last - slot.first));
    if (work.state !== 'OUT') {
      slack.set(phaseId, lastEnd - (work.window ? slot.first : slot.last));
    }
    for (const { after, kind, required } of work.links) {
      if (work.state === 'BEGUN' && kind !== 'FF') continue;
      const before = foreseen.get(after);
      if (before === undefined) continue;
      const length = before.last - before.first;
      const needed = work.state === 'OUT' ? lastEnd + 1 : lastStart;
      const may =
        kind === 'FS'
          ? needed - 1 - required
          : kind === 'SS'
            ? needed - required + length
            : lastEnd - required;
      latest.set(after, Math.min(latest.get(after) ?? end, may));
    }
  }
  return slack;
}
