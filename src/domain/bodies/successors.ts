// Bodies that ended and who took over from them: districts were abolished on 01/7/2025 (Nghị quyết 203/2025/QH15).
// Old rounds keep the names of their day; a new round asks whoever stands in their place.

import type { Row } from '../../workbook/schema.ts';
import type { Day } from '../day.ts';
import type { BodyId } from '../ids.ts';

/** What tells when a body existed and who follows it. */
export type SuccessorFacts = Pick<
  Row<'bodies'>,
  'bodyId' | 'officialName' | 'validFrom' | 'validTo' | 'successorId'
>;

/** An ended body and the one that is asked in its place. */
export interface Replacement<Body> {
  readonly ended: Body;
  readonly successor: Body;
}

/** Why nobody can be asked in the place of an ended body. */
export type Unfollowed = 'NO_SUCCESSOR' | 'UNKNOWN_SUCCESSOR' | 'CIRCLE' | 'NOT_YET_VALID';

export interface Succession<Body> {
  readonly replaced: readonly Replacement<Body>[];
  /** Ended bodies that nobody stands in for on that day: a person must hear of them. */
  readonly lost: readonly { readonly ended: Body; readonly why: Unfollowed }[];
}

/**
 * Who is asked on a day in the place of the bodies that ended before it; bodies still valid on that
 * day, and those that do not exist yet, are passed over. Successors are followed through bodies
 * that ended in their turn.
 * @example
 * // Huyện Sơn Động, valid to 30/6/2025, followed by xã Sơn Động
 * successionOf([sonDong], bodies, day('2025-07-15')).replaced //=> [{ ended: sonDong, successor: xa }]
 * successionOf([sonDong], bodies, day('2025-06-30')).replaced //=> []
 */
export function successionOf<Body extends SuccessorFacts>(
  asked: readonly Body[],
  directory: readonly Body[],
  on: Day,
): Succession<Body> {
  const byId = new Map(directory.map((body) => [body.bodyId, body]));
  const replaced: Replacement<Body>[] = [];
  const lost: { ended: Body; why: Unfollowed }[] = [];
  for (const ended of asked) {
    if (!hasEnded(ended, on)) continue;
    const end = followed(ended, byId, on);
    if (typeof end === 'string') lost.push({ ended, why: end });
    else replaced.push({ ended, successor: end });
  }
  return { replaced, lost };
}

/** Whether a body's last day lies before this day. */
export function hasEnded({ validTo }: Pick<SuccessorFacts, 'validTo'>, on: Day): boolean {
  return validTo !== null && validTo < on;
}

function followed<Body extends SuccessorFacts>(
  ended: Body,
  byId: ReadonlyMap<BodyId, Body>,
  on: Day,
): Body | Unfollowed {
  const seen = new Set<BodyId>([ended.bodyId]);
  let body = ended;
  while (hasEnded(body, on)) {
    const { successorId } = body;
    if (successorId.trim() === '') return 'NO_SUCCESSOR';
    if (seen.has(successorId)) return 'CIRCLE';
    const next = byId.get(successorId);
    if (next === undefined) return 'UNKNOWN_SUCCESSOR';
    seen.add(successorId);
    body = next;
  }
  return body.validFrom !== null && on < body.validFrom ? 'NOT_YET_VALID' : body;
}
