// Whether two comments ask what cannot both be done.

import type { Ask } from './asks.ts';
import type { Stance } from './stance.ts';

/** Whether two comments cannot both be met; and why not. */
export type Opposition = 'ASKS' | 'NUMBERS' | 'CHARGES';

/** Opposite directions, other numbers, another office in charge; null where both could be met. */
export function oppositionOf(one: Stance, other: Stance): Opposition | null {
  if (opposedAsks(one, other)) return 'ASKS';
  if (otherNumbers(one, other)) return 'NUMBERS';
  return otherCharges(one, other) ? 'CHARGES' : null;
}

/** Whether one asks for what the other refuses; a comment that does both opposes nobody. */
function opposedAsks({ asks: one }: Stance, { asks: other }: Stance): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.some(
    ({ matter, yes, deed }) =>
      has(other, matter, deed, !yes) &&
      !has(other, matter, deed, yes) &&
      !has(one, matter, deed, !yes),
  );
}

function has(asks: readonly Ask[], matter: Ask['matter'], deed: string, yes: boolean): boolean {
  for (const ask of asks) {
    if (ask.matter === matter && ask.deed === deed && ask.yes === yes) return true;
  }
  return false;
}

/** Whether each names a number that the other does not: 30% is not 50%, but may go without saying. */
function otherNumbers({ numbers: one }: Stance, { numbers: other }: Stance): boolean {
  if (one.size === 0 || other.size === 0) return false;
  return lacks(one, other) && lacks(other, one);
}

function lacks(numbers: ReadonlySet<string>, without: ReadonlySet<string>): boolean {
  for (const number of numbers) if (!without.has(number)) return true;
  return false;
}

/** Whether both say who is to do it, and mean somebody else: fewer than half of the words are shared. */
function otherCharges({ charged: one }: Stance, { charged: other }: Stance): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const all = new Set([...one, ...other]);
  const shared = one.filter((word) => other.includes(word)).length;
  return shared * 2 < all.size;
}
