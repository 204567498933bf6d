// The comments that stand, by their ids and by what is merged into them, made once from a sheet read once.

import { mergedInto } from '../../domain/comments/merged-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import type { StandingLog } from '../../domain/deciding/follow.ts';
import type { Kept } from '../../workbook/schema.ts';

export function standingLog(
  log: readonly Kept<'comments'>[],
): StandingLog<Kept<'comments'>> & { readonly comments: readonly Kept<'comments'>[] } {
  const comments = standing(log);
  return {
    comments,
    byId: new Map(comments.map((comment) => [comment.commentId as string, comment])),
    merged: mergedInto(comments),
  };
}
