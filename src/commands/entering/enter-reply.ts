// Enters a reply that came by letter, or the conclusion of a meeting: same log, same numbering as a form's.

import type { Report } from '../../dialogs/data.ts';
import { idOf } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { enteredReply } from '../../domain/replies/entering/entered-reply.ts';
import type { Source } from '../../domain/replies/entering/entering-facts.ts';
import { mayEnter } from '../../domain/replies/entering/may-enter.ts';
import type { Office } from '../../ports.ts';
import { form } from '../../text/vi/form.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { ReplyInput } from '../input/reply.ts';
import { findRound } from '../opening/plan-opening.ts';
import { record } from '../record.ts';
import { putDownReplies } from '../taking/put-down-replies.ts';
import { checkBook } from '../this-book.ts';
import { checkRegister } from './check-register.ts';

/** Writes the reply; throws a `Problem` and writes nothing when it cannot stand as entered. */
export function enterReply(input: ReplyInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const { tables } = office;
    const round = findRound(tables.read('rounds').rows, input.roundId);
    const request = tables
      .read('requests')
      .rows.find((row) => row.roundId === input.roundId && row.bodyId === input.bodyId);
    checkState(round);
    const source = sourceOf(input, round, request, office);
    const replies = tables.read('replies').rows;
    endStopped(request, replies, office);
    checkInput(input, standingOf(source, request, replies), office);
    const documents = tables.read('documents').rows;
    const registered = checkRegister(input, source, { documents, replies });
    const { position, channel, part } = wordsOf('vi').enums;
    const { deeds, enums, reports, replies: replyWords } = wordsOf(office.language);
    const entered = enteredReply(input, {
      round,
      source,
      request: request ?? null,
      replies,
      comments: tables.read('comments').rows,
      documentIds: documents.map(({ docId }) => docId),
      now: office.clock.now(),
      person: office.person,
      words: {
        position,
        channel,
        part,
        heads: form.words,
        cutNotice: replyWords.cutNotice,
        letterCut: replyWords.letterCut,
      },
    });
    const { matchedRequestId: key } = entered.reply;
    const answered = entered.request === null ? null : { key, set: entered.request };
    putDownReplies(
      [
        {
          ...entered,
          isNew: true,
          request: answered,
          decision: null,
          settled: { processedAt: entered.reply.processedAt },
        },
      ],
      entered.document === null || registered ? [] : [entered.document],
      office,
    );
    record(office, [
      {
        action: 'ENTER_REPLY',
        entity: 'replies',
        entityId: entered.reply.replyId,
        detail: deeds.entered(enums.channel[input.channel], entered.comments.length),
      },
    ]);
    return {
      lead: reports.replyEntered(source.nameSnapshot, round.roundId, entered.comments.length),
      sections: [],
      links: [],
    };
  });
}

/**
 * An entry that was stopped when its request was answered already lacks only its end: all else is
 * written before (`put-down-replies.ts`), and the request keeps it from being entered again.
 */
function endStopped(
  request: Kept<'requests'> | undefined,
  replies: readonly Kept<'replies'>[],
  { tables, clock }: Office,
): void {
  if (request === undefined || request.repliedAt === null) return;
  const stopped = replies.filter(
    ({ formResponseId, matchedRequestId, processedAt, submittedAt }) =>
      formResponseId === '' &&
      matchedRequestId === request.requestId &&
      processedAt === null &&
      submittedAt === request.repliedAt,
  );
  const last = stopped[stopped.length - 1];
  if (last === undefined) return;
  tables.update('replies', [{ key: last.replyId, set: { processedAt: clock.now() } }]);
}

function sourceOf(
  input: ReplyInput,
  round: Kept<'rounds'>,
  request: Kept<'requests'> | undefined,
  office: Office,
): Source {
  if (request !== undefined) return request;
  const body = office.tables.read('bodies').rows.find(({ bodyId }) => bodyId === input.bodyId);
  if (body === undefined) throw new Problem('BODY.UNKNOWN', { body: input.bodyId });
  if (round.mode !== 'HOI_NGHI') {
    throw new Problem('BODY.NOT_INVITED', { body: body.officialName, round: round.roundId });
  }
  return {
    roundId: round.roundId,
    bodyId: body.bodyId,
    nameSnapshot: body.officialName,
    requestId: idOf(''),
  };
}

/** When the body answered before; a body heard at a meeting has no request that would tell. */
function standingOf(
  source: Source,
  request: Kept<'requests'> | undefined,
  replies: readonly Kept<'replies'>[],
): Parameters<typeof mayEnter>[1] {
  if (request !== undefined) return request;
  const heard = replies.find(
    ({ roundId, bodyRaw, processedAt }) =>
      roundId === source.roundId && bodyRaw === source.nameSnapshot && processedAt !== null,
  );
  return { ...source, repliedAt: heard?.submittedAt ?? null };
}

function checkState({ roundId, status }: Kept<'rounds'>): void {
  if (status === 'KHOA') throw new Problem('REPLY.ROUND_LOCKED', { round: roundId });
  if (status !== 'NHAP' && status !== null) return;
  throw new Problem('ROUND.WRONG_STATE', { round: roundId, state: status ?? 'NHAP', needed: 'MO' });
}

function checkInput(
  input: ReplyInput,
  standing: Parameters<typeof mayEnter>[1],
  office: Office,
): void {
  const today = office.clock.today();
  if (input.receivedDay > today) {
    throw new Problem('REPLY.DAY_TO_COME', { day: input.receivedDay, today });
  }
  if (input.comments.some(({ content }) => content.trim() === '')) {
    throw new Problem('INPUT.MISSING', { field: 'content' });
  }
  mayEnter(
    { position: input.position, commentCount: input.comments.length, replace: input.replaces },
    standing,
  );
}
