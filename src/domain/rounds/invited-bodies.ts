// Whom a round asks: the bodies of its groups, as they stand on the day of sending.

import type { Row } from '../../workbook/schema.ts';
import { type Replacement, successionOf } from '../bodies/successors.ts';
import type { Day } from '../day.ts';
import type { BodyId } from '../ids.ts';
import { readAsked, readList } from './asked-cell.ts';

export type BodyFacts = Pick<
  Row<'bodies'>,
  | 'bodyId'
  | 'officialName'
  | 'group'
  | 'email'
  | 'ccEmail'
  | 'sortOrder'
  | 'validFrom'
  | 'validTo'
  | 'successorId'
  | 'confirmed'
>;

/**
 * The bodies that a round asks, sorted as the directory says: those of the groups or named one by
 * one, valid on the day, never the drafting body itself, each once.
 */
export function invitedBodies<Body extends BodyFacts>(
  bodies: readonly Body[],
  askedCell: string,
  on: Day,
  ownBodyId: BodyId,
): Body[] {
  return [...invitedList(bodies, { asked: askedCell, excluded: '' }, on, ownBodyId).invited];
}

/** Whom a round asks, and whom it would ask but for something that a person should know. */
export interface InvitedList<Body> {
  readonly invited: readonly Body[];
  /** Left out of the round by hand. */
  readonly leftOut: readonly Body[];
  /** Named one by one, but not there on the day of sending. */
  readonly notValid: readonly Body[];
  /** Ended before the day of sending, with the body that is asked in its place. */
  readonly replaced: readonly Replacement<Body>[];
  /** Ended, of a group of the round, and nobody can be asked in its place. */
  readonly lost: readonly Body[];
  /** The drafting body itself, when it was named by hand: it is never asked, and that is to be told. */
  readonly own: Body | null;
}

/**
 * The list of a round from its two cells: groups and single bodies that are asked, bodies that are
 * left out. Sorted as the directory says, each body once.
 */
export function invitedList<Body extends BodyFacts>(
  bodies: readonly Body[],
  cells: { readonly asked: string; readonly excluded: string },
  on: Day,
  ownBodyId: BodyId,
): InvitedList<Body> {
  const asked = readAsked(cells.asked, bodies);
  const groups = new Set<string>(asked.groups);
  const named = new Set<string>(asked.bodies);
  const excluded = new Set(readList(cells.excluded));
  const seen = new Set<string>();
  const meant = bodies.filter(({ bodyId, group }) => {
    const isMeant = named.has(bodyId) || (group !== null && groups.has(group));
    if (!isMeant || seen.has(bodyId)) return false;
    seen.add(bodyId);
    return true;
  });
  const others = meant.filter(({ bodyId }) => bodyId !== ownBodyId).sort(inDirectory);
  const { replaced, lost } = successionOf(
    others.filter(({ bodyId }) => !excluded.has(bodyId)),
    bodies,
    on,
  );
  const successors = replaced.map(({ successor }) => successor);
  const there = each([...others.filter((body) => isValidOn(body, on)), ...successors])
    .filter(({ bodyId }) => bodyId !== ownBodyId)
    .sort(inDirectory);
  const followed = new Set<string>(replaced.map(({ ended }) => ended.bodyId));
  return {
    invited: there.filter(({ bodyId }) => !excluded.has(bodyId)),
    leftOut: there.filter(({ bodyId }) => excluded.has(bodyId)),
    notValid: others.filter(
      (body) => named.has(body.bodyId) && !isValidOn(body, on) && !followed.has(body.bodyId),
    ),
    replaced: replaced.filter(({ successor }) => !excluded.has(successor.bodyId)),
    lost: lost.flatMap(({ ended }) => (named.has(ended.bodyId) ? [] : [ended])),
    own: meant.find(({ bodyId }) => bodyId === ownBodyId && named.has(bodyId)) ?? null,
  };
}

/** Each body once: several districts may be followed by one body, which may be asked anyhow. */
function each<Body extends Pick<BodyFacts, 'bodyId'>>(bodies: readonly Body[]): Body[] {
  return Array.from(new Map(bodies.map((body) => [body.bodyId, body])).values());
}

/** Whether a body exists under this name on a day; both ends included, blank is open. */
function isValidOn(body: Pick<BodyFacts, 'validFrom' | 'validTo'>, on: Day): boolean {
  return (
    (body.validFrom === null || body.validFrom <= on) &&
    (body.validTo === null || on <= body.validTo)
  );
}

function inDirectory(one: BodyFacts, other: BodyFacts): number {
  if (order(one) !== order(other)) return order(one) - order(other);
  if (one.bodyId === other.bodyId) return 0;
  return one.bodyId < other.bodyId ? -1 : 1;
}

function order(body: BodyFacts): number {
  return body.sortOrder ?? Number.MAX_SAFE_INTEGER;
}
