// Comments whose answer is owed by now.

import type { Row } from '../../workbook/schema.ts';
import type { Day } from '../day.ts';
import type { RoundId } from '../ids.ts';

export type OwedComment = Pick<
  Row<'comments'>,
  'commentId' | 'roundId' | 'disposition' | 'ownerId'
>;

/** Whether a comment is still without an answer of its own: none given, or put before the leader. */
export function isOpen(comment: Pick<OwedComment, 'disposition'>): boolean {
  return comment.disposition === null || comment.disposition === 'XIN_Y_KIEN';
}

/**
 * The open comments whose round's answers were due before today. `answersDue` gives the last day
 * of a round's answers, the end of its phase as a rule; null for a round without one.
 */
export function overdueComments<Comment extends OwedComment>(
  comments: readonly Comment[],
  answersDue: (roundId: RoundId) => Day | null,
  today: Day,
): Comment[] {
  return comments.filter((comment) => {
    const due = answersDue(comment.roundId);
    return isOpen(comment) && due !== null && due < today;
  });
}
