// Comments as issues: those merged into another are one issue, and every body stays named.

import { isMerged } from '../comments/count-comments.ts';
import { finalTarget } from '../comments/merged-comments.ts';
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

/**
 * The issues of these comments, in the order of their main comments.
 * Throws `COMMENTS.MERGED_NOWHERE` when a comment is merged into none of them, or in a circle.
 */
export function issuesOf(comments: readonly CommentFacts[], round: RoundId): Issue[] {
  const byId = new Map<string, CommentFacts>();
  for (const comment of comments) byId.set(comment.commentId, comment);
  const groups = new Map<string, { main: CommentFacts; merged: CommentFacts[] }>();
  for (const comment of comments) {
    if (!isMerged(comment)) groups.set(comment.commentId, { main: comment, merged: [] });
  }
  for (const comment of comments) {
    if (!isMerged(comment)) continue;
    const target = finalTarget(comment, byId);
    if (target === null) {
      const { commentId, duplicateOf } = comment;
      throw new Problem('COMMENTS.MERGED_NOWHERE', {
        round,
        comment: commentId,
        into: duplicateOf,
      });
    }
    groups.get(target.commentId)?.merged.push(comment);
  }
  return [...groups.values()].map(({ main, merged }) => {
    const all = [main, ...merged];
    return { main, all, bodies: [...new Set(all.map((comment) => comment.bodyName))] };
  });
}
