// What the page of the letters that answer bodies sends: the round, and for each body the version to be made.

import * as v from 'valibot';
import { Problem } from '../../domain/problem.ts';
import { bodyId, count, read, roundId } from './fields.ts';

const letters = v.object({
  roundId,
  letters: v.pipe(
    v.array(v.object({ bodyId, version: count('papers') })),
    v.check((chosen) => {
      if (chosen.length === 0) throw new Problem('INPUT.MISSING', { field: 'body' });
      return true;
    }),
  ),
});

export type ReplyLettersInput = v.InferOutput<typeof letters>;

export const readReplyLetters = (input: unknown): ReplyLettersInput => read(letters, input);
