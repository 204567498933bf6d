// The parts of the proof, in the order in which they are told.

import type { Part } from './part.ts';
import { strikes } from './strikes.ts';

export const parts: readonly Part[] = [strikes];
