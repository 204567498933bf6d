// Enters a reply that came by letter, or the conclusion of a meeting: same log, same numbering as a form's.

import type { EnterReplyData, Report } from '../dialogs/data.ts';
import { at } from '../domain/day.ts';
import {
  type BodyId,
  type CommentId,
  type DocumentId,
  idOf,
  nextIds,
  type ReplyId,
} from '../domain/ids.ts';
import { Problem } from '../domain/problem.ts';
import { mayEnter } from '../domain/replies/enter-reply.ts';
import { isLate } from '../domain/replies/match-reply.ts';
import { commentRow } from '../domain/replies/take-in.ts';
import { invitedBodies } from '../domain/rounds/asked-bodies.ts';
import { googleOffice } from '../google/office.ts';
import { once } from '../once.ts';
import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import { type EnumName, enums, type Ids } from '../workbook/enums.ts';
import type { Kept, Row } from '../workbook/schema.ts';
import { bookSettings } from './book-settings.ts';
import { findRound } from './opening/plan-opening.ts';
import type { ReplyInput } from './read-input.ts';
import { record } from './record.ts';
import { roundLabel } from './round-label.ts';
import { checkBook } from './this-book.ts';

export function showEnterReply(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const own = once(() => idOf<BodyId>(bookSettings(office).ownBodyId));
  const bodies = once(() => office.tables.read('bodies').rows);
  const requests = once(() => office.tables.read('requests').rows);
  const today = office.clock.today();
  const choices = <Name extends EnumName>(name: Name, labels: Record<Ids<Name>, string>) =>
    (enums[name] as readonly Ids<Name>[]).map((id) => ({ id, label: labels[id] }));
  const bodiesOf = (round: Kept<'rounds'>) =>
    round.mode === 'HOI_NGHI'
      ? invitedBodies(bodies(), round.groups, today, own()).map((body) => ({
          id: body.bodyId,
          label: body.officialName,
        }))
      : requests()
          .filter(({ roundId }) => roundId === round.roundId)
          .map((request) => ({ id: request.bodyId, label: request.nameSnapshot }));
  const data: EnterReplyData = {
    common: words.dialogs.common,
    words: words.dialogs.enterReply,
    rounds: office.tables
      .read('rounds')
      .rows.filter(({ status }) => status !== 'NHAP' && status !== 'KHOA')
      .map((round) => ({
        id: round.roundId,
        label: roundLabel(round),
        meeting: round.mode === 'HOI_NGHI',
        bodies: bodiesOf(round),
      })),
    channels: choices('channel', words.enums.channel).filter(({ id }) => id !== 'BIEU_MAU'),
    positions: choices('position', words.enums.position).filter(({ id }) => id !== 'CHUA_TRA_LOI'),
    parts: choices('part', words.enums.part),
    today,
  };
  office.screen.show('enter-reply', words.dialogs.enterReply.title, data);
}

/** Where a reply comes from: the request of a body, or a body heard at a meeting. */
type Source = Pick<Row<'requests'>, 'roundId' | 'bodyId' | 'nameSnapshot' | 'requestId'>;

