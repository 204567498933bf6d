// “Đã tiếp thu nhưng chưa thấy trong dự thảo”: accepted, and the draft does not show it yet.

import type { Row } from '../../workbook/schema.ts';
import type { ClauseId, CommentId, DraftId, RoundId } from '../ids.ts';
import { isMerged } from './count-comments.ts';
import { needsChangeRef } from './disposition.ts';
import { sameWording, type Wording, wordingRead } from './draft-wording.ts';
import { standing } from './standing.ts';

/** Why an accepted comment is not seen: no place named, not said to be changed, the clause reads as before. */
export type Unseen =
  | { readonly code: 'NO_PLACE' }
  | { readonly code: 'NOT_CHANGED' }
  | { readonly code: 'SAME_WORDING'; readonly read: DraftId; readonly newest: DraftId };

export interface UnseenComment {
  readonly commentId: CommentId;
  readonly roundId: RoundId;
  readonly why: readonly Unseen[];
}

/**
 * The comments accepted wholly or in part that no draft shows, in the order of the log; a merged one
 * is shown by its main one. `wordingsOf` gives the wordings of a clause, the newest last: they are
 * compared where the clause stands in the draft that was read and in a later one – that named as
 * changed, else the newest.
 */
export function notSeenInDraft(
  log: readonly Row<'comments'>[],
  wordingsOf: (clauseId: ClauseId) => readonly Wording[],
): UnseenComment[] {
  return standing(log).flatMap((comment): UnseenComment[] => {
    const { commentId, roundId, disposition, status } = comment;
    if (isMerged(comment) || disposition === null || !needsChangeRef(disposition)) return [];
    const same = unchanged(comment, wordingsOf(comment.clauseId));
    const why: Unseen[] = [
      ...(comment.changeRef.trim() === '' ? [{ code: 'NO_PLACE' as const }] : []),
      ...(status === 'DA_SUA' || status === 'DONG' ? [] : [{ code: 'NOT_CHANGED' as const }]),
      ...(same === null ? [] : [same]),
    ];
    return why.length === 0 ? [] : [{ commentId, roundId, why }];
  });
}

function unchanged(
  { readVersion, changedIn }: Row<'comments'>,
  wordings: readonly Wording[],
): Extract<Unseen, { code: 'SAME_WORDING' }> | null {
  const read = wordingRead(readVersion, wordings);
  const newest =
    wordings.find(({ draftId }) => draftId === changedIn) ?? wordings[wordings.length - 1];
  if (read === undefined || newest === undefined || read.draftId === newest.draftId) return null;
  return sameWording(read, newest)
    ? { code: 'SAME_WORDING', read: read.draftId, newest: newest.draftId }
    : null;
}
