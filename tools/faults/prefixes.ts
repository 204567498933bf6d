// Every prefix of what was not flushed: one write kept, two, and so on, until all of them are.

import type { KillPoint } from './points.ts';
import type { Tried } from './trials.ts';

/** Up to here each prefix is tried; of a longer buffer a spread. */
const EACH = 6;

/**
 * Tries the prefixes of the buffer at a kill.
 * @param whole the key of the world with the whole buffer kept: a prefix that leaves it is the last
 */
export async function prefixesOf(
  kept: KillPoint,
  whole: string,
  strike: (prefix: KillPoint) => Promise<Tried>,
): Promise<void> {
  for (let count = 1; ; count = count < EACH ? count + 1 : Math.ceil(count * 1.7)) {
    const { key } = await strike({ ...kept, buffer: count });
    if (key === whole) return;
  }
}
