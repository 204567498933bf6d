// The phases of a plan tied together: who comes after whom, in which order to reckon, what is broken.

import type { PhaseId } from '../ids.ts';
import { type Link, type LinkFault, readLinks } from './links.ts';
import { orderOf } from './order.ts';

/** What the network needs of a phase; `Row<'phases'>` fits. */
export interface LinkedPhase {
  readonly phaseId: PhaseId;
  readonly predecessors: string;
}

/** What is wrong with the links of a plan. */
export type LinkFinding =
  | ({ readonly code: 'LINK_FAULT'; readonly phaseId: PhaseId } & LinkFault)
  | { readonly code: 'LINK_UNKNOWN'; readonly phaseId: PhaseId; readonly after: PhaseId }
  | { readonly code: 'LINK_SELF'; readonly phaseId: PhaseId }
  /** Each waits for the next, the last for the first. */
  | { readonly code: 'LINK_CIRCLE'; readonly phaseIds: readonly PhaseId[] };

export interface Network {
  /** Each phase after those it comes after. */
  readonly order: readonly PhaseId[];
  /** The links that count, in the order written; those that close a circle are left out. */
  readonly links: ReadonlyMap<PhaseId, readonly Link[]>;
  readonly findings: readonly LinkFinding[];
}

/**
 * The network of a plan. A phase with a blank cell comes after the phase that stands before it (the
 * plan is a chain unless something else is written), but for one that waits for it itself: rows may have
 * been sorted. “không” makes it wait for nothing. Capitals do not matter. What is broken is told and left
 * out: the rest can still be reckoned.
 */
export function networkOf(phases: readonly LinkedPhase[]): Network {
  const ids = new Map(phases.map(({ phaseId }) => [phaseId.toUpperCase(), phaseId]));
  const findings: LinkFinding[] = [];
  const written = new Map<PhaseId, Link[]>();
  const blanks: { readonly phaseId: PhaseId; readonly above: PhaseId }[] = [];
  phases.forEach(({ phaseId, predecessors }, index) => {
    const { links, faults, blank } = readLinks(predecessors);
    findings.push(...faults.map((fault) => ({ code: 'LINK_FAULT' as const, phaseId, ...fault })));
    const own: Link[] = [];
    const above = phases[index - 1]?.phaseId;
    if (blank && above !== undefined) blanks.push({ phaseId, above });
    for (const link of links) {
      const after = ids.get(link.after.toUpperCase());
      if (after === phaseId) findings.push({ code: 'LINK_SELF', phaseId });
      else if (after === undefined)
        findings.push({ code: 'LINK_UNKNOWN', phaseId, after: link.after });
      else own.push({ ...link, after });
    }
    written.set(phaseId, own);
  });
  for (const { phaseId, above } of blanks) {
    if (waitsFor(above, phaseId, written)) continue;
    written.set(phaseId, [{ after: above, kind: 'FS', lag: 0 }]);
  }
  const { order, circles } = orderOf(
    phases.map(({ phaseId }) => phaseId),
    (id) => (written.get(id) ?? []).map(({ after }) => after),
  );
  findings.push(...circles.map((phaseIds) => ({ code: 'LINK_CIRCLE' as const, phaseIds })));
  const place = new Map(order.map((id, index) => [id, index]));
  const comesBefore = (one: PhaseId, other: PhaseId): boolean =>
    (place.get(one) ?? 0) < (place.get(other) ?? 0);
  const links = new Map(
    Array.from(written, ([id, own]) => [id, own.filter(({ after }) => comesBefore(after, id))]),
  );
  return { order, links, findings };
}

/** Whether one comes after the other, over however many. */
function waitsFor(
  one: PhaseId,
  other: PhaseId,
  links: ReadonlyMap<PhaseId, readonly Link[]>,
): boolean {
  const seen = new Set<PhaseId>([one]);
  // A set is walked on to what is added on the way.
  for (const id of seen) {
    if (id === other) return true;
    for (const { after } of links.get(id) ?? []) seen.add(after);
  }
  return false;
}
