// The parts of the proof, in the order in which they are told.

import { events } from './events/part.ts';
import { mutations } from './mutations.ts';
import type { Part, PartOptions } from './part.ts';
import { clerk } from './races/clerk-part.ts';
import { races } from './races/part.ts';
import { strikes } from './strikes.ts';
import { switches } from './switches/part.ts';

export const parts: readonly Part[] = [strikes, races, clerk, events, switches, mutations];

/**
 * Those that the options ask for: where not every call is struck, strikes alone. The quick form breaks
 * nothing on purpose, unless it is asked for just that.
 */
export function partsOf({ every, quick, part }: PartOptions): readonly Part[] {
  if (part !== '') return parts.filter(({ name }) => name === part);
  if (every > 1) return [strikes];
  return quick ? parts.filter((one) => one !== mutations) : parts;
}
