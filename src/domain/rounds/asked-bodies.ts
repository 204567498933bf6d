// Whom a round asks: the bodies of its groups, as they stand on the day of sending.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Day } from '../day.ts';
import type { BodyId } from '../ids.ts';
import { isAddress } from '../outbox/address.ts';

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
  | 'confirmed'
>;

/**
 * The words of a cell that lists ids, “SO, BAN; HUYEN”. A space parts ids, but not the words of a
 * name that somebody typed.
 * @example readList('BC, DA') //=> ['BC', 'DA']
 */
export function readList(cell: string): string[] {
  return cell
    .split(/[,;\n]/)
    .flatMap((part) => (/^[\w\s]+$/.test(part) ? part.split(/\s+/) : [part.trim()]))
    .filter((word) => word !== '');
}

/**
 * Groups and single bodies that a round asks, told apart. A word that names no body and no group of
 * the directory is `unknown`: a person must hear of it, since nobody would be asked for it.
 */
export function readAsked(
  cell: string,
  bodies: readonly Pick<BodyFacts, 'bodyId' | 'group'>[],
): { groups: Ids<'bodyGroup'>[]; bodies: BodyId[]; unknown: string[] } {
  const asked: { groups: Ids<'bodyGroup'>[]; bodies: BodyId[]; unknown: string[] } = {
    groups: [],
    bodies: [],
    unknown: [],
  };
  for (const word of readList(cell)) {
    const group = bodies.find((row) => row.group === word)?.group ?? null;
    const body = bodies.find((row) => row.bodyId === word);
    if (group !== null) asked.groups.push(group);
    else if (body !== undefined) asked.bodies.push(body.bodyId);
    else asked.unknown.push(word);
  }
  return asked;
}

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
  const asked = readAsked(askedCell, bodies);
  const seen = new Set<string>();
  const invited = bodies.filter((body) => {
    const named = asked.bodies.includes(body.bodyId);
    const inGroup = body.group !== null && asked.groups.includes(body.group);
    if (!(named || inGroup) || body.bodyId === ownBodyId || !isValidOn(body, on)) return false;
    if (seen.has(body.bodyId)) return false;
    seen.add(body.bodyId);
    return true;
  });
  return invited.sort(
    (a, b) => order(a) - order(b) || (a.bodyId < b.bodyId ? -1 : a.bodyId > b.bodyId ? 1 : 0),
  );
}

/** Whether a body exists under this name on a day; both ends included, blank is open. */
export function isValidOn(body: Pick<BodyFacts, 'validFrom' | 'validTo'>, on: Day): boolean {
  return (
    (body.validFrom === null || body.validFrom <= on) &&
    (body.validTo === null || on <= body.validTo)
  );
}

export interface InvitationDoubts<Body> {
  /** Can be asked by letter only. */
  readonly withoutAddress: readonly Body[];
  readonly badAddress: readonly Body[];
  readonly unconfirmed: readonly Body[];
}

/** What the dialog must name before a round is opened. */
export function invitationDoubts<Body extends BodyFacts>(
  invited: readonly Body[],
): InvitationDoubts<Body> {
  const given = (text: string) => text.trim() !== '';
  return {
    withoutAddress: invited.filter((body) => !given(body.email)),
    badAddress: invited.filter(
      (body) =>
        (given(body.email) && !isAddress(body.email)) ||
        (given(body.ccEmail) && !isAddress(body.ccEmail)),
    ),
    unconfirmed: invited.filter((body) => body.confirmed !== 'CO'),
  };
}

function order(body: BodyFacts): number {
  return body.sortOrder ?? Number.MAX_SAFE_INTEGER;
}