/** Writes the reply; throws a `Problem` and writes nothing when it cannot stand as entered. */
export function enterReply(input: ReplyInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const round = findRound(office.tables.read('rounds').rows, input.roundId);
    const request = office.tables
      .read('requests')
      .rows.find((row) => row.roundId === input.roundId && row.bodyId === input.bodyId);
    const source = sourceOf(input, round, request, office);
    const replies = office.tables.read('replies').rows;
    checkInput(input, round, standingOf(source, request, replies), office);
    const replyId = idOf<ReplyId>(
      nextIds(
        `TL-${round.roundId}-`,
        4,
        replies.map((row) => row.replyId),
        1,
      )[0] ?? '',
    );
    const receivedAt = at(input.receivedDay, 8);
    office.tables.append('replies', [replyRow(input, source, replyId, receivedAt, office)]);
    const log = office.tables.read('comments').rows;
    if (input.replaces) {
      office.tables.update(
        'comments',
        log
          .filter((row) => row.roundId === source.roundId && row.bodyId === source.bodyId)
          .map((row) => ({ key: row.commentId, set: { status: 'THAY_THE' as const } })),
      );
    }
    const ids = nextIds(
      `GY-${round.roundId}-`,
      4,
      log.map(({ commentId }) => commentId),
      input.comments.length,
    );
    office.tables.append(
      'comments',
      input.comments.map((comment, index) =>
        commentRow(comment, idOf<CommentId>(ids[index] ?? ''), source, {
          replyId,
          readVersion: round.draftVersion,
          receivedAt,
        }),
      ),
    );
    if (request !== undefined) {
      office.tables.update('requests', [
        { key: request.requestId, set: answered(input, request, office) },
      ]);
    }
    if (input.docNo !== '' || round.mode === 'HOI_NGHI') register(input, round, source, office);
    const { deeds, enums, reports } = wordsOf(office.language);
    record(office, [
      {
        action: 'ENTER_REPLY',
        entity: 'replies',
        entityId: replyId,
        detail: deeds.entered(enums.channel[input.channel], input.comments.length),
      },
    ]);
    return {
      lead: reports.replyEntered(source.nameSnapshot, round.roundId, input.comments.length),
      sections: [],
      links: [],
    };
  });
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
    ({ roundId, bodyRaw }) => roundId === source.roundId && bodyRaw === source.nameSnapshot,
  );
  return { ...source, repliedAt: heard?.submittedAt ?? null };
}

function checkInput(
  input: ReplyInput,
  round: Kept<'rounds'>,
  standing: Parameters<typeof mayEnter>[1],
  office: Office,
): void {
  if (round.status === 'NHAP' || round.status === 'KHOA' || round.status === null) {
    const state = round.status ?? 'NHAP';
    throw new Problem('ROUND.WRONG_STATE', { round: round.roundId, state, needed: 'MO' });
  }
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

function answered(
  input: ReplyInput,
  request: Kept<'requests'>,
  office: Office,
): Partial<Row<'requests'>> {
  const repliedAt = at(input.receivedDay, 8);
  return {
    repliedAt,
    channel: input.channel,
    inDocNo: input.docNo,
    inDocDate: input.docDate,
    signer: input.signer,
    fileUrl: input.fileUrl,
    position: input.position,
    late: isLate(repliedAt, request.dueAt) ? 'CO' : 'KHONG',
    commentCount: input.comments.length,
    enteredBy: office.person,
  };
}

function replyRow(
  input: ReplyInput,
  source: Source,
  replyId: ReplyId,
  receivedAt: Row<'replies'>['submittedAt'],
  office: Office,
): Row<'replies'> {
  const labels = wordsOf('vi').enums;
  return {
    replyId,
    roundId: source.roundId,
    submittedAt: receivedAt,
    formResponseId: '',
    token: '',
    bodyRaw: source.nameSnapshot,
    positionRaw: labels.position[input.position],
    docNoRaw: input.docNo,
    docDateRaw: input.docDate ?? '',
    signerRaw: input.signer,
    commentsRaw: '',
    otherRaw: '',
    officialRaw: labels.channel[input.channel],
    matchedRequestId: source.requestId,
    matchStatus: input.replaces ? 'THAY_THE' : 'KHOP',
    matchNote: '',
    processedAt: office.clock.now(),
  };
}

/** The document that came in, in the register of documents. */
function register(input: ReplyInput, round: Kept<'rounds'>, source: Source, office: Office): void {
  const known = office.tables.read('documents').rows;
  office.tables.append('documents', [
    {
      docId: idOf<DocumentId>(
        nextIds(
          'VB-',
          4,
          known.map((row) => row.docId),
          1,
        )[0] ?? '',
      ),
      direction: 'DEN',
      type: round.mode === 'HOI_NGHI' ? 'KET_LUAN' : 'CONG_VAN',
      version: null,
      number: input.docNo,
      issuedDate: input.docDate,
      organ: source.nameSnapshot,
      subject: round.title,
      signer: input.signer,
      relatedRound: round.roundId,
      url: input.fileUrl,
      fileName: '',
      createdAt: office.clock.now(),
      jobKey: '',
    },
  ]);
}
