// One comment answered: what each state demands, who may take which step, what the merged ones take over.

import { describe, expect, it } from 'vitest';
import {
  type AnsweringFacts,
  answerComment,
  type GivenAnswer,
  withMerged,
} from '../../../src/domain/comments/answering.ts';
import {
  type Acting,
  commentWay,
  statesAfter,
} from '../../../src/domain/comments/comment-states.ts';
import { mergedInto } from '../../../src/domain/comments/merged-comments.ts';
import { standing } from '../../../src/domain/comments/standing.ts';
import { idOf, type MemberId } from '../../../src/domain/ids.ts';
import { Problem } from '../../../src/domain/problem.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { comment, gy } from './log.ts';

const tv = (n: number) => idOf<MemberId>(`TV${n}`);
const head: Acting = { memberId: tv(1), teamRole: 'TO_TRUONG' };
const handler: Acting = { memberId: tv(2), teamRole: 'THANH_VIEN' };
const other: Acting = { memberId: tv(3), teamRole: 'THANH_VIEN' };
const secretary: Acting = { memberId: tv(4), teamRole: 'THU_KY' };
const leader: Acting = { memberId: tv(5), teamRole: 'LANH_DAO' };

const facts = (acting: Acting): AnsweringFacts => ({
  acting,
  address: 'ai.do@bacgiang.example',
  team: [1, 2, 3, 4, 5, 6].map((n) => ({
    memberId: tv(n),
    substituteId: n === 2 ? tv(6) : idOf<MemberId>(''),
  })),
  currentDraft: idOf('DT-DA-2'),
});

const accepted: GivenAnswer = {
  ownerId: tv(2),
  disposition: 'TIEP_THU',
  explanation: '',
  changeRef: '',
  state: 'DE_XUAT',
  reason: '',
};

/** The code of the refusal with what it names; the changed cells when it is not refused. */
function answered(row: Row<'comments'>, answer: Partial<GivenAnswer>, acting: Acting = head) {
  try {
    return answerComment(row, { ...accepted, ...answer }, facts(acting));
  } catch (error) {
    if (error instanceof Problem) return [error.code, error.params];
    throw error;
  }
}

describe('an answer to a comment', () => {
  it('is written as the cells that change, and no others', () => {
    expect(answered(comment(1), {})).toEqual({
      ownerId: 'TV2',
      disposition: 'TIEP_THU',
      status: 'DE_XUAT',
    });
    expect(answered(comment(1, { ownerId: tv(2), status: 'PHAN_CONG' }), {})).toEqual({
      disposition: 'TIEP_THU',
      status: 'DE_XUAT',
    });
  });

  it.each(['TIEP_THU_MOT_PHAN', 'GIU_NGUYEN', 'GHI_NHAN', 'NGOAI_PHAM_VI', 'XIN_Y_KIEN'] as const)(
    'asks for a reason with %s, even before it is proposed',
    (disposition) => {
      for (const state of ['MOI', 'DE_XUAT'] as const) {
        const refused = answered(comment(1), { disposition, state, explanation: ' ' });
        expect(refused).toEqual([
          'COMMENT.LACKS',
          { comment: 'GY-D4-0001', state, lacks: ['EXPLANATION'] },
        ]);
      }
    },
  );

  it('asks for a handler and a result before it is proposed', () => {
    const blank = { ownerId: idOf<MemberId>(''), disposition: null };
    expect(answered(comment(1), blank)).toEqual([
      'COMMENT.LACKS',
      { comment: 'GY-D4-0001', state: 'DE_XUAT', lacks: ['OWNER', 'DISPOSITION'] },
    ]);
  });

  it('gives a new comment to whoever is named its handler', () => {
    expect(answered(comment(1), { disposition: null, state: 'MOI' })).toEqual({
      ownerId: 'TV2',
      status: 'PHAN_CONG',
    });
    expect(answered(comment(1), { ownerId: tv(9) })).toMatchObject(['COMMENT.NO_MEMBER', {}]);
  });

  it('is refused where the answer is that of another comment, or counts no more', () => {
    expect(answered(comment(1, { duplicateOf: gy(2) }), {})).toEqual([
      'COMMENT.MERGED',
      { comment: 'GY-D4-0001', into: 'GY-D4-0002' },
    ]);
    expect(answered(comment(1, { status: 'THAY_THE' }), {})).toMatchObject([
      'COMMENT.REPLACED',
      {},
    ]);
  });
});

