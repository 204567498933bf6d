// Merges comments that say the same, takes them apart again, sets a theme on many: one write each,
// with a row in the log for every changed cell. Nobody's words are touched.

import type { Merged } from '../../dialogs/data/merge-comments.ts';
import { mergeFaults } from '../../domain/comments/merged-comments.ts';
import { type CommentId, idOf } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { writeComments } from '../answering/write-comments.ts';
import type { GivenMerge, GivenSplit, GivenTheme } from '../input/merge-comments.ts';
import { findRound } from '../opening/plan-opening.ts';
import { checkBook } from '../this-book.ts';
import { commentsOf, countsOf } from './merge-proposals.ts';

type Comment = Kept<'comments'>;
type Column = 'duplicateOf' | 'theme';

/** @throws Problem MERGE.RING, MERGE.OTHER_ROUND, DECISION.UNKNOWN_COMMENTS, DECISION.LOCKED */
export function mergeComments({ roundId, groups }: GivenMerge, office: Office): Merged {
  const wanted = new Map(
    groups.flatMap(({ main, merged }) => merged.map((id): [CommentId, CommentId] => [id, main])),
  );
  const mains = groups.map(({ main }) => main);
  return change(roundId, 'duplicateOf', wanted, mains, office, (count, counts) =>
    wordsOf(office.language).dialogs.mergeComments.mergedLead(count, counts),
  );
}

/** The comments speak for themselves again. */
export function splitComments({ roundId, comments }: GivenSplit, office: Office): Merged {
  const wanted = new Map(comments.map((id) => [id, idOf<CommentId>('')]));
  return change(roundId, 'duplicateOf', wanted, [], office, (count, counts) =>
    wordsOf(office.language).dialogs.mergeComments.splitLead(count, counts),
  );
}

export function setTheme({ roundId, theme, comments }: GivenTheme, office: Office): Merged {
  const wanted = new Map(comments.map((id) => [id, theme]));
  return change(roundId, 'theme', wanted, [], office, (count) =>
    wordsOf(office.language).dialogs.mergeComments.themedLead(count, theme),
  );
}

function change(
  roundId: GivenMerge['roundId'],
  column: Column,
  wanted: ReadonlyMap<CommentId, string>,
  others: readonly CommentId[],
  office: Office,
  lead: (count: number, counts: string) => string,
): Merged {
  return office.locked(() => {
    checkBook(office);
    const round = findRound(office.tables.read('rounds').rows, roundId);
    if (round.status === 'KHOA') throw new Problem('DECISION.LOCKED', { round: roundId });
    const before = commentsOf(roundId, office);
    const known = new Set(before.map(({ commentId }) => commentId));
    const unknown = [...Array.from(wanted.keys()), ...others].filter((id) => !known.has(id));
    if (unknown.length > 0) throw new Problem('DECISION.UNKNOWN_COMMENTS', { comments: unknown });
    const changed = before.filter(
      (comment) => (wanted.get(comment.commentId) ?? comment[column]) !== comment[column],
    );
    const after = before.map((comment): Comment => {
      const value = wanted.get(comment.commentId);
      return value === undefined ? comment : { ...comment, [column]: value };
    });
    refuseFaults(after, new Set(wanted.keys()));
    const changes = changed.map(({ commentId }) => ({
      commentId,
      set: { [column]: wanted.get(commentId) ?? '' },
    }));
    writeComments(changes, changed, { action: 'MERGE_COMMENTS' }, office);
    return { lead: lead(changed.length, countsOf(after, office)) };
  });
}

/** Merges that stood wrong before are told by the check; only what is asked for now is refused. */
function refuseFaults(comments: readonly Comment[], wanted: ReadonlySet<CommentId>): void {
  const byId = new Map(comments.map((comment) => [comment.commentId, comment]));
  for (const fault of mergeFaults(comments)) {
    if (!wanted.has(fault.commentId)) continue;
    const comment = fault.commentId;
    const into = byId.get(comment)?.duplicateOf ?? '';
    if (fault.code === 'MERGED_IN_A_RING') throw new Problem('MERGE.RING', { comment, into });
    throw new Problem('MERGE.OTHER_ROUND', { comment, into });
  }
}
