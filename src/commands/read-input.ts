// What each dialog's page sends, as a typed record; its fields are read in input/fields.ts.

import * as v from 'valibot';
import type { RoundId } from '../domain/ids.ts';
import { read, roundId } from './input/fields.ts';
import { type OpeningInput, opening } from './input/opening.ts';

const round = v.object({ roundId });

export const readInput = {
  opening: (input: unknown): OpeningInput => read(opening, input),
  round: (input: unknown): { roundId: RoundId } => read(round, input),
};
