// The comments of a round with what was put before the leader, each sheet read once.

import { isMerged } from '../../domain/comments/count-comments.ts';
import { finalTarget } from '../../domain/comments/merged-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import { questionOf } from '../../domain/deciding/question.ts';
import type { RoundId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';

export interface LogOfRound {
  readonly comments: readonly Kept<'comments'>[];
  readonly byId: ReadonlyMap<string, Kept<'comments'>>;
  /** Every question, of all rounds: their ids must not be given twice. */
  readonly decisions: readonly Kept<'decisions'>[];
  /** Comments whose question the leader has not answered yet. */
  readonly waiting: ReadonlySet<string>;
}

export function logOfRound(roundId: RoundId, { tables }: Office): LogOfRound {
  const comments = standing(
    tables.read('comments').rows.filter((comment) => comment.roundId === roundId),
  );
  const decisions = tables.read('decisions').rows;
  const open = decisions.filter(({ decision }) => decision.trim() === '');
  return {
    comments,
    byId: new Map(comments.map((comment) => [comment.commentId as string, comment])),
    decisions,
    waiting: new Set(
      open.flatMap(({ commentIds }) => {
        const { proposed, against } = questionOf(commentIds);
        return [...proposed, ...against];
      }),
    ),
  };
}

/** Every body that says what a comment says: its own and those merged into it, each once. */
export function bodiesOf(comment: Kept<'comments'>, { comments, byId }: LogOfRound): string {
  const merged = comments.filter(
    (other) => isMerged(other) && finalTarget(other, byId)?.commentId === comment.commentId,
  );
  return [...new Set([comment, ...merged].map(({ bodyName }) => bodyName))].join('; ');
}

/** A view as the leader reads it: who, which comment, in its own words. */
export function viewOf(comment: Kept<'comments'>, log: LogOfRound, office: Office): string {
  const { commentId, content, proposal } = comment;
  const { deciding } = wordsOf(office.language).reports;
  return deciding.view(bodiesOf(comment, log), commentId, content.trim(), proposal.trim());
}
