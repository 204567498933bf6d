// What each body raised in a round, every point with the comment whose answer is its own.

import type { Row } from '../../workbook/schema.ts';
import type { BodyId, RoundId } from '../ids.ts';
import { Problem } from '../problem.ts';
import { lacksOf } from './disposition.ts';
import { finalTarget } from './merged-comments.ts';

type Raised = Pick<
  Row<'comments'>,
  | 'commentId'
  | 'bodyId'
  | 'bodyName'
  | 'duplicateOf'
  | 'disposition'
  | 'explanation'
  | 'changeRef'
  | 'leaderDecision'
>;

/** One point: what was said, and the comment that answers it (itself, or the one it is merged into). */
export interface Point<Comment> {
  readonly said: Comment;
  readonly answer: Comment;
}

export interface PointsOfBody<Comment> {
  readonly bodyId: BodyId;
  readonly bodyName: string;
  readonly points: readonly Point<Comment>[];
}

/**
 * The points of each body, in the order of the log. Throws `COMMENTS.MERGED_NOWHERE` when a merge
 * leads nowhere or in a ring.
 */
export function pointsOfBodies<Comment extends Raised>(
  comments: readonly Comment[],
  round: RoundId,
): PointsOfBody<Comment>[] {
  const byId = new Map<string, Comment>(comments.map((one) => [one.commentId, one]));
  const bodies = new Map<BodyId, { bodyName: string; points: Point<Comment>[] }>();
  for (const said of comments) {
    const answer = finalTarget(said, byId);
    if (answer === null) {
      const { commentId: comment, duplicateOf: into } = said;
      throw new Problem('COMMENTS.MERGED_NOWHERE', { round, comment, into });
    }
    const body = bodies.get(said.bodyId) ?? { bodyName: said.bodyName, points: [] };
    body.points.push({ said, answer });
    bodies.set(said.bodyId, body);
  }
  return [...bodies].map(([bodyId, body]) => ({ bodyId, ...body }));
}

/**
 * The points that a body cannot be told the end of yet: no result, no reason where one must be
 * given, or the leader's word still awaited.
 */
export function openPointsOf<Comment extends Raised>(
  points: readonly Point<Comment>[],
): Point<Comment>[] {
  return points.filter(
    ({ answer }) =>
      lacksOf(answer, 'NOW').length > 0 ||
      (answer.disposition === 'XIN_Y_KIEN' && answer.leaderDecision.trim() === ''),
  );
}
