// Which comments are given to whom: those without a handler by the rules, those with one only lifted out of “Mới”.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId, MemberId } from '../ids.ts';
import type { CommentChange } from './answering.ts';
import { stateOf } from './comment-states.ts';
import type { FoundHandler } from './handler-rules.ts';
import { standing } from './standing.ts';

export interface Assigned {
  readonly commentId: CommentId;
  readonly ownerId: MemberId;
  /** What named the handler; null for one whom the person at the screen chose for the rest. */
  readonly by: FoundHandler['by'] | null;
}

export interface Assignment {
  readonly given: readonly Assigned[];
  /** Without a handler, and nothing names one. */
  readonly left: readonly CommentId[];
  /** With a handler typed by hand, and still new. */
  readonly lifted: readonly CommentId[];
  readonly changes: readonly CommentChange[];
}

/**
 * The assignment of a log. `rest` takes what no rule names, '' leaves it. Merged comments are given
 * out, too: whoever answers sees them beside their main one. Nobody's handler is changed.
 */
export function assignComments(
  log: readonly Row<'comments'>[],
  handlerOf: (comment: Row<'comments'>) => FoundHandler | null,
  rest: MemberId,
): Assignment {
  const given: Assigned[] = [];
  const left: CommentId[] = [];
  const lifted: CommentId[] = [];
  const changes: CommentChange[] = [];
  for (const comment of standing(log)) {
    const { commentId } = comment;
    const isNew = stateOf(comment) === 'MOI';
    const lift = isNew ? { status: 'PHAN_CONG' as const } : {};
    if (comment.ownerId !== '') {
      if (!isNew) continue;
      lifted.push(commentId);
      changes.push({ commentId, set: lift });
      continue;
    }
    const found = handlerOf(comment);
    const ownerId = found?.ownerId ?? rest;
    if (ownerId === '') {
      left.push(commentId);
      continue;
    }
    given.push({ commentId, ownerId, by: found?.by ?? null });
    changes.push({ commentId, set: { ownerId, ...lift } });
  }
  return { given, left, lifted, changes };
}
