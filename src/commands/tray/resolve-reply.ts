// Does what a person decided about one waiting reply; the same decision twice is done once.

import type { Resolved } from '../../dialogs/data/tray.ts';
import { idOf, type RequestId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { isCounted } from '../../domain/replies/match-reply.ts';
import { mayResolve } from '../../domain/replies/tray/resolve.ts';
import { isDecided, isWaiting } from '../../domain/replies/tray/waiting.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { ResolutionInput } from '../input/tray.ts';
import { findRound } from '../opening/plan-opening.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { carryOutDecided, putDown, resolution } from './carry-out.ts';
import { readTrayBook, type TrayBook, trayOf } from './tray-of.ts';

export function resolveReply(input: ResolutionInput, office: Office): Resolved {
  return office.locked(() => {
    checkBook(office);
    const book = upToDate(input, readTrayBook(office), office);
    const reply = replyOf(input, book);
    const lead =
      isWaiting(reply) || isDecided(reply)
        ? decide(input, reply, book, office)
        : again(input, reply, office);
    return { lead, tray: trayOf(readTrayBook(office), office) };
  });
}

/** A decision on this very reply that was stopped half-way is carried out before another is heard. */
function upToDate(input: ResolutionInput, book: TrayBook, office: Office): TrayBook {
  const reply = replyOf(input, book);
  if (!isDecided(reply)) return book;
  const round = findRound(book.rounds, reply.roundId);
  // What cannot be carried out is why the person decides anew.
  const done = carryOutDecided([round], [reply, ...others(book, reply)], office, () => undefined);
  return done.length === 0 ? book : readTrayBook(office);
}

function decide(
  input: ResolutionInput,
  reply: Kept<'replies'>,
  book: TrayBook,
  office: Office,
): string {
  const { reports, enums } = wordsOf(office.language);
  const round = findRound(book.rounds, reply.roundId);
  if (input.decision === 'COUNT') {
    const decision = {
      requestId: input.requestId,
      position: input.position === 'CHUA_TRA_LOI' ? null : input.position,
      by: office.person,
      at: office.clock.now(),
    };
    const comments = office.tables.read('comments').rows;
    const { roundId } = reply;
    const records = {
      requests: ofRound(book.requests, roundId),
      replies: ofRound(book.replies, roundId),
      comments: ofRound(comments, roundId),
    };
    const done = resolution(reply, decision, round, records, office);
    putDown([done], office);
    const name = book.requests.find(({ requestId }) => requestId === input.requestId);
    return reports.tray.counted(
      reply.replyId,
      name?.nameSnapshot ?? input.requestId,
      done.comments.length,
      done.replacedReply !== null,
    );
  }
  mayResolve(reply, round);
  const set = asideBy(input, reply, office);
  office.tables.update('replies', [{ key: reply.replyId, set }]);
  const status = enums.matchStatus[set.matchStatus];
  record(office, [
    { action: 'RESOLVE_REPLY', entity: 'replies', entityId: reply.replyId, detail: status },
  ]);
  return reports.tray.aside(reply.replyId, status);
}

/** What a reply that does not count is marked with; one write, so that it is whole or not at all. */
function asideBy(input: ResolutionInput, reply: Row<'replies'>, office: Office) {
  const { reports, replies } = wordsOf(office.language);
  const duplicate = input.decision === 'DUPLICATE';
  const standard = duplicate
    ? reports.tray.duplicateReason
    : input.decision === 'KEEP'
      ? reports.tray.keepReason(input.requestId)
      : '';
  const reason = input.reason.trim() || standard;
  if (reason === '') throw new Problem('REPLY.REASON_NEEDED', { reply: reply.replyId });
  const by = office.person;
  const at = office.clock.now();
  return {
    matchStatus: duplicate ? ('TRUNG' as const) : ('KHONG_TINH' as const),
    matchedRequestId: duplicate ? input.requestId : idOf<RequestId>(''),
    matchNote: replies.dismissed({ by, at, reason, before: reply.matchNote }),
    resolvedBy: by,
    resolvedAt: at,
  };
}

/** The answer to a decision on a reply that has been decided on: nothing new, or somebody else was first. */
function again(input: ResolutionInput, reply: Row<'replies'>, office: Office): string {
  const counted = isCounted(reply.matchStatus);
  const same = {
    COUNT: counted && reply.matchedRequestId === input.requestId,
    DUPLICATE: reply.matchStatus === 'TRUNG',
    KEEP: reply.matchStatus === 'KHONG_TINH',
    DISMISS: reply.matchStatus === 'KHONG_TINH',
  };
  if (same[input.decision]) return wordsOf(office.language).reports.tray.already(reply.replyId);
  throw new Problem('REPLY.SETTLED', {
    reply: reply.replyId,
    by: reply.resolvedBy,
    at: reply.resolvedAt,
  });
}

function replyOf(input: ResolutionInput, { replies }: TrayBook): Kept<'replies'> {
  const found = replies.find(({ replyId }) => replyId === input.replyId);
  if (found === undefined) throw new Problem('REPLY.UNKNOWN', { reply: input.replyId });
  return found;
}

function others({ replies }: TrayBook, { replyId }: Kept<'replies'>): Kept<'replies'>[] {
  return replies.filter((row) => row.replyId !== replyId);
}
