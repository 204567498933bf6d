// What the pages that answer comments send, as typed records.

import * as v from 'valibot';
import { type CommentId, idOf, type MemberId, type RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { oneOf, read, roundId, words } from './fields.ts';

/** What a sentence repeats of a value at most: a page may send anything. */
const LONGEST_QUOTE = 40;

const short = <Id extends CommentId | MemberId | RoundId>() =>
  v.pipe(
    v.string(),
    v.transform((text): Id => idOf(text.slice(0, LONGEST_QUOTE)) as Id),
  );

const assignment = v.object({ roundId: short<RoundId>(), rest: short<MemberId>() });

/** A result that may still be open. */
const disposition = v.union([
  v.pipe(
    v.literal(''),
    v.transform((): null => null),
  ),
  oneOf('disposition', 'disposition'),
]);

const state = v.pipe(
  oneOf('commentStep', 'commentStatus'),
  v.transform((status) => {
    if (status !== 'THAY_THE') return status;
    throw new Problem('INPUT.NOT_IN_LIST', { field: 'commentStep', found: status });
  }),
);

/** The cells that an answer is written in. */
const cells = {
  ownerId: short<MemberId>(),
  disposition,
  explanation: words('explanation'),
  changeRef: words('changeRef'),
  state,
};

const answer = v.object({
  commentId: short<CommentId>(),
  ...cells,
  reason: words('backReason'),
  /** The same cells as the page was given them. */
  seen: v.object(cells),
});

const chosen = v.pipe(
  v.array(short<CommentId>()),
  v.check((ids) => {
    if (ids.length === 0) throw new Problem('INPUT.MISSING', { field: 'chosenComments' });
    return true;
  }),
);

const bulk = v.object({
  roundId,
  commentIds: chosen,
  disposition: oneOf('disposition', 'disposition'),
  explanation: words('explanation'),
  overwrite: v.boolean(),
});

const comment = v.object({ commentId: short<CommentId>() });

export type AssignmentOrder = v.InferOutput<typeof assignment>;
export type AnswerOrder = v.InferOutput<typeof answer>;
export type BulkInput = v.InferOutput<typeof bulk>;

export const readComments = {
  assignment: (input: unknown): AssignmentOrder => read(assignment, input),
  answer: (input: unknown): AnswerOrder => read(answer, input),
  bulk: (input: unknown): BulkInput => read(bulk, input),
  comment: (input: unknown): { commentId: CommentId } => read(comment, input),
};
