// Names the comments of a round that cannot be counted, so that a report cannot rest on them.

import type { Row } from '../../workbook/schema.ts';
import {
  brokenCommentSums,
  type CountedComment,
  countComments,
  isMerged,
} from '../comments/count-comments.ts';
import {
  type MergeableComment,
  type MergeFault,
  mergeFaults,
} from '../comments/merged-comments.ts';
import type { CommentId } from '../ids.ts';
import { isCarried } from './carry-over.ts';
import { hasAnswered } from './count-round.ts';

type Comment = CountedComment &
  MergeableComment &
  Pick<Row<'comments'>, 'requestId' | 'carriedFrom'>;
type Request = Pick<Row<'requests'>, 'requestId' | 'bodyId' | 'position'>;

export type CommentFinding =
  | MergeFault
  | {
      /** It belongs to no request of the round, to one that is not answered, or to another body's. */
      readonly code: 'COMMENT_WITHOUT_ANSWER';
      readonly commentId: CommentId;
      readonly bodyId: string;
    }
  | { readonly code: 'COMMENT_SUM'; readonly left: number; readonly right: number };

/**
 * What cannot be counted among the standing comments of a round; [] when all of them can. `log` has
 * the standing comments of every round: a comment may be merged into one of its own round only.
 * What an earlier round handed on needs no answer in this one.
 */
export function reconcileComments(
  comments: readonly Comment[],
  log: readonly Comment[],
  requests: readonly Request[],
): CommentFinding[] {
  const ours = new Set(comments.map(({ commentId }) => commentId));
  const answeredBy = new Map<string, string>(
    requests.filter(hasAnswered).map(({ requestId, bodyId }) => [requestId, bodyId]),
  );
  const merges = comments.some(isMerged) ? mergeFaults(log) : [];
  return [
    ...merges.filter(({ commentId }) => ours.has(commentId)),
    ...comments
      .filter((one) => !isCarried(one) && answeredBy.get(one.requestId) !== one.bodyId)
      .map(({ commentId, bodyId }) => ({
        code: 'COMMENT_WITHOUT_ANSWER' as const,
        commentId,
        bodyId,
      })),
    ...brokenCommentSums(countComments(comments)).map(({ left, right }) => ({
      code: 'COMMENT_SUM' as const,
      left,
      right,
    })),
  ];
}
