// The numbers that Forms gives its items and entries, and an order that has nothing to do with time.

import { numbersFrom } from '../core/mint.ts';
import type { World } from '../core/world.ts';

/** The next number of nine or ten digits which none of `taken` is: item ids and entry numbers. */
export function mintNumber(world: World, taken: ReadonlySet<number>): number {
  const numbers = numbersFrom(`number/${world.nextId++}`);
  for (;;) {
    const number = 100_000_000 + (numbers.next().value % 1_900_000_000);
    if (!taken.has(number)) return number;
  }
}

/** A number that puts ids in an order which has nothing to do with time. */
export function shuffleKey(id: string): number {
  return numbersFrom(id).next().value;
}
