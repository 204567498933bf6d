// What a reply that staff enter writes: the reply, its comments, what becomes of the request, the document. Pure.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { at, type Day, type Moment } from '../day.ts';
import { type CommentId, type DocumentId, idOf, nextId, nextIds, type ReplyId } from '../ids.ts';
import { shownInCell } from './cell-parts.ts';
import { commentRow, inCells } from './comment-row.ts';
import { type CommentHeads, commentsAsGiven } from './given-reply.ts';
import { isLate, standingReply } from './match-reply.ts';
import type { NewComment } from './reply-comments.ts';
import { sourceOf } from './source-text.ts';

export type EnteredComment = Pick<NewComment, 'place' | 'content' | 'proposal' | 'reason'> & {
  readonly part: Ids<'part'>;
  /** The piece of the letter that it was made from, word for word; '' when it was typed. */
  readonly sourceText: string;
};

/** A letter, a call or the conclusion of a meeting, as a clerk typed it. */
export interface EnteredReply {
  readonly channel: Ids<'channel'>;
  readonly position: Ids<'position'>;
  readonly docNo: string;
  readonly docDate: Day | null;
  readonly receivedDay: Day;
  readonly signer: string;
  readonly fileUrl: string;
  readonly replaces: boolean;
  readonly comments: readonly EnteredComment[];
  /** The text of the letter as it was pasted; '' when nothing was. */
  readonly letter: string;
}

/** Where a reply comes from: the request of a body, or a body heard at a meeting. */
export type Source = Pick<Row<'requests'>, 'roundId' | 'bodyId' | 'nameSnapshot' | 'requestId'>;

export interface EnteringFacts {
  readonly round: Pick<Row<'rounds'>, 'roundId' | 'title' | 'mode' | 'draftVersion'>;
  readonly source: Source;
  /** Null for a body heard at a meeting. */
  readonly request: Pick<Row<'requests'>, 'requestId' | 'dueAt'> | null;
  readonly replies: readonly Pick<
    Row<'replies'>,
    | 'replyId'
    | 'roundId'
    | 'bodyRaw'
    | 'formResponseId'
    | 'processedAt'
    | 'matchedRequestId'
    | 'matchStatus'
    | 'replacedBy'
  >[];
  readonly comments: readonly Pick<
    Row<'comments'>,
    'commentId' | 'roundId' | 'bodyId' | 'replyId' | 'status' | 'carriedFrom'
  >[];
  readonly documentIds: readonly DocumentId[];
  readonly now: Moment;
  /** Who enters it, as an address. */
  readonly person: string;
  /** The words of the form, under which replies are kept. */
  readonly words: {
    readonly position: Readonly<Record<Ids<'position'>, string>>;
    readonly channel: Readonly<Record<Ids<'channel'>, string>>;
    readonly part: Readonly<Record<Ids<'part'>, string>>;
    readonly heads: CommentHeads;
    /** What is written behind a text that one cell cannot hold. */
    readonly cutNotice: string;
    /** The same behind a pasted letter. */
    readonly letterCut: string;
  };
}

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
    replaced: replacedBy(input, facts),
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

/** What counts for the body until now; a body heard at a meeting has its name alone. */
function standingBefore({ source, replies }: EnteringFacts): ReplyId | null {
  const own = replies.filter(
    (reply) =>
      reply.roundId === source.roundId &&
      reply.processedAt !== null &&
      (source.requestId !== '' || reply.bodyRaw === source.nameSnapshot),
  );
  return standingReply(own, source.requestId)?.replyId ?? null;
}

function replacedBy(input: EnteredReply, { source, replies, comments }: EnteringFacts) {
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

function replyRow(
  input: EnteredReply,
  { source, words, now }: EnteringFacts,
  replyId: ReplyId,
  receivedAt: Moment,
): Row<'replies'> {
  const given = input.comments.map((comment) => ({ ...comment, part: words.part[comment.part] }));
  return {
    replyId,
    roundId: source.roundId,
    submittedAt: receivedAt,
    formResponseId: '',
    token: '',
    bodyRaw: source.nameSnapshot,
    positionRaw: words.position[input.position],
    docNoRaw: input.docNo,
    docDateRaw: input.docDate ?? '',
    signerRaw: input.signer,
    commentsRaw: shownInCell(commentsAsGiven(given, words.heads), words.cutNotice),
    otherRaw: shownInCell(input.letter, words.letterCut),
    officialRaw: words.channel[input.channel],
    matchedRequestId: source.requestId,
    matchStatus: input.replaces ? 'THAY_THE' : 'KHOP',
    matchNote: '',
    processedAt: now,
    resolvedBy: '',
    resolvedAt: null,
    replacedBy: idOf<ReplyId>(''),
  };
}

function documentType(
  { channel }: EnteredReply,
  { mode }: EnteringFacts['round'],
): Ids<'documentType'> {
  if (mode === 'HOI_NGHI') return 'KET_LUAN';
  return channel === 'HOP' ? 'BIEN_BAN' : 'CONG_VAN';
}

/** The document that came in, for the register of documents. */
function documentRow(
  input: EnteredReply,
  { round, source, documentIds, now }: EnteringFacts,
): Row<'documents'> {
  return {
    docId: idOf<DocumentId>(nextId('VB-', 4, documentIds)),
    direction: 'DEN',
    type: documentType(input, round),
    version: null,
    number: input.docNo,
    issuedDate: input.docDate,
    organ: source.nameSnapshot,
    subject: round.title,
    signer: input.signer,
    secrecy: null,
    relatedRound: round.roundId,
    url: input.fileUrl,
    fileName: '',
    createdAt: now,
    jobKey: '',
  };
}
