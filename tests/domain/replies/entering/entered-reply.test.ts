// A letter or a conclusion that a clerk enters: the rows that come of it, and what a stopped entry leaves.

import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../../src/domain/day.ts';
import {
  type BodyId,
  type CommentId,
  idOf,
  type ReplyId,
  type RoundId,
  requestIdOf,
} from '../../../../src/domain/ids.ts';
import { CELL_LIMIT } from '../../../../src/domain/replies/cell-parts.ts';
import { enteredReply } from '../../../../src/domain/replies/entering/entered-reply.ts';
import type {
  EnteredReply,
  EnteringFacts,
} from '../../../../src/domain/replies/entering/entering-facts.ts';
import { enums } from '../../../../src/text/vi/enums.ts';
import { form } from '../../../../src/text/vi/form.ts';

const D4 = idOf<RoundId>('D4');
const STC = idOf<BodyId>('STC');
const requestId = requestIdOf(D4, STC);
const comment = {
  part: 'DA' as const,
  place: 'Mục III.2',
  content: '=IMPORTXML("x")',
  proposal: '',
  reason: 'Cho rõ nguồn',
  sourceText: '',
};
const letter: EnteredReply = {
  channel: 'CONG_VAN',
  position: 'THONG_NHAT_CO_Y_KIEN',
  docNo: '1203/STC-QLNS',
  docDate: day('2021-08-31'),
  receivedDay: day('2021-09-01'),
  signer: 'Phó Giám đốc',
  fileUrl: '',
  replaces: false,
  comments: [comment, { ...comment, part: 'TTR' }],
  letter: '',
};
const facts: EnteringFacts = {
  round: { roundId: D4, title: 'Sở, ban, ngành', mode: 'BIEU_MAU', draftVersion: 'lần 1' },
  source: { roundId: D4, bodyId: STC, nameSnapshot: 'Sở Tài chính', requestId },
  request: { requestId, dueAt: moment('2021-09-01T23:59') },
  replies: [],
  comments: [],
  documentIds: [idOf('VB-0007')],
  now: moment('2021-09-02T09:00'),
  person: 'thu.ky@bacgiang.example',
  words: { ...enums, heads: form.words, cutNotice: '[…]', letterCut: '[thư…]' },
};
const logged = (id: string, reply: string, status: 'MOI' | 'THAY_THE' = 'MOI') => ({
  commentId: idOf<CommentId>(id),
  roundId: D4,
  bodyId: STC,
  replyId: idOf<ReplyId>(reply),
  status,
  carriedFrom: idOf<CommentId>(''),
});
const kept = (id: string, processed: boolean) => ({
  replyId: idOf<ReplyId>(id),
  roundId: D4,
  bodyRaw: 'Sở Tài chính',
  formResponseId: '',
  processedAt: processed ? moment('2021-08-30T08:00') : null,
  matchedRequestId: requestId,
  matchStatus: 'KHOP' as const,
  replacedBy: idOf<ReplyId>(''),
});

describe('a letter that is entered', () => {
  it('becomes a reply, numbered comments, an answered request and a document that came in', () => {
    const { reply, comments, request, document, replaced } = enteredReply(letter, {
      ...facts,
      comments: [logged('GY-D4-0041', 'TL-D4-0009')],
      replies: [kept('TL-D4-0009', true)],
    });
    expect(reply).toMatchObject({
      replyId: 'TL-D4-0010',
      positionRaw: 'Thống nhất, có ý kiến góp ý',
      officialRaw: 'Công văn',
      matchedRequestId: 'PH-D4-STC',
      matchStatus: 'KHOP',
    });
    expect(comments.map(({ commentId, part }) => [commentId, part])).toEqual([
      ['GY-D4-0042', 'DA'],
      ['GY-D4-0043', 'TTR'],
    ]);
    expect(comments[0]).toMatchObject({ content: comment.content, replyId: 'TL-D4-0010' });
    expect(request).toMatchObject({ channel: 'CONG_VAN', late: 'KHONG', commentCount: 2 });
    expect(document).toMatchObject({ docId: 'VB-0008', type: 'CONG_VAN', organ: 'Sở Tài chính' });
    expect(replaced).toEqual([]);
  });

  it('is kept word for word under the titles of the form', () => {
    const { reply } = enteredReply({ ...letter, comments: [comment] }, facts);
    expect(reply.commentsRaw).toBe(
      [
        'Nội dung góp ý 1',
        'Tài liệu: Đề án',
        'Vị trí (mục, trang): Mục III.2',
        'Nội dung góp ý: =IMPORTXML("x")',
        'Lý do: Cho rõ nguồn',
      ].join('\n'),
    );
  });

  it('is late from the day after the deadline', () => {
    const late = { ...letter, receivedDay: day('2021-09-02') };
    expect(enteredReply(late, facts).request?.late).toBe('CO');
  });

  it('without a number puts no document into the register', () => {
    expect(enteredReply({ ...letter, docNo: '' }, facts).document).toBeNull();
  });

  it('loses nothing of a text that one cell cannot hold', () => {
    const long = { ...comment, content: 'ý'.repeat(CELL_LIMIT + 3) };
    const { comments, request, reply } = enteredReply({ ...letter, comments: [long] }, facts);
    expect(comments.map(({ content }) => content).join('')).toBe(long.content);
    expect(request?.commentCount).toBe(2);
    expect(reply.commentsRaw.length).toBeLessThanOrEqual(CELL_LIMIT);
  });
});

describe('a conclusion of a meeting', () => {
  it('is a document even without a number, and changes no request', () => {
    const { document, request } = enteredReply(
      { ...letter, channel: 'HOP', docNo: '' },
      {
        ...facts,
        request: null,
        round: { ...facts.round, mode: 'HOI_NGHI' },
        source: { ...facts.source, requestId: idOf('') },
      },
    );
    expect(document).toMatchObject({ type: 'KET_LUAN', number: '' });
    expect(request).toBeNull();
  });
});

describe('a reply that takes the place of an earlier one', () => {
  const log = [logged('GY-D4-0001', 'TL-D4-0001'), logged('GY-D4-0002', 'TL-D4-0001', 'THAY_THE')];

  it('replaces the comments that still count when the clerk says so, and only then', () => {
    const before = { ...facts, comments: log, replies: [kept('TL-D4-0001', true)] };
    expect(enteredReply(letter, before).replaced).toEqual([]);
    expect(enteredReply({ ...letter, replaces: true }, before).replaced).toEqual(['GY-D4-0001']);
  });

  it('replaces by itself what a stopped entry of the same letter had written', () => {
    const stopped = { ...facts, comments: log, replies: [kept('TL-D4-0001', false)] };
    expect(enteredReply(letter, stopped).replaced).toEqual(['GY-D4-0001']);
  });
});
