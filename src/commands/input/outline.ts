// What the page of the outline read out of a draft, field by field.

import * as v from 'valibot';
import { type DraftId, idOf } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { read } from './fields.ts';

/** More than any Đề án has; a text beyond it is another file. */
export const MOST_CLAUSES = 3_000;
export const MOST_LETTERS = 3_000_000;

const draftId = v.pipe(
  v.string(),
  v.transform((text): DraftId => {
    if (text === '') throw new Problem('INPUT.MISSING', { field: 'draft' });
    return idOf<DraftId>(text.slice(0, 40));
  }),
);

const clause = v.object({
  number: v.pipe(v.string(), v.maxLength(60)),
  title: v.pipe(v.string(), v.maxLength(2_000)),
  heading: v.pipe(v.string(), v.maxLength(2_000)),
  parent: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  text: v.string(),
});

const outline = v.object({
  draftId,
  contentsLines: v.number(),
  clauses: v.pipe(
    v.array(clause),
    v.check((clauses) => {
      if (clauses.length === 0) throw new Problem('OUTLINE.NO_CLAUSE', {});
      const letters = clauses.reduce((sum, { text }) => sum + text.length, 0);
      if (clauses.length > MOST_CLAUSES || letters > MOST_LETTERS) {
        throw new Problem('OUTLINE.TOO_LARGE', {
          clauses: clauses.length,
          letters,
          mostClauses: MOST_CLAUSES,
          mostLetters: MOST_LETTERS,
        });
      }
      // A clause stands under one that comes before it.
      return clauses.every(({ parent }, index) => parent < index);
    }),
  ),
});

export type OutlineInput = v.InferOutput<typeof outline>;

export const readOutlineInput = (input: unknown): OutlineInput => read(outline, input);
