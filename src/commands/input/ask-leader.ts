// What the page of questions to the leader sends.

import * as v from 'valibot';
import { type CommentId, idOf } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { oneOf, read, roundId, words } from './fields.ts';

/** Longer than any id of ours. */
const LONGEST_ID = 60;
const MOST_QUESTIONS = 100;

export const commentId = v.pipe(
  v.string(),
  v.transform((text) => idOf<CommentId>(text.slice(0, LONGEST_ID))),
);

const question = v.object({
  proposed: v.pipe(v.array(commentId), v.minLength(1)),
  against: v.array(commentId),
  matter: v.pipe(
    words('matter'),
    v.transform((text) => text.trim()),
    v.check((text) => {
      if (text === '') throw new Problem('INPUT.MISSING', { field: 'matter' });
      return true;
    }),
  ),
  proposal: oneOf('leaderProposal', 'disposition'),
  explanation: v.pipe(
    words('leaderExplanation'),
    v.transform((text) => text.trim()),
  ),
});

const questions = v.object({
  roundId,
  questions: v.pipe(v.array(question), v.maxLength(MOST_QUESTIONS), v.minLength(1)),
});

const ofRound = v.object({ roundId });

export type LeaderInput = v.InferOutput<typeof questions>;

export const readLeader = {
  /** @throws Problem INPUT.MISSING for a proposal that needs a reason and has none */
  questions(input: unknown): LeaderInput {
    const given = read(questions, input);
    for (const { proposal, against, explanation } of given.questions) {
      if ((proposal !== 'TIEP_THU' || against.length > 0) && explanation === '') {
        throw new Problem('INPUT.MISSING', { field: 'leaderExplanation' });
      }
    }
    return given;
  },
  round: (input: unknown) => read(ofRound, input),
};
