// What follows when a person says whose a waiting reply is, or that it does not count. Pure.

import type { Row } from '../../../workbook/schema.ts';
import type { Moment } from '../../day.ts';
import { idOf, type ReplyId, type RequestId } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { type CountingFacts, countedReply } from '../counted-reply.ts';
import type { OfferedWords, Position, ReplyTexts } from '../given-reply.ts';
import { readReply } from '../given-reply.ts';
import { standingReply } from '../match-reply.ts';
import type { TakenIn } from '../take-in.ts';

/** A person's word on one reply. */
export interface Decision {
  readonly requestId: RequestId;
  /** Where the body stands, when its own answer cannot be read; else null. */
  readonly position: Position | null;
  /** Who decided, as an address or in words. */
  readonly by: string;
  readonly at: Moment;
}

export interface ResolvingFacts extends Omit<CountingFacts, 'round'> {
  readonly round: Row<'rounds'>;
  readonly requests: readonly Row<'requests'>[];
  /** The replies of the round. */
  readonly replies: readonly Row<'replies'>[];
  readonly words: OfferedWords;
  /** What the sheet keeps of the decision, the earlier note behind it. */
  readonly history: (said: {
    readonly by: string;
    readonly at: Moment;
    readonly request: RequestId;
    readonly replaces: ReplyId | null;
    readonly before: string;
  }) => string;
}

/**
 * What counting a waiting reply for a request writes: first the decision alone, then what follows,
 * last that it is dealt with. The same decision found half carried out gives what is still missing.
 * @throws Problem REPLY.ROUND_LOCKED, REPLY.NO_SUCH_REQUEST, REPLY.POSITION_NEEDED
 */
export function resolvedReply(
  reply: Row<'replies'>,
  raw: ReplyTexts,
  decision: Decision,
  facts: ResolvingFacts,
): TakenIn {
  const { round, requests, replies, comments } = facts;
  const { requestId, by, at } = decision;
  mayResolve(reply, round);
  const request = requests.find((row) => row.requestId === requestId);
  if (request === undefined || request.roundId !== reply.roundId) {
    const { replyId, roundId } = reply;
    throw new Problem('REPLY.NO_SUCH_REQUEST', {
      reply: replyId,
      request: requestId,
      round: roundId,
    });
  }
  const given = readReply(raw, facts.words);
  const position = given.position ?? decision.position;
  if (position === null) throw new Problem('REPLY.POSITION_NEEDED', { reply: reply.replyId });
  const others = replies.filter(({ replyId }) => replyId !== reply.replyId);
  const standing = standingReply(others, requestId);
  const replaces =
    standing?.replyId ??
    others.find(({ replacedBy }) => replacedBy === reply.replyId)?.replyId ??
    null;
  return {
    reply,
    isNew: false,
    decision: { matchedRequestId: requestId, resolvedBy: by, resolvedAt: at },
    ...countedReply(raw, { ...given, position }, request, reply.replyId, facts),
    replacedReply: standing?.replyId ?? null,
    // Its own for another body: a decision that was changed after it had been stopped half-way.
    replaced: comments
      .filter(
        (row) =>
          row.status !== 'THAY_THE' &&
          (row.replyId === replaces ||
            (row.replyId === reply.replyId && row.requestId !== requestId)),
      )
      .map(({ commentId }) => commentId),
    settled: {
      matchedRequestId: requestId,
      matchStatus: replaces === null ? 'KHOP' : 'THAY_THE',
      matchNote: facts.history({ by, at, request: requestId, replaces, before: reply.matchNote }),
      resolvedBy: by,
      resolvedAt: at,
      replacedBy: idOf<ReplyId>(''),
    },
  };
}

/** Throws `REPLY.ROUND_LOCKED`: the figures of a locked round are final. */
export function mayResolve({ roundId }: Row<'replies'>, { status }: Row<'rounds'>): void {
  if (status === 'KHOA') throw new Problem('REPLY.ROUND_LOCKED', { round: roundId });
}
