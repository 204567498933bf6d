// Takes in the replies that wait in the forms: each once, matched, split into numbered comments.

import type { Report } from '../../dialogs/data.ts';
import { type TakenIn, takeInReplies } from '../../domain/replies/take-in.ts';
import { googleOffice } from '../../google/office.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { form } from '../../text/vi/form.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { record } from '../record.ts';
import { acksRead } from '../tasks/acks-read.ts';
import { told } from '../tell.ts';
import { checkBook } from '../this-book.ts';
import { carryOutDecided } from '../tray/carry-out.ts';
import { answersOf, isLeftOpen, isSwept, moveCursor, type Reach, readable } from './answers-of.ts';
import { putDownReplies } from './put-down-replies.ts';
import { takenInReport } from './taken-in-report.ts';

/** Sweeps the forms of every round that is not locked; a run that finds nothing writes nothing. */
export function takeIn(office: Office = googleOffice()): Report {
  return office.locked(() => {
    checkBook(office);
    const rounds = office.tables
      .read('rounds')
      .rows.filter((round) => isSwept(round) || isLeftOpen(round));
    const unread: string[] = [];
    const refused: string[] = [];
    const taken = takeInRounds(
      rounds,
      'new',
      office,
      ({ roundId }, error) => unread.push(`${roundId}: ${told(error, office).message}`),
      (_reply, error) => refused.push(told(error, office).message),
    );
    const acks = acksRead(office);
    const report = takenInReport(taken, { unread, refused }, office);
    return { ...report, sections: [...report.sections, ...acks] };
  });
}

/**
 * Counts what people decided about waiting replies, then takes in the new replies of these rounds;
 * `all` looks at every answer of an open round's form, `new` at those since a day before the last
 * sweep. Must be called under the lock. A form that cannot be read (deleted, or Google fails) is
 * handed to `unread`, so that it does not keep back the other rounds' replies.
 */
export function takeInRounds(
  rounds: readonly Kept<'rounds'>[],
  reach: Reach,
  office: Office,
  unread: (round: Kept<'rounds'>, error: unknown) => void = (_round, error) => {
    throw error;
  },
  refused: (reply: Row<'replies'>, error: unknown) => void = (_reply, error) => {
    told(error, office);
  },
): TakenIn[] {
  if (rounds.length === 0) return [];
  const found = office.tables.read('replies').rows;
  const decided = carryOutDecided(rounds, found, office, refused);
  const replies = decided.length === 0 ? found : office.tables.read('replies').rows;
  const requests = once(() => office.tables.read('requests').rows);
  const comments = once(() => office.tables.read('comments').rows);
  const taken: TakenIn[] = [...decided];
  for (const round of rounds) {
    const own = replies.filter(({ roundId }) => roundId === round.roundId);
    const raws = readable(
      () => answersOf(round, { reach, own }, office),
      (error) => unread(round, error),
    );
    const last = raws[raws.length - 1];
    if (last === undefined) continue;
    const words = wordsOf(office.language);
    // Answers are offered in Vietnamese whatever the office's own language.
    const offered = wordsOf('vi').enums;
    const one = takeInReplies(raws, {
      round,
      requests: requests(),
      replies: own,
      comments: comments().filter(({ roundId }) => roundId === round.roundId),
      words: { positions: offered.position, parts: offered.part },
      heads: form.words,
      sign: office.signer.sign,
      now: office.clock.now(),
      cutNotice: words.replies.cutNotice,
      explain: words.replies.explain,
    });
    putDownReplies(one, [], office);
    recordTaken(one, office);
    // The cursor moves last: a run that was stopped before sees the same answers again.
    if (typeof reach === 'string') moveCursor(round, last.submittedAt, office);
    taken.push(...one);
  }
  return taken;
}

function recordTaken(taken: readonly TakenIn[], office: Office): void {
  const { deeds, enums } = wordsOf(office.language);
  record(
    office,
    taken.map(({ reply, comments }) => ({
      action: 'TAKE_IN',
      entity: 'replies',
      entityId: reply.replyId,
      detail: deeds.tookIn(enums.matchStatus[reply.matchStatus ?? 'KHONG_RO'], comments.length),
    })),
  );
}
