// The parts of the proof, in the order in which they are told.

import { events } from './events/part.ts';
import { mutations } from './mutations.ts';
import type { Part } from './part.ts';
import { clerk } from './races/clerk-part.ts';
import { races } from './races/part.ts';
import { strikes } from './strikes.ts';
import { switches } from './switches/part.ts';

export const parts: readonly Part[] = [strikes, races, clerk, events, switches, mutations];
