// Comments that say what another says: the one they are merged into, and the answer they share.

import type { Row } from '../../workbook/schema.ts';
import type { CommentId } from '../ids.ts';
import { isMerged } from './count-comments.ts';

export type MergeableComment = Pick<
  Row<'comments'>,
  'commentId' | 'duplicateOf' | 'roundId' | 'disposition' | 'explanation' | 'changeRef'
>;

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
): Pick<MergeableComment, 'commentId' | 'disposition' | 'explanation' | 'changeRef'>[] {
  const byId = new Map<string, MergeableComment>(comments.map((row) => [row.commentId, row]));
  return comments.filter(isMerged).flatMap((comment) => {
    const target = finalTarget(comment, byId);
    if (target === null) return [];
    const { disposition, explanation, changeRef } = target;
    const same =
      disposition === comment.disposition &&
      explanation === comment.explanation &&
      changeRef === comment.changeRef;
    return same ? [] : [{ commentId: comment.commentId, disposition, explanation, changeRef }];
  });
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
