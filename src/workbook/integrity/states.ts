// States that do not agree with what must stand beside them in the same row, or in another.

import {
  isApproved,
  lacksFor,
  type StateLack,
  stateOf,
} from '../../domain/comments/comment-states.ts';
import { isMerged } from '../../domain/comments/count-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import type { CommentId, MailId, ReplyId, RequestId, RoundId } from '../../domain/ids.ts';
import type { Kept, SheetId } from '../schema.ts';
import type { RowsOf } from './references.ts';

interface At {
  readonly sheet: SheetId;
  readonly rowNumber: number;
}

export type StateFault = At &
  (
    | { readonly code: 'SENT_WITHOUT_TIME'; readonly mailId: MailId }
    | { readonly code: 'TIME_WITHOUT_SENT'; readonly mailId: MailId }
    | { readonly code: 'MAIL_TWICE'; readonly mailId: MailId; readonly first: MailId }
    | { readonly code: 'LOCKED_WITHOUT_TIME'; readonly roundId: RoundId }
    | { readonly code: 'TIME_WITHOUT_LOCK'; readonly roundId: RoundId }
    | { readonly code: 'OPENED_WITHOUT_TIME'; readonly roundId: RoundId }
    | { readonly code: 'OPEN_WITHOUT_FORM'; readonly roundId: RoundId }
    | { readonly code: 'REQUEST_SENT_WITHOUT_TIME'; readonly requestId: RequestId }
    | { readonly code: 'MATCHED_WITHOUT_REQUEST'; readonly replyId: ReplyId }
    | {
        readonly code: 'STANDS_THOUGH_REPLACED';
        readonly commentId: CommentId;
        readonly replyId: ReplyId;
      }
    | { readonly code: 'ANSWER_TWICE'; readonly replyId: ReplyId; readonly first: ReplyId }
    | { readonly code: 'MERGED_INTO_MERGED'; readonly commentId: CommentId; readonly into: string }
    | {
        readonly code: 'COMMENT_LACKS';
        readonly commentId: CommentId;
        readonly lacks: readonly StateLack[];
      }
  );

/** Every such row, sheet by sheet; what a round's own check says is not said again. */
export function stateFaults(rowsOf: RowsOf): StateFault[] {
  return [
    ...roundFaults(rowsOf('rounds')),
    ...requestFaults(rowsOf('requests')),
    ...replyFaults(rowsOf('replies'), rowsOf('rounds')),
    ...commentFaults(rowsOf),
    ...mailFaults(rowsOf('mailQueue')),
  ];
}

function roundFaults(rounds: readonly Kept<'rounds'>[]): StateFault[] {
  return rounds.flatMap((round): StateFault[] => {
    const { roundId, rowNumber, status, mode } = round;
    const at = { sheet: 'rounds' as const, rowNumber, roundId };
    const locked = status === 'KHOA';
    const asked = status !== null && status !== 'NHAP' && mode !== 'HOI_NGHI';
    return [
      ...(locked && round.lockedAt === null
        ? [{ ...at, code: 'LOCKED_WITHOUT_TIME' as const }]
        : []),
      ...(!locked && round.lockedAt !== null
        ? [{ ...at, code: 'TIME_WITHOUT_LOCK' as const }]
        : []),
      ...(asked && round.openedAt === null
        ? [{ ...at, code: 'OPENED_WITHOUT_TIME' as const }]
        : []),
      ...(status === 'MO' && mode === 'BIEU_MAU' && round.formId === ''
        ? [{ ...at, code: 'OPEN_WITHOUT_FORM' as const }]
        : []),
    ];
  });
}

function requestFaults(requests: readonly Kept<'requests'>[]): StateFault[] {
  return requests
    .filter(({ sendStatus, sentAt }) => sendStatus === 'DA_GUI' && sentAt === null)
    .map(({ requestId, rowNumber }) => ({
      sheet: 'requests' as const,
      rowNumber,
      code: 'REQUEST_SENT_WITHOUT_TIME' as const,
      requestId,
    }));
}

function replyFaults(
  replies: readonly Kept<'replies'>[],
  rounds: readonly Kept<'rounds'>[],
): StateFault[] {
  // A meeting asks nobody by request.
  const meetings = new Set<string>(
    rounds.filter(({ mode }) => mode === 'HOI_NGHI').map(({ roundId }) => roundId),
  );
  const byAnswer = new Map<string, ReplyId>();
  return replies.flatMap((reply): StateFault[] => {
    const { replyId, rowNumber, matchStatus, formResponseId } = reply;
    const at = { sheet: 'replies' as const, rowNumber, replyId };
    const first = byAnswer.get(formResponseId);
    if (formResponseId !== '' && first === undefined) byAnswer.set(formResponseId, replyId);
    return [
      ...(matchStatus === 'KHOP' && reply.matchedRequestId === '' && !meetings.has(reply.roundId)
        ? [{ ...at, code: 'MATCHED_WITHOUT_REQUEST' as const }]
        : []),
      ...(first === undefined ? [] : [{ ...at, code: 'ANSWER_TWICE' as const, first }]),
    ];
  });
}

function commentFaults(rowsOf: RowsOf): StateFault[] {
  const comments = standing(rowsOf('comments'));
  const byId = new Map<string, (typeof comments)[number]>(
    comments.map((comment) => [comment.commentId, comment]),
  );
  const replaced = new Set<string>(
    rowsOf('replies')
      .filter(({ replacedBy }) => replacedBy !== '')
      .map(({ replyId }) => replyId),
  );
  return comments.flatMap((comment): StateFault[] => {
    const { commentId, rowNumber, duplicateOf, replyId } = comment;
    const at = { sheet: 'comments' as const, rowNumber, commentId };
    if (replaced.has(replyId) && comment.carriedFrom === '') {
      return [{ ...at, code: 'STANDS_THOUGH_REPLACED', replyId }];
    }
    if (isMerged(comment)) {
      // Its answer is the main one's; one merged into itself is a ring, which its round tells.
      const main = byId.get(duplicateOf);
      const chained = main !== undefined && main !== comment && isMerged(main);
      return chained ? [{ ...at, code: 'MERGED_INTO_MERGED', into: duplicateOf }] : [];
    }
    const state = stateOf(comment);
    if (state === null || !(isApproved(state) || state === 'DE_XUAT')) return [];
    // Who handled it may have left the list; the answer counts.
    const lacks = lacksFor(state, comment).filter((lack) => lack !== 'OWNER');
    return lacks.length === 0 ? [] : [{ ...at, code: 'COMMENT_LACKS', lacks }];
  });
}

function mailFaults(mails: readonly Kept<'mailQueue'>[]): StateFault[] {
  const sentUnder = new Map<string, MailId>();
  return mails.flatMap((mail): StateFault[] => {
    const { mailId, rowNumber, dedupeKey, status, sentAt } = mail;
    const at = { sheet: 'mailQueue' as const, rowNumber, mailId };
    const sent = status === 'DA_GUI';
    const first = sent ? sentUnder.get(dedupeKey) : undefined;
    if (sent && first === undefined && dedupeKey !== '') sentUnder.set(dedupeKey, mailId);
    return [
      ...(sent && sentAt === null ? [{ ...at, code: 'SENT_WITHOUT_TIME' as const }] : []),
      ...(status === 'CHO' && sentAt !== null
        ? [{ ...at, code: 'TIME_WITHOUT_SENT' as const }]
        : []),
      ...(first === undefined ? [] : [{ ...at, code: 'MAIL_TWICE' as const, first }]),
    ];
  });
}
