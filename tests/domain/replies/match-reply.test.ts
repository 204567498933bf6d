// Every reply finds its request or waits for a person with the reason; none is lost, none counts twice.

import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import {
  type BodyId,
  idOf,
  type ReplyId,
  type RequestId,
  type RoundId,
  requestIdOf,
} from '../../../src/domain/ids.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { mayEnter } from '../../../src/domain/replies/entering/may-enter.ts';
import { type ReplyTexts, readReply } from '../../../src/domain/replies/given-reply.ts';
import { rawColumns } from '../../../src/domain/replies/kept-reply.ts';
import { type KeptReply, matchReply } from '../../../src/domain/replies/match-reply.ts';

import { form } from '../../../src/text/vi/form.ts';

const D4 = idOf<RoundId>('D4');
const requests = [
  ['STC', 'Sở Tài chính'],
  ['SCT', 'Sở Công Thương'],
  ['LN', 'UBND huyện Lục Nam'],
].map(([id = '', nameSnapshot = '']) => ({
  requestId: requestIdOf(D4, idOf<BodyId>(id)),
  roundId: D4,
  bodyId: idOf<BodyId>(id),
  nameSnapshot,
  dueAt: moment('2021-09-01T23:59'),
}));

const raw: ReplyTexts = {
  formResponseId: 'r1',
  submittedAt: moment('2021-08-30T09:00'),
  code: 'D4.STC.7KQ2MHNB',
  bodyName: 'Sở Tài chính',
  docNo: '1203/STC-QLNS',
  docDate: '2021-08-30',
  signer: 'Phó Giám đốc',
  position: 'Thống nhất, có ý kiến góp ý',
  comments: [
    {
      part: 'Đề án',
      place: 'Mục III.2',
      content: 'Làm rõ nguồn kinh phí',
      proposal: '',
      reason: '',
    },
  ],
  other: '',
  official: '',
};

const match = (
  change: Partial<ReplyTexts>,
  more: { earlier?: KeptReply[]; roundOpen?: boolean; positionRead?: boolean } = {},
) =>
  matchReply({
    roundId: D4,
    reply: rawColumns({ ...raw, ...change }, form.words),
    positionRead: more.positionRead ?? true,
    requests,
    earlier: more.earlier ?? [],
    roundOpen: more.roundOpen ?? true,
    verify: (code) => code.check === '7KQ2MHNB',
  });

const kept = (change: Partial<ReplyTexts> = {}, status: KeptReply['matchStatus'] = 'KHOP') => ({
  ...rawColumns({ ...raw, ...change }, form.words),
  replyId: idOf<ReplyId>('TL-D4-0001'),
  matchedRequestId: idOf<RequestId>('PH-D4-STC'),
  matchStatus: status,
  replacedBy: idOf<ReplyId>(''),
});

describe('a reply with a genuine code', () => {
  it('is the request of its body', () => {
    expect(match({})).toEqual({
      status: 'KHOP',
      requestId: 'PH-D4-STC',
      candidates: ['PH-D4-STC'],
      replaces: null,
      late: false,
      notes: [],
    });
  });

  it('is late only after the last minute of the last day', () => {
    expect(match({ submittedAt: moment('2021-09-01T23:59') }).late).toBe(false);
    const late = match({ submittedAt: moment('2021-09-02T00:00') });
    expect([late.status, late.late, late.notes]).toEqual(['KHOP', true, ['LATE']]);
  });

  it('waits for a person after the close, although the body had not answered: figures stand', () => {
    const found = match({}, { roundOpen: false });
    expect([found.status, found.requestId, found.candidates, found.notes]).toEqual([
      'KHONG_RO',
      null,
      ['PH-D4-STC'],
      ['AFTER_CLOSE'],
    ]);
  });

  it('does not mind a name that is nobody else’s', () => {
    expect(match({ bodyName: 'Sở TC Bắc Giang' }).status).toBe('KHOP');
  });

  it('waits for a person when the name is another body’s, with both to choose from', () => {
    const found = match({ bodyName: 'sở công  thương' });
    expect(found.status).toBe('CHUA_XAC_MINH');
    expect(found.requestId).toBeNull();
    expect(found.candidates).toEqual(['PH-D4-STC', 'PH-D4-SCT']);
    expect(found.notes).toEqual(['NAME_OF_OTHER_BODY']);
  });

  it('waits for a person when its position cannot be read', () => {
    const found = match({}, { positionRead: false });
    expect([found.status, found.notes]).toEqual(['CHUA_XAC_MINH', ['POSITION_UNREADABLE']]);
  });
});

describe('a second reply of a body', () => {
  const later = { formResponseId: 'r2', submittedAt: moment('2021-08-31T10:00') };

  it('that says the same is a duplicate', () => {
    const found = match(later, { earlier: [kept()] });
    expect([found.status, found.replaces, found.notes]).toEqual(['TRUNG', null, ['SAME_CONTENT']]);
  });

  it('that says something else takes the place of the first', () => {
    const found = match({ ...later, other: 'Bổ sung phụ lục' }, { earlier: [kept()] });
    expect([found.status, found.replaces]).toEqual(['THAY_THE', 'TL-D4-0001']);
  });

  it('replaces the last that counted, not a duplicate in between', () => {
    const second = {
      ...kept({ other: 'lần 2' }, 'THAY_THE'),
      replyId: idOf<ReplyId>('TL-D4-0002'),
    };
    const third = { ...kept({ other: 'lần 2' }, 'TRUNG'), replyId: idOf<ReplyId>('TL-D4-0003') };
    const found = match({ ...later, other: 'lần 3' }, { earlier: [kept(), second, third] });
    expect(found.replaces).toBe('TL-D4-0002');
  });

  it('after the close waits for a person, and the first stands', () => {
    const found = match({ ...later, other: 'Muộn' }, { earlier: [kept()], roundOpen: false });
    expect([found.status, found.requestId, found.candidates, found.notes]).toEqual([
      'KHONG_RO',
      null,
      ['PH-D4-STC'],
      ['AFTER_CLOSE'],
    ]);
  });

  it('that was given before the one that counts never replaces it', () => {
    const earlier = [kept({ submittedAt: moment('2021-08-31T10:00'), other: 'mới hơn' })];
    expect(match({}, { earlier }).notes).toEqual(['OLDER_THAN_STANDING']);
  });

  it('does not mind a reply that was never matched', () => {
    expect(match(later, { earlier: [kept({}, 'CHUA_XAC_MINH')] }).status).toBe('KHOP');
  });
});

