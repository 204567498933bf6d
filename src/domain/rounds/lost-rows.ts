// Names the rows that rest on a row which is gone: deleted by hand, or given another id.

import type { Row } from '../../workbook/schema.ts';
import type { BodyId, CommentId, ReplyId, RequestId } from '../ids.ts';

export type LostRow =
  | { readonly code: 'REPLY_GONE'; readonly commentId: CommentId; readonly replyId: ReplyId }
  | { readonly code: 'BODY_GONE'; readonly requestId: RequestId; readonly bodyId: BodyId };

export interface RowsOfRound {
  readonly comments: readonly Pick<Row<'comments'>, 'commentId' | 'replyId'>[];
  readonly requests: readonly Pick<Row<'requests'>, 'requestId' | 'bodyId'>[];
}

/** Comments whose reply, and requests whose body, is in the book no more; a blank id asks for none. */
export function lostRows(
  { comments, requests }: RowsOfRound,
  replies: readonly Pick<Row<'replies'>, 'replyId'>[],
  bodies: readonly Pick<Row<'bodies'>, 'bodyId'>[],
): LostRow[] {
  const replyIds = new Set<string>(['', ...replies.map(({ replyId }) => replyId)]);
  const bodyIds = new Set<string>(['', ...bodies.map(({ bodyId }) => bodyId)]);
  return [
    ...requests
      .filter(({ bodyId }) => !bodyIds.has(bodyId))
      .map(({ requestId, bodyId }) => ({ code: 'BODY_GONE' as const, requestId, bodyId })),
    ...comments
      .filter(({ replyId }) => !replyIds.has(replyId))
      .map(({ commentId, replyId }) => ({ code: 'REPLY_GONE' as const, commentId, replyId })),
  ];
}