describe('the states of a comment', () => {
  it('go forward one at a time and back with a reason', () => {
    expect(statesAfter('DE_XUAT')).toEqual(['DUYET', 'PHAN_CONG']);
    expect(commentWay('PHAN_CONG', 'DUYET')).toBeNull();
    const approved = comment(1, { ownerId: tv(2), disposition: 'TIEP_THU', status: 'DUYET' });
    expect(answered(approved, { state: 'DE_XUAT' })).toEqual([
      'INPUT.MISSING',
      { field: 'backReason' },
    ]);
    expect(answered(approved, { state: 'DE_XUAT', reason: 'Chưa rõ mức vốn' })).toEqual({
      status: 'DE_XUAT',
    });
    expect(answered(approved, { state: 'MOI' })).toMatchObject(['COMMENT.NO_WAY', {}]);
  });

  it('ask for a place in the new draft once the draft is said to be changed, and name that draft', () => {
    const approved = comment(1, { ownerId: tv(2), disposition: 'TIEP_THU', status: 'DUYET' });
    expect(answered(approved, { state: 'DA_SUA' })).toEqual([
      'COMMENT.LACKS',
      { comment: 'GY-D4-0001', state: 'DA_SUA', lacks: ['CHANGE_REF'] },
    ]);
    expect(answered(approved, { state: 'DA_SUA', changeRef: 'Mục IV.2' })).toEqual({
      changeRef: 'Mục IV.2',
      changedIn: 'DT-DA-2',
      status: 'DA_SUA',
    });
  });

  it('close what is not accepted without a change in the draft', () => {
    const kept = { disposition: 'GIU_NGUYEN' as const, explanation: 'Theo Luật' };
    const approved = comment(1, { ownerId: tv(2), ...kept, status: 'DUYET' });
    expect(answered(approved, { ...kept, state: 'DONG' })).toEqual({ status: 'DONG' });
    expect(answered(approved, { ...kept, state: 'DA_SUA' })).toEqual([
      'COMMENT.LACKS',
      { comment: 'GY-D4-0001', state: 'DA_SUA', lacks: ['NOTHING_TO_SHOW'] },
    ]);
  });

  it('wait for the leader’s word where it was asked for', () => {
    const asked = { disposition: 'XIN_Y_KIEN' as const, explanation: 'Hai sở khác ý' };
    const row = comment(1, { ownerId: tv(2), ...asked, status: 'DE_XUAT' });
    expect(answered(row, { ...asked, state: 'DUYET' })).toMatchObject([
      'COMMENT.LACKS',
      { lacks: ['LEADER_DECISION'] },
    ]);
    expect(answered({ ...row, leaderDecision: 'Đồng ý' }, { ...asked, state: 'DUYET' })).toEqual({
      status: 'DUYET',
    });
  });

  it('keep an approved answer as it is until it goes back', () => {
    const approved = comment(1, { ownerId: tv(2), disposition: 'TIEP_THU', status: 'DUYET' });
    expect(
      answered(approved, { disposition: 'GIU_NGUYEN', explanation: 'x', state: 'DUYET' }),
    ).toEqual(['COMMENT.APPROVED', { comment: 'GY-D4-0001', state: 'DUYET' }]);
    expect(answered(approved, { state: 'DUYET', changeRef: 'Mục V' })).toEqual({
      changeRef: 'Mục V',
    });
  });

  const proposed = comment(1, { ownerId: tv(2), disposition: 'TIEP_THU', status: 'DE_XUAT' });
  const given = comment(1, { ownerId: tv(2), status: 'PHAN_CONG' });
  it.each([
    ['the head of the team', head, true, true],
    ['the leader', leader, false, true],
    ['the secretary', secretary, true, false],
    ['the handler', handler, true, false],
    ['who stands in for the handler', { memberId: tv(6), teamRole: 'THANH_VIEN' }, true, false],
    ['another member', other, false, false],
    ['the office’s own account', null, true, false],
  ] as const)(
    'let %s propose and approve as their role allows',
    (_who, acting, propose, approve) => {
      const done = { status: 'DUYET' };
      const may = (result: unknown) => !Array.isArray(result);
      expect(may(answered(given, {}, acting))).toBe(propose);
      expect(may(answered(proposed, { state: 'DUYET' }, acting))).toBe(approve);
      if (approve) expect(answered(proposed, { state: 'DUYET' }, acting)).toEqual(done);
      else
        expect(answered(proposed, { state: 'DUYET' }, acting)).toMatchObject([
          'COMMENT.MAY_NOT',
          { who: 'HEAD', address: 'ai.do@bacgiang.example' },
        ]);
    },
  );
});

describe('comments merged into one', () => {
  it('take its answer and its state over, as far as they differ', () => {
    const main = comment(1, { ownerId: tv(2) });
    const log = [
      main,
      comment(2, { duplicateOf: gy(1), bodyName: 'Sở Nội vụ' }),
      comment(3, { duplicateOf: gy(2), disposition: 'TIEP_THU' }),
      comment(4, { duplicateOf: gy(1), status: 'THAY_THE' }),
      comment(5),
    ];
    const set = { disposition: 'TIEP_THU' as const, status: 'DE_XUAT' as const };
    const merged = mergedInto(standing(log));
    expect(withMerged(main, set, merged.get(main.commentId))).toEqual([
      { commentId: gy(1), set },
      { commentId: gy(2), set },
      { commentId: gy(3), set: { status: 'DE_XUAT' } },
    ]);
    expect(withMerged(log[4] ?? main, {}, merged.get(gy(5)))).toEqual([]);
  });
});
