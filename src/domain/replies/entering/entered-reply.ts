// What a reply that staff enter writes: the reply, its comments, what becomes of the request, the document. Pure.

import type { Row } from '../../../workbook/schema.ts';
import { at } from '../../day.ts';
import { type CommentId, idOf, nextId, nextIds, type ReplyId } from '../../ids.ts';
import { shownInCell } from '../cell-parts.ts';
import { commentRow, inCells } from '../comment-row.ts';
import { isLate } from '../match-reply.ts';
import { sourceOf } from '../source-text.ts';
import { documentRow, replyRow } from './entered-rows.ts';
import type { EnteredReply, EnteringFacts } from './entering-facts.ts';
import { commentsGivenWay, standingBefore } from './given-way.ts';

export interface Entered {
  readonly reply: Row<'replies'>;
  readonly comments: readonly Row<'comments'>[];
  /** The reply that no longer counts. */
  readonly replacedReply: ReplyId | null;
  /** Comments that no longer count. */
  readonly replaced: readonly CommentId[];
  readonly request: Partial<Row<'requests'>> | null;
  /** The document that came in; null for a reply without one. */
  readonly document: Row<'documents'> | null;
}

/**
 * What entering this reply writes. A reply of the same body whose entering was stopped half-way
 * (it is not marked as processed) gives way to this one with the comments it had written already.
 */
export function enteredReply(input: EnteredReply, facts: EnteringFacts): Entered {
  const { round } = facts;
  const used = facts.replies.map(({ replyId }) => replyId);
  const replyId = idOf<ReplyId>(nextId(`TL-${round.roundId}-`, 4, used));
  const receivedAt = at(input.receivedDay, 8);
  return {
    reply: replyRow(input, facts, replyId, receivedAt),
    comments: newComments(input, facts, { replyId, readVersion: round.draftVersion, receivedAt }),
    replacedReply: input.replaces ? standingBefore(facts) : null,
    replaced: commentsGivenWay(input, facts),
    request:
      facts.request === null
        ? null
        : {
            repliedAt: receivedAt,
            channel: input.channel,
            inDocNo: input.docNo,
            inDocDate: input.docDate,
            signer: input.signer,
            fileUrl: input.fileUrl,
            position: input.position,
            late: isLate(receivedAt, facts.request.dueAt) ? 'CO' : 'KHONG',
            commentCount: input.comments.flatMap(inCells).length,
            enteredBy: facts.person,
          },
    document: input.docNo !== '' || round.mode === 'HOI_NGHI' ? documentRow(input, facts) : null,
  };
}

function newComments(
  input: EnteredReply,
  { comments, source, words }: EnteringFacts,
  origin: Pick<Row<'comments'>, 'replyId' | 'readVersion' | 'receivedAt'>,
): Row<'comments'>[] {
  const used = comments.map(({ commentId }) => commentId);
  const pieces = input.comments.flatMap(inCells);
  const ids = nextIds(`GY-${source.roundId}-`, 4, used, pieces.length);
  return pieces.map((comment, index) => {
    const sourceText =
      comment.sourceText === ''
        ? sourceOf(comment, words.heads, words.cutNotice)
        : shownInCell(comment.sourceText, words.letterCut);
    const id = idOf<CommentId>(ids[index] ?? '');
    return commentRow({ ...comment, sourceText }, id, source, origin);
  });
}