describe('a reply whose code proves nothing', () => {
  it('waits unverified when the check is false, with the body it claims', () => {
    const found = match({ code: 'D4.STC.00000000' });
    expect([found.status, found.candidates, found.notes]).toEqual([
      'CHUA_XAC_MINH',
      ['PH-D4-STC'],
      ['CODE_FALSE'],
    ]);
  });

  it('offers the body of the code and the body of the name when they differ', () => {
    const found = match({ code: 'D4.LN.00000000', bodyName: 'Sở Tài chính' });
    expect(found.candidates).toEqual(['PH-D4-LN', 'PH-D4-STC']);
  });

  it('waits unverified without a code when its name was asked', () => {
    const found = match({ code: '' });
    expect([found.status, found.candidates]).toEqual(['CHUA_XAC_MINH', ['PH-D4-STC']]);
  });

  it('is unclear when neither code nor name leads anywhere', () => {
    const found = match({ code: 'không nhớ', bodyName: 'Công ty X' });
    expect([found.status, found.candidates, found.notes]).toEqual([
      'KHONG_RO',
      [],
      ['CODE_UNREADABLE'],
    ]);
  });

  it('is unclear when the code is genuine but of a body that was not asked', () => {
    const found = match({ code: 'D4.SXD.7KQ2MHNB', bodyName: '' });
    expect([found.status, found.candidates, found.notes]).toEqual(['KHONG_RO', [], ['NOT_ASKED']]);
  });

  it('is unclear when the code is of another round, with the body to choose', () => {
    const found = match({ code: 'D2.STC.7KQ2MHNB' });
    expect([found.status, found.candidates, found.notes]).toEqual([
      'KHONG_RO',
      ['PH-D4-STC'],
      ['CODE_OF_OTHER_ROUND'],
    ]);
  });
});

describe('the sheet of replies', () => {
  it('keeps every comment whole, under the titles of its form', () => {
    const first = raw.comments[0];
    const second = { part: '', place: '', content: 'Hai\ndòng', proposal: '', reason: '' };
    const { commentsRaw } = rawColumns({ ...raw, comments: [...raw.comments, second] }, form.words);
    expect(commentsRaw).toBe(
      [
        'Nội dung góp ý 1',
        `Tài liệu: ${first?.part}`,
        `Vị trí (mục, trang): ${first?.place}`,
        `Nội dung góp ý: ${first?.content}`,
        '',
        'Nội dung góp ý 2',
        'Nội dung góp ý: Hai\ndòng',
      ].join('\n'),
    );
  });

  it('reads closed answers by the words they were offered under', () => {
    const words = {
      positions: { THONG_NHAT: 'Thống nhất', THONG_NHAT_CO_Y_KIEN: 'Thống nhất, có ý kiến góp ý' },
      parts: { DA: 'Đề án' },
    };
    const decomposed = { ...raw, position: raw.position.normalize('NFD') };
    expect(readReply(decomposed, words).position).toBe('THONG_NHAT_CO_Y_KIEN');
    expect(readReply(raw, words).comments[0]?.part).toBe('DA');
    expect(readReply({ ...raw, position: 'Khác' }, words).position).toBeNull();
    expect(readReply({ ...raw, position: '' }, words).position).toBeNull();
  });
});

describe('a reply entered by staff', () => {
  const request = {
    nameSnapshot: 'Sở Tài chính',
    roundId: D4,
    repliedAt: null,
  };
  const code = (
    reply: Parameters<typeof mayEnter>[0],
    asked: Parameters<typeof mayEnter>[1] = request,
  ) => {
    try {
      mayEnter(reply, asked);
    } catch (error) {
      if (error instanceof Problem) return error.code;
      throw error;
    }
    return null;
  };

  it.each([
    ['THONG_NHAT', 0, null],
    ['KHONG_CO_Y_KIEN', 0, null],
    ['KHONG_THONG_NHAT', 1, null],
    ['THONG_NHAT_CO_Y_KIEN', 2, null],
    ['THONG_NHAT_CO_Y_KIEN', 0, 'REPLY.COMMENTS_NEEDED'],
    ['THONG_NHAT', 1, 'REPLY.COMMENTS_FORBIDDEN'],
    [null, 0, 'REPLY.NO_POSITION'],
    ['CHUA_TRA_LOI', 0, 'REPLY.NO_POSITION'],
  ] as const)('%s with %i comments: %s', (position, commentCount, expected) => {
    expect(code({ position, commentCount, replace: false })).toBe(expected);
  });

  it('does not overwrite an answer unless a person says so', () => {
    const answered = { ...request, repliedAt: moment('2021-08-30T09:00') };
    const reply = { position: 'THONG_NHAT', commentCount: 0 } as const;
    expect(code({ ...reply, replace: false }, answered)).toBe('REPLY.ALREADY');
    expect(code({ ...reply, replace: true }, answered)).toBeNull();
  });
});
