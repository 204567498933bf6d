// What no longer counts once a reply is entered: the reply that stood before it, and comments.

import type { CommentId, ReplyId } from '../../ids.ts';
import { standingReply } from '../match-reply.ts';
import type { EnteredReply, EnteringFacts } from './entering-facts.ts';

/** What counts for the body until now; a body heard at a meeting has its name alone. */
export function standingBefore({ source, replies }: EnteringFacts): ReplyId | null {
  const own = replies.filter(
    (reply) =>
      reply.roundId === source.roundId &&
      reply.processedAt !== null &&
      (source.requestId !== '' || reply.bodyRaw === source.nameSnapshot),
  );
  return standingReply(own, source.requestId)?.replyId ?? null;
}

/** The comments that give way: of the reply before, and of one whose entering was stopped half-way. */
export function commentsGivenWay(
  input: EnteredReply,
  { source, replies, comments }: EnteringFacts,
): CommentId[] {
  const stopped = new Set(
    replies
      .filter(
        (reply) =>
          reply.roundId === source.roundId &&
          reply.bodyRaw === source.nameSnapshot &&
          reply.formResponseId === '' &&
          reply.processedAt === null,
      )
      .map(({ replyId }) => replyId),
  );
  return comments
    .filter(
      (row) =>
        row.roundId === source.roundId &&
        row.bodyId === source.bodyId &&
        row.status !== 'THAY_THE' &&
        row.carriedFrom === '' &&
        (input.replaces || stopped.has(row.replyId)),
    )
    .map(({ commentId }) => commentId);
}
