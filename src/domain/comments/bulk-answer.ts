// One answer for many comments: which take it, which keep what they have.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId, MemberId } from '../ids.ts';
import { type CommentChange, differing, withMerged } from './answering.ts';
import { isApproved, isLeft, lacksFor, stateOf } from './comment-states.ts';
import { isMerged } from './count-comments.ts';
import type { Disposition } from './disposition.ts';

export interface BulkOrder {
  readonly commentIds: readonly CommentId[];
  readonly disposition: Disposition;
  readonly explanation: string;
  /** Whether comments that were answered take the new answer; approved ones never do. */
  readonly overwrite: boolean;
  /** Handles what nobody was given; '' when the account is no member's. */
  readonly handler: MemberId;
}

export interface BulkPlan {
  /** The comments that take the answer. */
  readonly answered: readonly CommentId[];
  /** Merged into those, they take it with them. */
  readonly merged: readonly CommentId[];
  /** Answered before, and left as they are. */
  readonly kept: readonly CommentId[];
  readonly approved: readonly CommentId[];
  /** Replaced, merged into another, or no more in the log. */
  readonly gone: readonly CommentId[];
  readonly changes: readonly CommentChange[];
}

/**
 * What one answer changes. An answer that lacks nothing is proposed by it, unless nobody handles the
 * comment. Whether the disposition has its reason is for the caller to ask.
 */
export function planBulkAnswer(order: BulkOrder, log: readonly Row<'comments'>[]): BulkPlan {
  const byId = new Map<string, Row<'comments'>>(log.map((row) => [row.commentId, row]));
  const answered: CommentId[] = [];
  const kept: CommentId[] = [];
  const approved: CommentId[] = [];
  const gone: CommentId[] = [];
  const changes: CommentChange[] = [];
  for (const id of new Set(order.commentIds)) {
    const comment = byId.get(id);
    const state = comment === undefined ? null : stateOf(comment);
    if (comment === undefined || state === null || isMerged(comment)) gone.push(id);
    else if (isApproved(state)) approved.push(id);
    else if (comment.disposition !== null && !order.overwrite) kept.push(id);
    else {
      answered.push(id);
      changes.push(...withMerged(comment, answerFor(comment, order), log));
    }
  }
  const own = new Set<string>(answered);
  const merged = changes.map(({ commentId }) => commentId).filter((id) => !own.has(id));
  return { answered, merged, kept, approved, gone, changes };
}

function answerFor(
  comment: Row<'comments'>,
  { disposition, explanation, handler }: BulkOrder,
): Partial<Row<'comments'>> {
  const ownerId = comment.ownerId === '' ? handler : comment.ownerId;
  const answer = { ownerId, disposition, explanation: explanation.trim() };
  const state = stateOf(comment) ?? 'MOI';
  const whole = lacksFor('DE_XUAT', { ...comment, ...answer }).length === 0;
  return differing(comment, {
    ...answer,
    status: isLeft(state) && whole ? 'DE_XUAT' : comment.status,
  });
}
