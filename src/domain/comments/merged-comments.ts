// Comments that say what another says: the one they are merged into, and the answer they share.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { isMerged } from './count-comments.ts';

/** What a merged comment has from the one it is merged into: the answer, and how far it has come. */
const shared = ['disposition', 'explanation', 'changeRef', 'changedIn', 'status'] as const;

export type SharedAnswer = Pick<Row<'comments'>, (typeof shared)[number]>;

export type MergeableComment = Pick<Row<'comments'>, 'commentId' | 'duplicateOf' | 'roundId'> &
  SharedAnswer;

export type MergeFault =
  | { readonly code: 'TARGET_UNKNOWN'; readonly commentId: CommentId; readonly target: string }
  | { readonly code: 'MERGED_IN_A_RING'; readonly commentId: CommentId }
  | {
      readonly code: 'TARGET_OF_OTHER_ROUND';
      readonly commentId: CommentId;
      readonly target: string;
    };

/**
 * The comment that another is finally merged into, through as many steps as there are; itself when
 * it is merged into none. Null when the way leads nowhere or in a ring.
 */
export function finalTarget<Comment extends Pick<MergeableComment, 'commentId' | 'duplicateOf'>>(
  comment: Comment,
  byId: ReadonlyMap<string, Comment>,
): Comment | null {
  const passed = new Set<string>();
  let current = comment;
  while (isMerged(current)) {
    if (passed.has(current.commentId)) return null;
    passed.add(current.commentId);
    const next = byId.get(current.duplicateOf);
    if (next === undefined) return null;
    current = next;
  }
  return current;
}

/** The comments merged into each main one, through as many steps as there are. */
export function mergedInto<Comment extends Pick<MergeableComment, 'commentId' | 'duplicateOf'>>(
  comments: readonly Comment[],
): Map<string, Comment[]> {
  const byId = new Map<string, Comment>(comments.map((row) => [row.commentId, row]));
  const found = new Map<string, Comment[]>();
  for (const comment of comments.filter(isMerged)) {
    const target = finalTarget(comment, byId)?.commentId;
    if (target === undefined) continue;
    const known = found.get(target);
    if (known === undefined) found.set(target, [comment]);
    else known.push(comment);
  }
  return found;
}

/** Merges that cannot be followed, comment by comment. */
export function mergeFaults(comments: readonly MergeableComment[]): MergeFault[] {
  const byId = new Map<string, MergeableComment>(comments.map((row) => [row.commentId, row]));
  return comments.filter(isMerged).flatMap((comment): MergeFault[] => {
    const { commentId, duplicateOf: target } = comment;
    const direct = byId.get(target);
    if (direct === undefined) return [{ code: 'TARGET_UNKNOWN', commentId, target }];
    if (direct.roundId !== comment.roundId) {
      return [{ code: 'TARGET_OF_OTHER_ROUND', commentId, target }];
    }
    if (finalTarget(comment, byId) === null && leadsToItself(comment, byId)) {
      return [{ code: 'MERGED_IN_A_RING', commentId }];
    }
    return [];
  });
}

/** The answers to write so that a merged comment says what the one it is merged into says. */
export function sharedAnswers(
  comments: readonly MergeableComment[],
): (Pick<MergeableComment, 'commentId'> & SharedAnswer)[] {
  const byId = new Map<string, MergeableComment>(comments.map((row) => [row.commentId, row]));
  return comments.filter(isMerged).flatMap((comment) => {
    const target = finalTarget(comment, byId);
    if (target === null) return [];
    const [own, theirs] = [sharedAnswer(comment), sharedAnswer(target)];
    return shared.every((name) => own[name] === theirs[name])
      ? []
      : [{ commentId: comment.commentId, ...theirs }];
  });
}

/** What a comment gives to those merged into it; a blank state is that of a new comment. */
export function sharedAnswer(comment: MergeableComment): SharedAnswer {
  const { disposition, explanation, changeRef, changedIn, status } = comment;
  return { disposition, explanation, changeRef, changedIn, status: status ?? 'MOI' };
}

function leadsToItself(
  comment: MergeableComment,
  byId: ReadonlyMap<string, MergeableComment>,
): boolean {
  const passed = new Set<string>();
  for (
    let next: MergeableComment | undefined = comment;
    next !== undefined && isMerged(next);
    next = byId.get(next.duplicateOf)
  ) {
    if (passed.has(next.commentId)) return true;
    passed.add(next.commentId);
  }
  return false;
}
