// The records of a round as they stand once replies have been put down, so that the next is decided on them.

import type { Row } from '../../../workbook/schema.ts';
import type { TakenIn } from '../take-in.ts';

export interface RoundRecords {
  readonly requests: readonly Row<'requests'>[];
  readonly replies: readonly Row<'replies'>[];
  readonly comments: readonly Row<'comments'>[];
}

/** What `put-down-replies.ts` makes of the records. */
export function afterwards(records: RoundRecords, taken: TakenIn): RoundRecords {
  const { reply, isNew, decision, settled, comments, replaced, replacedReply, request } = taken;
  const replies = isNew ? [...records.replies, reply] : records.replies;
  return {
    requests: records.requests.map((row) =>
      row.requestId === request?.key ? { ...row, ...request.set } : row,
    ),
    replies: replies.map((row) => {
      if (row.replyId === reply.replyId) return { ...row, ...decision, ...settled };
      return row.replyId === replacedReply ? { ...row, replacedBy: reply.replyId } : row;
    }),
    comments: [...records.comments, ...comments].map((row) =>
      replaced.includes(row.commentId) ? { ...row, status: 'THAY_THE' as const } : row,
    ),
  };
}
