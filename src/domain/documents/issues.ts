// Comments as issues: those merged into another are one issue, and every body stays named.

import type { Ids } from '../../workbook/enums.ts';
import type { RoundId } from '../ids.ts';
import { Problem } from '../problem.ts';
import type { CommentFacts } from './facts.ts';

/** One issue: the comment that speaks for it, and all comments that are it, itself first. */
export interface Issue {
  readonly main: CommentFacts;
  readonly all: readonly CommentFacts[];
  /** The bodies that raised it, each once, in the order of the log. */
  readonly bodies: readonly string[];
}

/** The five classes of unit 2 (practice.md §2.3). */
export type CommentClass = 'accepted' | 'partly' | 'kept' | 'unanswered' | 'forLeader';

/** The class that a result counts in: `GHI_NHAN` as partly, `NGOAI_PHAM_VI` as explained. */
export function classOf(disposition: Ids<'disposition'> | null): CommentClass {
  switch (disposition) {
    case 'TIEP_THU':
      return 'accepted';
    case 'TIEP_THU_MOT_PHAN':
    case 'GHI_NHAN':
      return 'partly';
    case 'GIU_NGUYEN':
    case 'NGOAI_PHAM_VI':
      return 'kept';
    case 'XIN_Y_KIEN':
      return 'forLeader';
    case null:
      return 'unanswered';
  }
}

/**
 * The issues of these comments, in the order of their main comments.
 * Throws `COMMENTS.NOT_RECONCILED` when a comment is merged into none of them, or in a circle.
 */
export function issuesOf(comments: readonly CommentFacts[], round: RoundId): Issue[] {
  const byId = new Map<string, CommentFacts>();
  for (const comment of comments) byId.set(comment.commentId, comment);
  const groups = new Map<string, { main: CommentFacts; merged: CommentFacts[] }>();
  for (const comment of comments) {
    if (!comment.duplicateOf) groups.set(comment.commentId, { main: comment, merged: [] });
  }
  for (const comment of comments) {
    if (comment.duplicateOf) groups.get(mainOf(comment, byId, round))?.merged.push(comment);
  }
  return [...groups.values()].map(({ main, merged }) => {
    const all = [main, ...merged];
    return { main, all, bodies: [...new Set(all.map((comment) => comment.bodyName))] };
  });
}

function mainOf(
  comment: CommentFacts,
  byId: ReadonlyMap<string, CommentFacts>,
  round: RoundId,
): string {
  let current: CommentFacts | undefined = comment;
  for (let step = 0; step <= byId.size && current !== undefined; step++) {
    if (!current.duplicateOf) return current.commentId;
    current = byId.get(current.duplicateOf);
  }
  throw new Problem('COMMENTS.NOT_RECONCILED', {
    round,
    found: `${comment.commentId} → ${comment.duplicateOf}`,
  });
}
