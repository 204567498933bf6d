// Decides what a sweep of a form writes: replies, comments, what becomes of the requests. Pure.

import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';
import { type CommentId, idOf, nextId, type ReplyId, type RequestId } from '../ids.ts';
import { shownInCell } from './cell-parts.ts';
import { countedReply } from './counted-reply.ts';
import { type CommentHeads, type OfferedWords, type ReplyTexts, readReply } from './given-reply.ts';
import { type RawColumns, rawColumns } from './kept-reply.ts';
import { isCounted, type Match, matchReply } from './match-reply.ts';
import { isGenuine, type Sign } from './reply-code.ts';
import { commentsOf, type PositionNote, standingOf } from './reply-comments.ts';

export interface TakeInFacts {
  readonly round: Row<'rounds'>;
  readonly requests: readonly Row<'requests'>[];
  readonly replies: readonly Row<'replies'>[];
  readonly comments: readonly Row<'comments'>[];
  readonly words: OfferedWords;
  readonly heads: CommentHeads;
  readonly sign: Sign;
  readonly now: Moment;
  /** What is written behind a text that one cell cannot hold. */
  readonly cutNotice: string;
  /** What the people who look through the tray read; candidates only for a reply that does not count. */
  readonly explain: (
    notes: readonly (Match['notes'][number] | PositionNote)[],
    candidates: readonly RequestId[],
  ) => string;
}

export interface TakenIn {
  readonly reply: Row<'replies'>;
  /** False for a reply that stands in the sheet already. */
  readonly isNew: boolean;
  /** What a person decided about it, put down before anything follows from it. */
  readonly decision: Partial<Row<'replies'>> | null;
  /** Put down last: the reply has been dealt with. */
  readonly settled: Partial<Row<'replies'>>;
  readonly comments: readonly Row<'comments'>[];
  readonly request: { readonly key: RequestId; readonly set: Partial<Row<'requests'>> } | null;
  /** The reply that no longer counts, with its comments. */
  readonly replacedReply: ReplyId | null;
  readonly replaced: readonly CommentId[];
}

/** What each answer, oldest first, leads to; later ones see what earlier ones did. */
export function takeInReplies(raws: readonly ReplyTexts[], facts: TakeInFacts): TakenIn[] {
  let kept = facts.replies.filter(({ processedAt }) => processedAt !== null);
  const comments = [...facts.comments];
  const taken: TakenIn[] = [];
  for (const raw of raws) {
    const one = takeInOne(raw, { ...facts, replies: kept, comments }, facts.replies, taken);
    taken.push(one);
    kept = [...kept.map((row) => replacedIn(row, one)), one.reply];
    comments.push(...one.comments);
  }
  return taken;
}

/** A kept reply as it stands once another has taken its place. */
function replacedIn(row: Row<'replies'>, by: TakenIn): Row<'replies'> {
  return row.replyId === by.replacedReply ? { ...row, replacedBy: by.reply.replyId } : row;
}

function takeInOne(
  raw: ReplyTexts,
  facts: TakeInFacts,
  onRecord: readonly Row<'replies'>[],
  taken: readonly TakenIn[],
): TakenIn {
  const { round } = facts;
  const columns = fitting(rawColumns(raw, facts.heads), facts.cutNotice);
  const given = readReply(raw, facts.words);
  const match = matchReply({
    roundId: round.roundId,
    reply: columns,
    positionRead: given.position !== null,
    requests: facts.requests,
    earlier: facts.replies,
    roundOpen: round.status === 'MO',
    verify: (code) => isGenuine(code, facts.sign),
  });
  const before = onRecord.find((row) => row.formResponseId === raw.formResponseId);
  const replyId = before?.replyId ?? nextReplyId(facts, onRecord, taken);
  const counts = isCounted(match.status);
  const request = counts
    ? facts.requests.find(({ requestId }) => requestId === match.requestId)
    : undefined;
  const counted = request === undefined ? null : countedReply(raw, given, request, replyId, facts);
  const standing =
    given.position === null ? null : standingOf(given.position, commentsOf(given).length);
  const notes = standing?.note == null ? match.notes : [...match.notes, standing.note];
  return {
    reply: {
      replyId,
      roundId: round.roundId,
      ...columns,
      matchedRequestId: match.requestId ?? idOf<RequestId>(''),
      matchStatus: match.status,
      matchNote: facts.explain(notes, match.requestId === null ? match.candidates : []),
      processedAt: facts.now,
      resolvedBy: '',
      resolvedAt: null,
      replacedBy: idOf<ReplyId>(''),
    },
    isNew: before === undefined,
    decision: null,
    settled: { processedAt: facts.now },
    comments: counted?.comments ?? [],
    request: counted?.request ?? null,
    replacedReply: match.replaces,
    replaced:
      match.replaces === null
        ? []
        : facts.comments
            .filter((row) => row.replyId === match.replaces && row.status !== 'THAY_THE')
            .map(({ commentId }) => commentId),
  };
}

function nextReplyId(
  facts: TakeInFacts,
  onRecord: readonly Row<'replies'>[],
  taken: readonly TakenIn[],
): ReplyId {
  const used = [...onRecord, ...facts.replies, ...taken.map(({ reply }) => reply)];
  return idOf<ReplyId>(
    nextId(
      `TL-${facts.round.roundId}-`,
      4,
      used.map((row) => row.replyId),
    ),
  );
}

function fitting(columns: RawColumns, notice: string): RawColumns {
  const asCell = (text: string): string => shownInCell(text, notice);
  return {
    submittedAt: columns.submittedAt,
    formResponseId: columns.formResponseId,
    token: asCell(columns.token),
    bodyRaw: asCell(columns.bodyRaw),
    positionRaw: asCell(columns.positionRaw),
    docNoRaw: asCell(columns.docNoRaw),
    docDateRaw: asCell(columns.docDateRaw),
    signerRaw: asCell(columns.signerRaw),
    commentsRaw: asCell(columns.commentsRaw),
    otherRaw: asCell(columns.otherRaw),
    officialRaw: asCell(columns.officialRaw),
  };
}
