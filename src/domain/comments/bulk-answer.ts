// One answer for many comments: which take it, which keep what they have.

import type { Row } from '../../workbook/schema.ts';
import { type CommentId, idOf } from '../ids.ts';
import {
  type AnsweringFacts,
  type CommentChange,
  differing,
  handlersOf,
  withMerged,
} from './answering.ts';
import {
  type Acting,
  type CommentState,
  isApproved,
  isLeft,
  lacksFor,
  mayNotTake,
  stateOf,
} from './comment-states.ts';
import { isMerged } from './count-comments.ts';
import type { Disposition } from './disposition.ts';
import { mergedInto } from './merged-comments.ts';
import { standing } from './standing.ts';

export interface BulkOrder {
  readonly commentIds: readonly CommentId[];
  readonly disposition: Disposition;
  readonly explanation: string;
  /** Whether comments that were answered take the new answer; approved ones never do. */
  readonly overwrite: boolean;
  /** Who acts; handles what nobody was given, unless the account is no member's. */
  readonly acting: Acting;
  readonly team: AnsweringFacts['team'];
}

export interface BulkPlan {
  /** The comments that take the answer. */
  readonly answered: readonly CommentId[];
  /** Merged into those, they take it with them. */
  readonly merged: readonly CommentId[];
  /** Answered before, and left as they are. */
  readonly kept: readonly CommentId[];
  readonly approved: readonly CommentId[];
  /** Another member's to propose. */
  readonly notTheirs: readonly CommentId[];
  /** Replaced, merged into another, or no more in the log. */
  readonly gone: readonly CommentId[];
  readonly changes: readonly CommentChange[];
}

/**
 * What one answer changes. An answer that lacks nothing is proposed by it, unless nobody handles the
 * comment: by whoever may propose it on its own card, and by nobody else. Whether the disposition has its reason is for the caller to ask.
 */
export function planBulkAnswer(order: BulkOrder, log: readonly Row<'comments'>[]): BulkPlan {
  const byId = new Map<string, Row<'comments'>>(log.map((row) => [row.commentId, row]));
  const answered: CommentId[] = [];
  const kept: CommentId[] = [];
  const approved: CommentId[] = [];
  const notTheirs: CommentId[] = [];
  const gone: CommentId[] = [];
  const changes: CommentChange[] = [];
  const merged = mergedInto(standing(log));
  for (const id of new Set(order.commentIds)) {
    const comment = byId.get(id);
    const state = comment === undefined ? null : stateOf(comment);
    if (comment === undefined || state === null || isMerged(comment)) gone.push(id);
    else if (isApproved(state)) approved.push(id);
    else if (comment.disposition !== null && !order.overwrite) kept.push(id);
    else if (mayNotPropose(comment, state, order)) notTheirs.push(id);
    else {
      answered.push(id);
      changes.push(...withMerged(comment, answerFor(comment, order), merged.get(id)));
    }
  }
  const own = new Set<string>(answered);
  const alongside = changes.map(({ commentId }) => commentId).filter((id) => !own.has(id));
  return { answered, merged: alongside, kept, approved, notTheirs, gone, changes };
}

function mayNotPropose(
  { ownerId }: Row<'comments'>,
  state: CommentState,
  { acting, team }: BulkOrder,
): boolean {
  if (!isLeft(state)) return false;
  return mayNotTake('PROPOSE', state, acting, handlersOf(ownerId, team)) !== null;
}

function answerFor(
  comment: Row<'comments'>,
  { disposition, explanation, acting }: BulkOrder,
): Partial<Row<'comments'>> {
  const ownerId = comment.ownerId === '' ? (acting?.memberId ?? idOf('')) : comment.ownerId;
  const answer = { ownerId, disposition, explanation: explanation.trim() };
  const state = stateOf(comment) ?? 'MOI';
  const whole = lacksFor('DE_XUAT', { ...comment, ...answer }).length === 0;
  return differing(comment, {
    ...answer,
    status: isLeft(state) && whole ? 'DE_XUAT' : comment.status,
  });
}
