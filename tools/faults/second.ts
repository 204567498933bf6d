// A second fault, while what the first has left is being finished.

import { kindsAt } from './kinds.ts';
import type { Point } from './points.ts';

/** One point in so many is struck twice. */
const EVERY = 13;

/** The second point for a first one, or null where the seed does not choose it. */
export function secondOf(first: Point, calls: number, seed: number): Point | null {
  const lot = lotOf(`${seed} ${JSON.stringify(first)}`);
  if (lot % EVERY !== 0) return null;
  const kinds = kindsAt(1 + (Math.floor(lot / EVERY) % calls), seed);
  // What fails for ever would fail through the whole end.
  const once = kinds.filter((kind) => !('lasts' in kind && kind.lasts === 'forever'));
  return once[Math.floor(lot / EVERY / calls) % once.length] ?? null;
}

/** A number that the same text always gives (FNV-1a). */
function lotOf(text: string): number {
  let lot = 0x811c9dc5;
  for (const letter of text) lot = Math.imul(lot ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return lot;
}
