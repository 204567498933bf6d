// The tray as a person sees it: each waiting reply with what was given, why it waits, and whose it may be.

import type { Tray, TrayCandidate, TrayItem } from '../../dialogs/data/tray.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import type { BodyId } from '../../domain/ids.ts';
import { matchReply } from '../../domain/replies/match-reply.ts';
import { isGenuine } from '../../domain/replies/reply-code.ts';
import { candidatesOf } from '../../domain/replies/tray/candidates.ts';
import { isDecided, isWaiting } from '../../domain/replies/tray/waiting.ts';
import { hasAnswered } from '../../domain/rounds/count-round.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';

/** The sheets that the tray is made from, each read once. */
export interface TrayBook {
  readonly rounds: readonly Kept<'rounds'>[];
  readonly requests: readonly Kept<'requests'>[];
  readonly replies: readonly Kept<'replies'>[];
  readonly bodies: readonly Kept<'bodies'>[];
}

export function readTrayBook({ tables }: Office): TrayBook {
  return {
    rounds: tables.read('rounds').rows,
    requests: tables.read('requests').rows,
    replies: tables.read('replies').rows,
    bodies: tables.read('bodies').rows,
  };
}

export function trayOf(book: TrayBook, office: Office): Tray {
  const words = wordsOf(office.language);
  const waiting = book.replies.filter((reply) => isWaiting(reply) || isDecided(reply));
  const roundIds = new Set(waiting.map(({ roundId }) => roundId));
  return {
    items: waiting.map((reply) => itemOf(reply, book, words, office)),
    asked: Object.fromEntries(
      [...roundIds].map((roundId) => [
        roundId,
        book.requests
          .filter((request) => request.roundId === roundId)
          .map(({ requestId, nameSnapshot }) => ({ id: requestId, label: nameSnapshot })),
      ]),
    ),
    aside: book.replies
      .filter(
        (reply) =>
          reply.matchStatus === 'TRUNG' ||
          (reply.matchStatus === 'KHONG_TINH' && !isDecided(reply)),
      )
      .map((reply) =>
        words.dialogs.tray.aside(
          reply.replyId,
          reply.bodyRaw,
          words.enums.matchStatus[reply.matchStatus ?? 'TRUNG'],
          reply.matchNote,
        ),
      ),
  };
}

function itemOf(reply: Kept<'replies'>, book: TrayBook, words: Words, office: Office): TrayItem {
  const { tray } = words.dialogs;
  const round = book.rounds.find(({ roundId }) => roundId === reply.roundId);
  const asked = book.requests.filter(({ roundId }) => roundId === reply.roundId);
  const directory = (bodyId: BodyId) =>
    book.bodies.find((body) => body.bodyId === bodyId) ?? { shortName: '', docCode: '' };
  const readable = Object.values(wordsOf('vi').enums.position).includes(
    reply.positionRaw.normalize('NFC').trim(),
  );
  const received = reply.submittedAt === null ? '' : proseMoment(reply.submittedAt);
  return {
    replyId: reply.replyId,
    roundId: reply.roundId,
    heading: tray.heading(reply.replyId, reply.roundId, received),
    why: whyOf(reply, round, asked, book, readable, words, office),
    given: givenOf(reply, words),
    candidates: candidatesOf(reply, asked, directory).flatMap(({ requestId, by }) => {
      const request = asked.find((row) => row.requestId === requestId);
      const how = by.map((pointer) => tray.by[pointer]).join(', ');
      return request === undefined ? [] : [candidate(request, how, words)];
    }),
    asksPosition: !readable,
    locked: round?.status === 'KHOA',
  };
}

/** Decided anew, so that the reason is that of the book as it stands, without what the sheet adds to it. */
function whyOf(
  reply: Kept<'replies'>,
  round: Kept<'rounds'> | undefined,
  asked: readonly Kept<'requests'>[],
  book: TrayBook,
  positionRead: boolean,
  { replies }: Words,
  office: Office,
): string {
  const { notes } = matchReply({
    roundId: reply.roundId,
    reply,
    positionRead,
    requests: asked,
    earlier: book.replies.filter(
      (other) => other.roundId === reply.roundId && other.replyId !== reply.replyId,
    ),
    roundOpen: round?.status === 'MO',
    verify: (code) => isGenuine(code, office.signer.sign),
  });
  return replies.why(notes) || reply.matchNote;
}

function givenOf(reply: Kept<'replies'>, { dialogs }: Words): TrayItem['given'] {
  const { given } = dialogs.tray;
  const rows = [
    [given.body, reply.bodyRaw],
    [given.code, reply.token],
    [given.position, reply.positionRaw],
    [given.docNo, [reply.docNoRaw, reply.docDateRaw].filter((text) => text !== '').join(', ')],
    [given.signer, reply.signerRaw],
    [given.comments, reply.commentsRaw],
    [given.other, reply.otherRaw],
  ] as const;
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

function candidate(
  request: Kept<'requests'>,
  by: string,
  { dialogs, enums }: Words,
): TrayCandidate {
  const { position, repliedAt, channel, commentCount } = request;
  const answered = hasAnswered(request);
  return {
    requestId: request.requestId,
    name: request.nameSnapshot,
    by,
    standing: answered
      ? dialogs.tray.standing(
          enums.position[position ?? 'CHUA_TRA_LOI'],
          repliedAt === null ? '–' : proseMoment(repliedAt),
          enums.channel[channel ?? 'BIEU_MAU'],
          commentCount ?? 0,
        )
      : dialogs.tray.noAnswer,
    answered,
  };
}
