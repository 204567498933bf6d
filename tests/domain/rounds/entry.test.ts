// What stands against entering a state, one thing at a time.

import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import { type CommentId, idOf } from '../../../src/domain/ids.ts';
import { type EntryFacts, obstaclesTo } from '../../../src/domain/rounds/entry.ts';
import type { Row } from '../../../src/workbook/schema.ts';

type Comment = Row<'comments'>;

const comment = (n: number, change: Partial<Comment> = {}): Comment => ({
  commentId: idOf<CommentId>(`GY-D1-000${n}`),
  roundId: idOf('D1'),
  bodyId: idOf('LDS'),
  bodyName: 'Lãnh đạo Sở',
  requestId: idOf(''),
  replyId: idOf(''),
  part: 'DA',
  clauseText: '',
  clauseId: idOf(''),
  quote: '',
  content: 'Rút gọn phần mở đầu.',
  proposal: '',
  reason: '',
  kind: null,
  severity: null,
  theme: '',
  duplicateOf: idOf(''),
  ownerId: idOf(''),
  disposition: 'TIEP_THU',
  explanation: '',
  changeRef: 'Mục I',
  changedIn: idOf(''),
  status: 'MOI',
  leaderDecision: '',
  readVersion: '',
  receivedAt: moment('2021-07-01T16:00'),
  sourceText: '',
  carriedFrom: idOf(''),
  ...change,
});

/** A meeting with its conclusion, and nothing against it. */
const meeting: EntryFacts = {
  mode: 'HOI_NGHI',
  requests: [],
  replies: [],
  comments: [comment(1)],
  documents: [{ type: 'KET_LUAN' }],
  shown: null,
};
const of = (...comments: Comment[]): EntryFacts => ({ ...meeting, comments });
const lacks = (state: 'TRINH' | 'KHOA', facts: EntryFacts) =>
  obstaclesTo(state, facts).map((found) => (found.code === 'LACK' ? found.lack : found.code));

describe('entering a state', () => {
  it('asks nothing of an opening, a close or a way back to them', () => {
    const bare = { ...meeting, documents: [], comments: [comment(1, { disposition: null })] };
    for (const state of ['NHAP', 'MO', 'DONG'] as const) {
      expect(obstaclesTo(state, bare)).toEqual([]);
    }
  });

  it.each(['KET_LUAN', 'BIEN_BAN'] as const)('takes %s for the conclusion of a meeting', (type) => {
    expect(obstaclesTo('KHOA', { ...meeting, documents: [{ type }] })).toEqual([]);
    expect(obstaclesTo('TONG_HOP', { ...meeting, documents: [{ type: 'BAO_CAO' }] })).toEqual([
      { code: 'NO_CONCLUSION' },
    ]);
  });

  it('asks for a reason before anything goes before the leader, and for a place not yet', () => {
    expect(lacks('TRINH', of(comment(1, { disposition: 'GIU_NGUYEN' })))).toEqual(['EXPLANATION']);
    const accepted = comment(1, { disposition: 'TIEP_THU', changeRef: '' });
    expect(lacks('TRINH', of(accepted))).toEqual([]);
  });

  it('lets what waits for the leader go before the leader, and no further', () => {
    const asked = of(comment(1, { disposition: 'XIN_Y_KIEN', explanation: 'Hai phương án' }));
    expect(lacks('TRINH', asked)).toEqual([]);
    expect(lacks('KHOA', asked)).toEqual(['LEADER_DECISION']);
    const decided = of(
      comment(1, {
        disposition: 'XIN_Y_KIEN',
        explanation: 'Hai phương án',
        leaderDecision: 'Chọn phương án 1',
      }),
    );
    expect(lacks('KHOA', decided)).toEqual([]);
  });

  it.each([
    ['TIEP_THU', { changeRef: '' }, ['CHANGE_REF']],
    ['TIEP_THU_MOT_PHAN', { changeRef: '' }, ['EXPLANATION', 'CHANGE_REF']],
    ['GIU_NGUYEN', { changeRef: '' }, ['EXPLANATION']],
    ['GHI_NHAN', {}, ['EXPLANATION']],
    ['NGOAI_PHAM_VI', {}, ['EXPLANATION']],
    [null, {}, ['DISPOSITION']],
  ] as const)('asks before the lock what %s lacks', (disposition, change, found) => {
    expect(lacks('KHOA', of(comment(1, { disposition, ...change })))).toEqual(found);
  });

  it('counts a merged comment by the one it is merged into, and names a merge that leads nowhere', () => {
    const merged = comment(2, { duplicateOf: idOf('GY-D1-0001'), disposition: null });
    expect(lacks('KHOA', of(comment(1), merged))).toEqual([]);
    const lost = comment(2, { duplicateOf: idOf('GY-D9-0009') });
    expect(lacks('TRINH', of(comment(1), lost))).toEqual(['MERGE']);
  });

  it('asks nothing of a comment whose reply was replaced', () => {
    const replaced = comment(2, { disposition: null, status: 'THAY_THE' });
    expect(lacks('KHOA', of(comment(1), replaced))).toEqual([]);
  });

  it('holds the figures that the sheet shows against the rows before the lock alone', () => {
    const request = {
      ...({} as Row<'requests'>),
      requestId: idOf<Row<'requests'>['requestId']>('PH-D4-STC'),
      bodyId: idOf<Row<'requests'>['bodyId']>('STC'),
      position: 'THONG_NHAT' as const,
      repliedAt: moment('2021-08-30T09:00'),
      late: 'KHONG' as const,
      commentCount: 0,
    };
    const right = {
      invited: 1,
      answered: 1,
      agreed: 1,
      withComments: 0,
      noComment: 0,
      disagreed: 0,
      silent: 0,
      late: 0,
    };
    const written: EntryFacts = {
      ...meeting,
      mode: 'BIEU_MAU',
      requests: [request],
      comments: [],
      shown: right,
    };
    expect(obstaclesTo('KHOA', written)).toEqual([]);
    expect(obstaclesTo('TRINH', { ...written, shown: null })).toEqual([]);
    expect(obstaclesTo('KHOA', { ...written, shown: null })).toEqual([{ code: 'FIGURES_BROKEN' }]);
    expect(
      obstaclesTo('KHOA', { ...written, shown: { ...right, agreed: 2 } }).map(({ code }) => code),
    ).toEqual(['ROWS']);
  });
});
