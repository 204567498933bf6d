// What is wrong, or worth knowing, in the successors of the directory: for “Kiểm tra sổ”.

import { type Day, plusDays } from '../day.ts';
import type { BodyId } from '../ids.ts';
import type { SuccessorFacts } from './successors.ts';

export type SuccessorFinding =
  /** The successor stands nowhere in the directory. */
  | { readonly code: 'UNKNOWN'; readonly bodyId: BodyId; readonly successorId: BodyId }
  /** Following the successors comes back to where it began. */
  | { readonly code: 'CIRCLE'; readonly path: readonly BodyId[] }
  /** The successor has a successor: new rounds ask the last one. */
  | { readonly code: 'CHAIN'; readonly path: readonly BodyId[] }
  /** A successor, but no last day: the body is asked for ever. */
  | { readonly code: 'NO_END'; readonly bodyId: BodyId; readonly successorId: BodyId }
  /** Days on which neither of the two exists. */
  | {
      readonly code: 'GAP';
      readonly bodyId: BodyId;
      readonly successorId: BodyId;
      readonly ended: Day;
      readonly begins: Day;
    }
  /** The last day lies before the first. */
  | {
      readonly code: 'REVERSED';
      readonly bodyId: BodyId;
      readonly from: Day;
      readonly to: Day;
    };

/** Findings in the order of the directory; a circle is told once, at the first of its bodies. */
export function successorFindings(directory: readonly SuccessorFacts[]): SuccessorFinding[] {
  const byId = new Map(directory.map((body) => [body.bodyId, body]));
  const told = new Set<BodyId>();
  return directory.flatMap((body) => {
    const { bodyId, validFrom, validTo, successorId } = body;
    const reversed: SuccessorFinding[] =
      validFrom !== null && validTo !== null && validTo < validFrom
        ? [{ code: 'REVERSED', bodyId, from: validFrom, to: validTo }]
        : [];
    if (successorId.trim() === '') return reversed;
    const next = byId.get(successorId);
    if (next === undefined) return [...reversed, { code: 'UNKNOWN' as const, bodyId, successorId }];
    return [...reversed, ...linkFindings(body, next), ...pathFindings(body, byId, told)];
  });
}

function linkFindings(
  { bodyId, successorId, validTo }: SuccessorFacts,
  next: SuccessorFacts,
): SuccessorFinding[] {
  if (validTo === null) return [{ code: 'NO_END', bodyId, successorId }];
  const begins = next.validFrom;
  return begins !== null && begins > plusDays(validTo, 1)
    ? [{ code: 'GAP', bodyId, successorId, ended: validTo, begins }]
    : [];
}

function pathFindings(
  start: SuccessorFacts,
  byId: ReadonlyMap<BodyId, SuccessorFacts>,
  told: Set<BodyId>,
): SuccessorFinding[] {
  const path: BodyId[] = [start.bodyId];
  let next = byId.get(start.successorId);
  while (next !== undefined) {
    const { bodyId, successorId } = next;
    const back = path.indexOf(bodyId);
    if (back >= 0) {
      const circle = path.slice(back);
      if (circle.some((id) => told.has(id))) return [];
      for (const id of circle) told.add(id);
      return [{ code: 'CIRCLE', path: [...circle, bodyId] }];
    }
    path.push(bodyId);
    next = byId.get(successorId);
  }
  return path.length > 2 ? [{ code: 'CHAIN', path }] : [];
}
