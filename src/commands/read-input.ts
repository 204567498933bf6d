// What each dialog's page sends, as a typed record; its fields are read in input/fields.ts.

import * as v from 'valibot';
import type { RoundId } from '../domain/ids.ts';
import { Problem } from '../domain/problem.ts';
import { oneOf, read, roundId } from './input/fields.ts';
import { type OpeningInput, opening } from './input/opening.ts';

const documents = v.object({
  roundId,
  kinds: v.pipe(
    v.array(oneOf('papers', 'documentType')),
    v.check((kinds) => {
      if (kinds.length === 0) throw new Problem('INPUT.MISSING', { field: 'papers' });
      return true;
    }),
  ),
});

const round = v.object({ roundId });

export type DocumentsInput = v.InferOutput<typeof documents>;

export const readInput = {
  opening: (input: unknown): OpeningInput => read(opening, input),
  round: (input: unknown): { roundId: RoundId } => read(round, input),
  documents: (input: unknown): DocumentsInput => read(documents, input),
};
