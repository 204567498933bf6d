// Takes in the replies that wait in the forms: each once, matched, split into numbered comments.

import type { Report } from '../dialogs/data.ts';
import { at, dayOfMoment, type Moment, plusDays } from '../domain/day.ts';
import { type TakenIn, takeInReplies } from '../domain/replies/take-in.ts';
import { googleOffice } from '../google/office.ts';
import { once } from '../once.ts';
import type { Office, RawReply } from '../ports.ts';
import { form } from '../text/vi/form.ts';
import { wordsOf } from '../text/words.ts';
import type { Kept } from '../workbook/schema.ts';
import { putDownReplies } from './put-down-replies.ts';
import { record } from './record.ts';
import { told } from './tell.ts';
import { checkBook } from './this-book.ts';

/** Sweeps the forms of every open round; a run that finds nothing writes nothing. */
export function takeIn(office: Office = googleOffice()): Report {
  return office.locked(() => {
    checkBook(office);
    const rounds = office.tables.read('rounds').rows.filter(isSwept);
    const unread: string[] = [];
    const taken = takeInRounds(rounds, 'new', office, ({ roundId }, error) => {
      unread.push(`${roundId}: ${told(error, office).message}`);
    });
    return reportOf(taken, unread, office);
  });
}

/** Rounds whose form may hold replies that count: open ones. */
export function isSwept(round: Kept<'rounds'>): boolean {
  return round.status === 'MO' && round.formId !== '';
}

/** Which answers a sweep looks at. */
export type Reach = 'new' | 'all' | { readonly response: string };

const cursorKey = (round: Kept<'rounds'>): string => `cursor.${round.roundId}`;

/**
 * Takes in the replies of these rounds; `all` looks at every answer of a form, `new` at those since
 * a day before the last sweep. Must be called under the lock. A form that cannot be read (deleted,
 * or Google fails) is handed to `unread`, so that it does not keep back the other rounds' replies.
 */
export function takeInRounds(
  rounds: readonly Kept<'rounds'>[],
  reach: Reach,
  office: Office,
  unread: (round: Kept<'rounds'>, error: unknown) => void = (_round, error) => {
    throw error;
  },
): TakenIn[] {
  if (rounds.length === 0) return [];
  const replies = office.tables.read('replies').rows;
  const done = new Set(
    replies.filter(({ processedAt }) => processedAt !== null).map((row) => row.formResponseId),
  );
  const requests = once(() => office.tables.read('requests').rows);
  const comments = once(() => office.tables.read('comments').rows);
  const taken: TakenIn[] = [];
  for (const round of rounds) {
    const raws = readable(
      () => answersOf(round, reach, done, office),
      (error) => unread(round, error),
    );
    const last = raws[raws.length - 1];
    if (last === undefined) continue;
    const words = wordsOf(office.language);
    // Answers are offered in Vietnamese whatever the office's own language.
    const offered = wordsOf('vi').enums;
    const own = takeInReplies(raws, {
      round,
      requests: requests(),
      replies: replies.filter(({ roundId }) => roundId === round.roundId),
      comments: comments().filter(({ roundId }) => roundId === round.roundId),
      words: { positions: offered.position, parts: offered.part },
      heads: form.words,
      sign: office.signer.sign,
      now: office.clock.now(),
      cutNotice: words.replies.cutNotice,
      explain: words.replies.explain,
    });
    putDownReplies(own, [], office);
    recordTaken(own, office);
    // The cursor moves last: a run that was stopped before sees the same answers again.
    if (reach === 'new') {
      office.memory.set({ [cursorKey(round)]: last.submittedAt });
    }
    taken.push(...own);
  }
  return taken;
}

function readable(read: () => RawReply[], failed: (error: unknown) => void): RawReply[] {
  try {
    return read();
  } catch (error) {
    failed(error);
    return [];
  }
}

/** The answers of a round's form that are not taken in yet, oldest first. */
function answersOf(
  round: Kept<'rounds'>,
  reach: Reach,
  done: ReadonlySet<string>,
  office: Office,
): RawReply[] {
  if (typeof reach === 'object') {
    // A form's trigger may tell of one answer twice (platform.md §4.3).
    if (done.has(reach.response)) return [];
    const raw = office.forms.reply(round.formId, reach.response);
    return raw === null ? [] : [raw];
  }
  const since = reach === 'all' ? null : overlapped(office.memory.get(cursorKey(round)));
  return office.forms.replies(round.formId, since, done);
}

/** A day back: the bound, the delay and the order of a form's answers are not settled (U21). */
function overlapped(cursor: string | null): Moment | null {
  if (cursor === null) return null;
  const when = cursor as Moment;
  return at(plusDays(dayOfMoment(when), -1), 0);
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

function reportOf(taken: readonly TakenIn[], unread: readonly string[], office: Office): Report {
  const { enums, reports } = wordsOf(office.language);
  const counted = taken.filter(({ request }) => request !== null);
  const others = taken.filter(({ request }) => request === null);
  const line = ({ reply, request, comments }: TakenIn): string =>
    reports.replyLine(
      reply.bodyRaw || reply.matchedRequestId || reply.token,
      request?.set.position == null ? '–' : enums.position[request.set.position],
      comments.length,
      enums.matchStatus[reply.matchStatus ?? 'KHONG_RO'],
    );
  return {
    lead: reports.takenIn(taken.length),
    sections: [
      ...(unread.length === 0
        ? []
        : [{ title: reports.unreadForms, tone: 'bad' as const, lines: unread }]),
      ...(counted.length === 0
        ? []
        : [{ title: reports.takenInLines, tone: '' as const, lines: counted.map(line) }]),
      ...(others.length === 0
        ? []
        : [
            {
              title: reports.review,
              tone: 'warn' as const,
              lines: others.map((one) => `${line(one)} ${one.reply.matchNote}`),
            },
          ]),
    ],
    links: [],
  };
}
