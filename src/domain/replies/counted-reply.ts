// What counting a reply for a request writes: its numbered comments and where the body now stands. Pure.

import type { Row } from '../../workbook/schema.ts';
import { type Moment, readDay } from '../day.ts';
import { type CommentId, idOf, nextIds, type ReplyId, type RequestId } from '../ids.ts';
import { commentRow, inCells } from './comment-row.ts';
import type { CommentHeads, GivenReply, ReplyTexts } from './given-reply.ts';
import { isLate } from './match-reply.ts';
import { commentsOf, type NewComment, standingOf } from './reply-comments.ts';
import { sourceOf } from './source-text.ts';

export interface CountingFacts {
  readonly round: Pick<Row<'rounds'>, 'draftVersion'>;
  /** The log of the round, as it stands. */
  readonly comments: readonly Row<'comments'>[];
  readonly heads: CommentHeads;
  readonly now: Moment;
  /** What is written behind a text that one cell cannot hold. */
  readonly cutNotice: string;
}

export interface Counted {
  readonly comments: readonly Row<'comments'>[];
  /** Null when nobody can tell where the body stands. */
  readonly request: { readonly key: RequestId; readonly set: Partial<Row<'requests'>> } | null;
}

/** The rows of a reply of the form that counts for this request. */
export function countedReply(
  raw: Pick<ReplyTexts, 'submittedAt' | 'docNo' | 'docDate' | 'signer'>,
  given: GivenReply,
  request: Row<'requests'>,
  replyId: ReplyId,
  facts: CountingFacts,
): Counted {
  const said = commentsOf(given);
  const rows = said.flatMap(inCells);
  const standing = given.position === null ? null : standingOf(given.position, said.length);
  return {
    comments: newComments(rows, request, replyId, facts),
    request:
      standing === null
        ? null
        : {
            key: request.requestId,
            set: {
              repliedAt: raw.submittedAt,
              channel: 'BIEU_MAU',
              inDocNo: raw.docNo.slice(0, 500),
              inDocDate: readDay(raw.docDate.trim()),
              signer: raw.signer.slice(0, 500),
              position: standing.position,
              late: isLate(raw.submittedAt, request.dueAt) ? 'CO' : 'KHONG',
              commentCount: rows.length,
              enteredBy: '',
            },
          },
  };
}

/** The comments as rows; those that an interrupted run has written already are left out. */
function newComments(
  rows: readonly NewComment[],
  request: Row<'requests'>,
  replyId: ReplyId,
  { comments, round, now, heads, cutNotice }: CountingFacts,
): Row<'comments'>[] {
  const written = comments
    .filter((row) => row.replyId === replyId && row.requestId === request.requestId)
    .map(({ sourceText }) => sourceText);
  const pieces = rows
    .map((comment) => ({ ...comment, sourceText: sourceOf(comment, heads, cutNotice) }))
    .filter(({ sourceText }) => {
      // Of two that say the same each is left out for one that stands.
      const at = written.indexOf(sourceText);
      if (at >= 0) written.splice(at, 1);
      return at < 0;
    });
  const ids = nextIds(
    `GY-${request.roundId}-`,
    4,
    comments.map(({ commentId }) => commentId),
    pieces.length,
  );
  return pieces.map((comment, index) =>
    commentRow(comment, idOf<CommentId>(ids[index] ?? ''), request, {
      replyId,
      readVersion: round.draftVersion,
      receivedAt: now,
    }),
  );
}
