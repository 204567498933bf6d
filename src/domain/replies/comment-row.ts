// A comment as rows of the log: what was given, and blanks for everything that staff decide later.

import type { Row } from '../../workbook/schema.ts';
import { type CommentId, idOf } from '../ids.ts';
import { cellParts } from './cell-parts.ts';
import type { NewComment } from './reply-comments.ts';

/** A new row of the log; everything that staff decide later is still blank. */
export function commentRow(
  comment: Pick<NewComment, 'part' | 'place' | 'content' | 'proposal' | 'reason'> &
    Pick<Row<'comments'>, 'sourceText'>,
  commentId: CommentId,
  source: Pick<Row<'requests'>, 'roundId' | 'bodyId' | 'nameSnapshot' | 'requestId'>,
  origin: Pick<Row<'comments'>, 'replyId' | 'readVersion' | 'receivedAt'>,
): Row<'comments'> {
  return {
    commentId,
    roundId: source.roundId,
    bodyId: source.bodyId,
    bodyName: source.nameSnapshot,
    requestId: source.requestId,
    replyId: origin.replyId,
    part: comment.part,
    clauseText: comment.place,
    clauseId: idOf(''),
    quote: '',
    content: comment.content,
    proposal: comment.proposal,
    reason: comment.reason,
    kind: null,
    severity: null,
    theme: '',
    duplicateOf: idOf<CommentId>(''),
    ownerId: idOf(''),
    disposition: null,
    explanation: '',
    changeRef: '',
    changedIn: idOf(''),
    status: 'MOI',
    leaderDecision: '',
    readVersion: origin.readVersion,
    receivedAt: origin.receivedAt,
    sourceText: comment.sourceText,
    carriedFrom: idOf<CommentId>(''),
  };
}

/** A comment whose texts outgrow a cell goes on in further comments, so that nothing is lost. */
export function inCells<
  Comment extends Pick<NewComment, 'place' | 'content' | 'proposal' | 'reason'>,
>(comment: Comment): Comment[] {
  const columns = {
    place: cellParts(comment.place),
    content: cellParts(comment.content),
    proposal: cellParts(comment.proposal),
    reason: cellParts(comment.reason),
  };
  const rows = Math.max(...Object.values(columns).map((parts) => parts.length));
  return Array.from({ length: rows }, (_, index) => ({
    ...comment,
    place: columns.place[index] ?? '',
    content: columns.content[index] ?? '',
    proposal: columns.proposal[index] ?? '',
    reason: columns.reason[index] ?? '',
  }));
}
