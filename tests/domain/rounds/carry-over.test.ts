// Which comments leave a disagreement open, and what they become in a later round.

import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import { type CommentId, idOf, type RoundId } from '../../../src/domain/ids.ts';
import {
  carriedComments,
  roundOfComment,
  toCarry,
  unsettled,
} from '../../../src/domain/rounds/carry-over.ts';
import { reconcileRound } from '../../../src/domain/rounds/reconcile-round.ts';
import type { Row } from '../../../src/workbook/schema.ts';

type Comment = Row<'comments'>;

const comment = (change: Partial<Comment> = {}): Comment => ({
  commentId: idOf<CommentId>('GY-D4-0017'),
  roundId: idOf<RoundId>('D4'),
  bodyId: idOf('STC'),
  bodyName: 'Sở Tài chính',
  requestId: idOf('PH-D4-STC'),
  replyId: idOf('TL-D4-0003'),
  part: 'DA',
  clauseText: 'Mục IV.2',
  clauseId: idOf(''),
  quote: '',
  content: 'Đề nghị bỏ quỹ hỗ trợ.',
  proposal: 'Bỏ khoản 3',
  reason: 'Không đủ căn cứ',
  kind: 'NGUON_LUC',
  severity: 'QUAN_TRONG',
  theme: 'Kinh phí',
  duplicateOf: idOf(''),
  ownerId: idOf('TV4'),
  disposition: 'GIU_NGUYEN',
  explanation: 'Có căn cứ tại Nghị quyết.',
  changeRef: '',
  changedIn: idOf(''),
  status: 'DONG',
  leaderDecision: '',
  readVersion: 'lần 1',
  receivedAt: moment('2021-08-30T15:00'),
  sourceText: 'Trích Công văn số 1660/STC-TCHCSN',
  carriedFrom: idOf(''),
  ...change,
});

const d4 = idOf<RoundId>('D4');
const against = [{ roundId: d4, bodyId: comment().bodyId, position: 'KHONG_THONG_NHAT' as const }];

describe('a disagreement that stays open', () => {
  it.each([
    ['XIN_Y_KIEN', 'THONG_NHAT_CO_Y_KIEN', {}, 'UNDECIDED'],
    ['XIN_Y_KIEN', 'THONG_NHAT_CO_Y_KIEN', { leaderDecision: 'Đồng ý giữ' }, null],
    ['GIU_NGUYEN', 'KHONG_THONG_NHAT', {}, 'DISAGREES'],
    ['GHI_NHAN', 'KHONG_THONG_NHAT', {}, 'DISAGREES'],
    ['TIEP_THU_MOT_PHAN', 'KHONG_THONG_NHAT', {}, 'DISAGREES'],
    ['NGOAI_PHAM_VI', 'KHONG_THONG_NHAT', {}, 'DISAGREES'],
    ['TIEP_THU', 'KHONG_THONG_NHAT', {}, null],
    ['GIU_NGUYEN', 'THONG_NHAT_CO_Y_KIEN', {}, null],
    ['GIU_NGUYEN', 'THONG_NHAT_CO_Y_KIEN', { severity: 'NGUYEN_TAC' }, 'PRINCIPLE'],
    ['GIU_NGUYEN', null, { carriedFrom: idOf<CommentId>('GY-D2-0001') }, 'CARRIED_AGAIN'],
    ['GHI_NHAN', 'THONG_NHAT_CO_Y_KIEN', {}, null],
    [null, 'KHONG_THONG_NHAT', {}, null],
  ] as const)('%s for a body that said %s', (disposition, position, change, why) => {
    expect(unsettled(comment({ disposition, ...change }), position)).toBe(why);
  });

  it('is proposed once: what a later round has already is not proposed again', () => {
    const log = [comment(), comment({ commentId: idOf('GY-D4-0018'), status: 'THAY_THE' })];
    expect(toCarry(d4, log, against).map(({ comment: one }) => one.commentId)).toEqual([
      'GY-D4-0017',
    ]);
    const copy = comment({
      commentId: idOf('GY-D5-0001'),
      roundId: idOf('D5'),
      carriedFrom: idOf('GY-D4-0017'),
    });
    expect(toCarry(d4, [...log, copy], against)).toEqual([]);
  });
});

describe('a comment carried into a later round', () => {
  const [copy] = carriedComments([comment()], {
    round: { roundId: idOf('D5'), draftVersion: 'lần 2' },
    log: [comment(), comment({ commentId: idOf('GY-D5-0004'), roundId: idOf('D5') })],
    now: moment('2021-09-10T09:00'),
    history: () => '[Đợt D4: Giải trình, giữ nguyên dự thảo – Có căn cứ tại Nghị quyết.]',
  });

  it('keeps body, place, words and source, and what became of it; decisions are blank again', () => {
    expect(copy).toMatchObject({
      commentId: 'GY-D5-0005',
      roundId: 'D5',
      bodyId: 'STC',
      clauseText: 'Mục IV.2',
      content: 'Đề nghị bỏ quỹ hỗ trợ.',
      proposal: 'Bỏ khoản 3',
      disposition: null,
      explanation: '',
      status: 'MOI',
      carriedFrom: 'GY-D4-0017',
      sourceText:
        'Trích Công văn số 1660/STC-TCHCSN\n[Đợt D4: Giải trình, giữ nguyên dự thảo – Có căn cứ tại Nghị quyết.]',
    });
  });

  it('belongs to no request, so that the later round reconciles as before', () => {
    const request = {
      requestId: idOf<Comment['requestId']>('PH-D5-STC'),
      bodyId: comment().bodyId,
      position: 'THONG_NHAT' as const,
      repliedAt: moment('2021-09-20T09:00'),
      late: 'KHONG' as const,
      commentCount: 0,
    };
    expect(copy === undefined ? null : reconcileRound([request], undefined, [copy])).toEqual([]);
  });

  it('tells by its id where it came from', () => {
    expect(roundOfComment(idOf('GY-D4-0017'))).toBe('D4');
    expect(roundOfComment(idOf('GY-D4-BS-0017'))).toBe('D4-BS');
  });
});
