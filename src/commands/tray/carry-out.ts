// Carries out what people decided about waiting replies: in the dialog, or by hand in the sheet “Trả lời”.

import type { TakenIn } from '../../domain/replies/take-in.ts';
import { afterwards, type RoundRecords } from '../../domain/replies/tray/afterwards.ts';
import { type Decision, resolvedReply } from '../../domain/replies/tray/resolve.ts';
import { isDecided } from '../../domain/replies/tray/waiting.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { form } from '../../text/vi/form.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { record } from '../record.ts';
import { putDownReplies } from '../taking/put-down-replies.ts';
import { answerOf } from './answer-of.ts';

/**
 * Counts every reply of these rounds whose request a person has named and from which nothing has
 * followed yet. Must be called under the lock. What cannot be carried out is handed to `refused`
 * and stays as it is.
 */
export function carryOutDecided(
  rounds: readonly Kept<'rounds'>[],
  replies: readonly Kept<'replies'>[],
  office: Office,
  refused: (reply: Row<'replies'>, error: unknown) => void,
): TakenIn[] {
  const requests = once(() => office.tables.read('requests').rows);
  const comments = once(() => office.tables.read('comments').rows);
  const done = rounds.flatMap((round) => {
    const own = ofRound(replies, round.roundId);
    const decided = own.filter(isDecided);
    if (decided.length === 0) return [];
    let records: RoundRecords = {
      requests: ofRound(requests(), round.roundId),
      replies: own,
      comments: ofRound(comments(), round.roundId),
    };
    return decided.flatMap((reply) => {
      try {
        const one = resolution(reply, byHand(reply, office), round, records, office);
        records = afterwards(records, one);
        return [one];
      } catch (error) {
        refused(reply, error);
        return [];
      }
    });
  });
  putDown(done, office);
  return done;
}

/** What counting this reply as a person decided writes; throws a `Problem` when it cannot be counted. */
export function resolution(
  reply: Row<'replies'>,
  decision: Decision,
  round: Row<'rounds'>,
  records: RoundRecords,
  office: Office,
): TakenIn {
  const { replies: words } = wordsOf(office.language);
  const offered = wordsOf('vi').enums;
  return resolvedReply(reply, answerOf(reply, round, office), decision, {
    round,
    ...records,
    words: { positions: offered.position, parts: offered.part },
    heads: form.words,
    now: office.clock.now(),
    cutNotice: words.cutNotice,
    history: words.history,
  });
}

/** Puts resolutions down and into the audit log. */
export function putDown(done: readonly TakenIn[], office: Office): void {
  if (done.length === 0) return;
  putDownReplies(done, [], office);
  const { deeds, enums } = wordsOf(office.language);
  record(
    office,
    done.map(({ reply, settled, comments }) => ({
      action: 'RESOLVE_REPLY',
      entity: 'replies',
      entityId: reply.replyId,
      detail: deeds.tookIn(enums.matchStatus[settled.matchStatus ?? 'KHOP'], comments.length),
    })),
  );
}

/** The decision that the sheet holds: who filled the cell by hand is not on record. */
function byHand(reply: Row<'replies'>, office: Office): Decision {
  return {
    requestId: reply.matchedRequestId,
    position: null,
    by: reply.resolvedBy || wordsOf(office.language).replies.byHand,
    at: reply.resolvedAt ?? office.clock.now(),
  };
}
