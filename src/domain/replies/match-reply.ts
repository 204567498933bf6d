// To which request a reply belongs, and what it does to an earlier one; nothing is ever dropped.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';
import type { ReplyId, RequestId, RoundId } from '../ids.ts';
import { type RawColumns, saysTheSame } from './kept-reply.ts';
import { type ReplyCode, readCode } from './reply-code.ts';

export type AskedRequest = Pick<
  Row<'requests'>,
  'requestId' | 'roundId' | 'bodyId' | 'nameSnapshot' | 'dueAt'
>;
export type KeptReply = RawColumns &
  Pick<Row<'replies'>, 'replyId' | 'matchedRequestId' | 'matchStatus' | 'replacedBy'>;

/** Why a reply was decided on as it was, in the order in which a person should read it. */
export type MatchNote =
  | 'CODE_UNREADABLE' // the field holds no code
  | 'CODE_FALSE' // a code, but not one that the secret gives
  | 'CODE_OF_OTHER_ROUND'
  | 'NOT_ASKED' // a genuine code of a body without a request in this round
  | 'NAME_OF_OTHER_BODY' // the name chosen is that of another body of the round
  | 'POSITION_UNREADABLE'
  | 'SAME_CONTENT'
  | 'REPLACES'
  | 'OLDER_THAN_STANDING' // given before the answer that counts now
  | 'AFTER_CLOSE' // the round is closed: its figures move only when a person says so
  | 'LATE';

export interface MatchInput {
  readonly roundId: RoundId;
  readonly reply: RawColumns;
  readonly positionRead: boolean;
  readonly requests: readonly AskedRequest[];
  /** Replies of the round taken in before this one, oldest first. */
  readonly earlier: readonly KeptReply[];
  /** Whether replies still count by themselves. */
  readonly roundOpen: boolean;
  readonly verify: (code: ReplyCode) => boolean;
}

export interface Match {
  readonly status: Ids<'matchStatus'>;
  /** The request it is counted for; null while a person must decide. */
  readonly requestId: RequestId | null;
  /** For a person to choose from, the likeliest first. */
  readonly candidates: readonly RequestId[];
  /** The reply that no longer counts, whose comments must give way. */
  readonly replaces: ReplyId | null;
  readonly late: boolean;
  readonly notes: readonly MatchNote[];
}

/**
 * Decides on one reply. A genuine code settles whose it is, unless the name chosen is another
 * body's; a name alone never does, since anybody can choose it: such a reply waits for a person.
 */
export function matchReply(input: MatchInput): Match {
  const { requests, roundId, reply } = input;
  const asked = requests.filter((request) => request.roundId === roundId);
  const code = readCode(reply.token);
  const byCode = code === null ? undefined : asked.find((row) => row.bodyId === code.bodyId);
  const byName = asked.find((row) => sameName(row.nameSnapshot, reply.bodyRaw));
  const doubt = doubtOf(input, code, byCode, byName);
  if (doubt !== null || byCode === undefined) {
    const candidates = distinct([byCode, byName]);
    const note = doubt ?? 'NOT_ASKED';
    const status =
      candidates.length === 0 || note === 'NOT_ASKED' || note === 'CODE_OF_OTHER_ROUND'
        ? 'KHONG_RO'
        : 'CHUA_XAC_MINH';
    return { status, requestId: null, candidates, replaces: null, late: false, notes: [note] };
  }
  return settle(input, byCode);
}

function doubtOf(
  input: MatchInput,
  code: ReplyCode | null,
  byCode: AskedRequest | undefined,
  byName: AskedRequest | undefined,
): MatchNote | null {
  if (code === null) return 'CODE_UNREADABLE';
  if (!input.verify(code)) return 'CODE_FALSE';
  if (code.roundId !== input.roundId) return 'CODE_OF_OTHER_ROUND';
  if (byCode === undefined) return 'NOT_ASKED';
  if (byName !== undefined && byName.requestId !== byCode.requestId) return 'NAME_OF_OTHER_BODY';
  return input.positionRead ? null : 'POSITION_UNREADABLE';
}

/** What a reply that surely is this request's does to the one before it. */
function settle(input: MatchInput, request: AskedRequest): Match {
  const { requestId } = request;
  const late = isLate(input.reply.submittedAt, request.dueAt);
  const standing = standingReply(input.earlier, requestId);
  const decided = (status: Ids<'matchStatus'>, notes: MatchNote[], replaces: ReplyId | null) => ({
    status,
    requestId: status === 'KHONG_RO' ? null : requestId,
    candidates: [requestId],
    replaces,
    late,
    notes: late ? [...notes, 'LATE' as const] : notes,
  });
  if (standing !== null && saysTheSame(standing, input.reply))
    return decided('TRUNG', ['SAME_CONTENT'], null);
  if (!input.roundOpen) return decided('KHONG_RO', ['AFTER_CLOSE'], null);
  if (standing === null) return decided('KHOP', [], null);
  if ((standing.submittedAt ?? '') > (input.reply.submittedAt ?? '')) {
    return decided('KHONG_RO', ['OLDER_THAN_STANDING'], null);
  }
  return decided('THAY_THE', ['REPLACES'], standing.replyId);
}

/** Whether a reply was matched to a request, the first one or in the place of another. */
export function isCounted(status: Row<'replies'>['matchStatus']): boolean {
  return status === 'KHOP' || status === 'THAY_THE';
}

/**
 * The reply that counts for a request now: the last one matched to it that no other has replaced.
 * Books from before replies named who replaced them are told by their order alone.
 */
export function standingReply<
  Reply extends Pick<KeptReply, 'matchedRequestId' | 'matchStatus' | 'replacedBy'>,
>(replies: readonly Reply[], requestId: RequestId): Reply | null {
  let standing: Reply | null = null;
  for (const reply of replies) {
    const counts = isCounted(reply.matchStatus);
    const stands = counts && reply.replacedBy === '';
    if (stands && reply.matchedRequestId === requestId) standing = reply;
  }
  return standing;
}

/** Whether a reply came after its request was due; the minute it is due in still counts. */
export function isLate(submittedAt: Moment | null, dueAt: Moment | null): boolean {
  return submittedAt !== null && dueAt !== null && submittedAt > dueAt;
}

function sameName(one: string, other: string): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return bare(one) !== '' && bare(one) === bare(other);
}

function distinct(requests: readonly (AskedRequest | undefined)[]): RequestId[] {
  const ids: RequestId[] = [];
  for (const request of requests) {
    if (request !== undefined && !ids.includes(request.requestId)) ids.push(request.requestId);
  }
  return ids;
}
