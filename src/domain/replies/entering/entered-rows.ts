// The rows that an entered reply becomes: in the sheet of replies, and in the register of documents.

import type { Ids } from '../../../workbook/enums.ts';
import type { Row } from '../../../workbook/schema.ts';
import type { Moment } from '../../day.ts';
import { type DocumentId, idOf, nextId, type ReplyId } from '../../ids.ts';
import { shownInCell } from '../cell-parts.ts';
import { commentsAsGiven } from '../kept-reply.ts';
import type { EnteredReply, EnteringFacts } from './entering-facts.ts';

/** The reply, under the words that the form would have kept it. */
export function replyRow(
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
export function documentRow(
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
    part: null,
    bodyId: source.bodyId,
    meetingId: idOf(''),
    url: input.fileUrl,
    fileName: '',
    formCheck: '',
    createdAt: now,
    jobKey: '',
  };
}
