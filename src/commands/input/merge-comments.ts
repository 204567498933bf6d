// What the page of near-duplicates sends.

import * as v from 'valibot';
import { Problem } from '../../domain/problem.ts';
import { commentId } from './ask-leader.ts';
import { read, roundId, words } from './fields.ts';

const merge = v.object({
  roundId,
  groups: v.pipe(
    v.array(
      v.pipe(
        v.object({ main: commentId, merged: v.pipe(v.array(commentId), v.minLength(1)) }),
        v.check(({ main, merged }) => {
          if (merged.includes(main)) throw new Problem('INPUT.MISSING', { field: 'merged' });
          return true;
        }),
      ),
    ),
    v.minLength(1),
  ),
});

const split = v.object({ roundId, comments: v.pipe(v.array(commentId), v.minLength(1)) });

const theme = v.object({
  roundId,
  theme: v.pipe(
    words('theme'),
    v.transform((text) => text.trim()),
    v.check((text) => {
      if (text === '') throw new Problem('INPUT.MISSING', { field: 'theme' });
      return true;
    }),
  ),
  comments: v.pipe(v.array(commentId), v.minLength(1)),
});

export type GivenMerge = v.InferOutput<typeof merge>;
export type GivenSplit = v.InferOutput<typeof split>;
export type GivenTheme = v.InferOutput<typeof theme>;

export const readMerge = {
  merge: (input: unknown): GivenMerge => read(merge, input),
  split: (input: unknown): GivenSplit => read(split, input),
  theme: (input: unknown): GivenTheme => read(theme, input),
};
