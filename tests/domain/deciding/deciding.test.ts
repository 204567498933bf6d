import { describe, expect, it } from 'vitest';
import { mergedInto } from '../../../src/domain/comments/merged-comments.ts';
import { type ConflictComment, conflictsOf } from '../../../src/domain/deciding/conflicts.ts';
import { followChoice, groupsAsked } from '../../../src/domain/deciding/follow.ts';
import { commentIdsOf, questionOf } from '../../../src/domain/deciding/question.ts';
import { readChoice } from '../../../src/domain/deciding/read-choice.ts';
import { rightsOf } from '../../../src/domain/deciding/rights.ts';
import { type BodyId, type ClauseId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { comment, gy } from '../comments/log.ts';

const labels = {
  DONG_Y: ['Đồng ý', 'Agreed'],
  KHONG: ['Không đồng ý', 'Not agreed'],
  Y_KIEN_KHAC: ['Ý kiến khác', 'Other'],
};
const ids = (...list: string[]) => list.map((id) => idOf<CommentId>(id));

describe('readChoice', () => {
  it.each([
    ['Đồng ý', { kind: 'DONG_Y' }],
    ['  đồng ý. ', { kind: 'DONG_Y' }],
    ['ĐỒNG Ý'.normalize('NFD'), { kind: 'DONG_Y' }],
    ['Nhất trí', { kind: 'DONG_Y' }],
    ['agreed', { kind: 'DONG_Y' }],
    ['Không', { kind: 'KHONG' }],
    ['Không đồng ý', { kind: 'KHONG' }],
    ['Ý kiến khác: bỏ khoản 2', { kind: 'Y_KIEN_KHAC', text: 'bỏ khoản 2' }],
    ['ý kiến khác – họp lại', { kind: 'Y_KIEN_KHAC', text: 'họp lại' }],
    ['Other: meet again', { kind: 'Y_KIEN_KHAC', text: 'meet again' }],
    ['', { kind: 'NONE' }],
    ['Ý kiến khác:', { kind: 'UNCLEAR', why: 'NO_TEXT' }],
    ['Đồng ý nhưng bỏ khoản 2', { kind: 'UNCLEAR', why: 'WORDS' }],
    ['Không rõ', { kind: 'UNCLEAR', why: 'WORDS' }],
    ['x', { kind: 'UNCLEAR', why: 'WORDS' }],
  ])('reads “%s”', (cell, choice) => expect(readChoice(cell, labels)).toEqual(choice));
});

it('keeps what a question is about in one cell, the opposite after a slash', () => {
  const question = { proposed: ids('GY-D4-0001', 'GY-D4-0002'), against: ids('GY-D4-0007') };
  expect(commentIdsOf(question)).toBe('GY-D4-0001, GY-D4-0002 / GY-D4-0007');
  expect(questionOf('GY-D4-0001, GY-D4-0002 / GY-D4-0007')).toEqual(question);
  expect(questionOf('')).toEqual({ proposed: [], against: [] });
});

describe('followChoice', () => {
  const waits = { disposition: 'XIN_Y_KIEN', status: 'DE_XUAT' } as const;
  const main = comment(1, { ...waits, explanation: 'Đang xin ý kiến.' });
  const groupsOf = (...log: Row<'comments'>[]) =>
    groupsAsked(question, {
      byId: new Map(log.map((row) => [row.commentId as string, row])),
      merged: mergedInto(log),
    });
  const question = { proposed: ids('GY-D4-0001'), against: [] };
  const proposal = { question, proposal: 'GIU_NGUYEN' as const, proposalText: 'Theo luật.' };

  it('writes the proposal as the answer when it is agreed to', () => {
    expect(followChoice({ kind: 'DONG_Y' }, proposal, groupsOf(main), 'Đồng ý')).toEqual([
      {
        commentId: 'GY-D4-0001',
        set: {
          disposition: 'GIU_NGUYEN',
          explanation: 'Theo luật.',
          status: 'DUYET',
          leaderDecision: 'Đồng ý',
        },
      },
    ]);
  });

  it('changes nothing the second time', () => {
    const refused = { kind: 'KHONG' } as const;
    const [change] = followChoice(refused, proposal, groupsOf(main), 'Không đồng ý');
    const after = { ...main, ...change?.set };
    expect(followChoice(refused, proposal, groupsOf(after), 'Không đồng ý')).toEqual([]);
    expect(after.explanation).toBe('Đang xin ý kiến.');
  });

  it('decides of the whole group: what is merged into the comment has the same answer', () => {
    const merged = comment(2, { duplicateOf: gy(1), explanation: 'Ý riêng.' });
    const [first, second] = followChoice(
      { kind: 'DONG_Y' },
      proposal,
      groupsOf(main, merged),
      'Đồng ý',
    );
    expect(second).toEqual({ commentId: gy(2), set: first?.set });
  });

  it('reaches the main comment when the one asked about was merged into it since', () => {
    const asked = { ...main, duplicateOf: gy(2) };
    const changes = followChoice(
      { kind: 'DONG_Y' },
      proposal,
      groupsOf(asked, comment(2)),
      'Đồng ý',
    );
    expect(changes.map(({ commentId, set }) => [commentId, set.status])).toEqual([
      [gy(2), 'DUYET'],
      [gy(1), 'DUYET'],
    ]);
  });
});

describe('conflictsOf', () => {
  const said = (
    id: string,
    body: string,
    content: string,
    more: Partial<ConflictComment> = {},
  ): ConflictComment => ({
    commentId: idOf<CommentId>(id),
    bodyId: idOf<BodyId>(body),
    part: 'DA',
    clauseId: idOf<ClauseId>('MD-DA-0012'),
    clauseText: '',
    content,
    proposal: '',
    disposition: null,
    duplicateOf: idOf<CommentId>(''),
    ...more,
  });
  const pairs = (comments: ConflictComment[]) =>
    conflictsOf(comments).map(({ one, other, why, accepted }) => [
      one.commentId,
      other.commentId,
      why,
      accepted,
    ]);
  const more = 'Đề nghị tăng mức hỗ trợ doanh nghiệp đổi mới công nghệ.';
  const less = 'Đề nghị giảm mức hỗ trợ doanh nghiệp đổi mới công nghệ.';

  it('pairs bodies that ask opposite things of one clause, the accepted one first', () => {
    expect(pairs([said('1', 'STC', less), said('2', 'SCT', more)])).toEqual([
      ['1', '2', 'ASKS', false],
    ]);
    expect(
      pairs([said('1', 'STC', less), said('2', 'SCT', more, { disposition: 'TIEP_THU' })]),
    ).toEqual([['2', '1', 'ASKS', true]]);
  });

  it('pairs other numbers and other offices in charge', () => {
    expect(
      pairs([
        said('1', 'STC', 'Mức hỗ trợ tối đa 30% kinh phí dự án.'),
        said('2', 'SCT', 'Mức hỗ trợ tối đa 50% kinh phí dự án.'),
      ]),
    ).toEqual([['1', '2', 'NUMBERS', false]]);
    expect(
      pairs([
        said('1', 'STC', 'Giao Sở Công Thương chủ trì điều tra nhu cầu công nghệ.'),
        said('2', 'SCT', 'Giao Cục Thống kê chủ trì điều tra nhu cầu công nghệ.'),
      ]),
    ).toEqual([['1', '2', 'CHARGES', false]]);
  });

  it('pairs neither one body with itself, nor two clauses, nor what was merged, nor two matters', () => {
    expect(pairs([said('1', 'STC', less), said('2', 'STC', more)])).toEqual([]);
    const elsewhere = { clauseId: idOf<ClauseId>('MD-DA-0013') };
    expect(pairs([said('1', 'STC', less), said('2', 'SCT', more, elsewhere)])).toEqual([]);
    const merged = { duplicateOf: idOf<CommentId>('1') };
    expect(pairs([said('1', 'STC', less), said('2', 'SCT', more, merged)])).toEqual([]);
    expect(
      pairs([
        said('1', 'STC', 'Đề nghị giảm thời hạn báo cáo của cấp xã.'),
        said('2', 'SCT', 'Tăng số cán bộ chuyên trách.'),
      ]),
    ).toEqual([]);
  });
});

describe('rightsOf', () => {
  const team = [
    { teamRole: 'TO_TRUONG', email: 'A@so.vn ' },
    { teamRole: 'THANH_VIEN', email: 'b@so.vn' },
    { teamRole: 'THANH_VIEN', email: '' },
    { teamRole: 'LANH_DAO', email: 'gd@so.vn' },
  ] as const;

  it('are none while no leader has an address', () => {
    expect(rightsOf(team.slice(0, 3), true)).toBeNull();
  });

  it('give the staff the book and the leader nothing but the column, each address once', () => {
    expect(rightsOf([...team, { teamRole: 'THANH_VIEN', email: 'B@so.vn' }], false)).toEqual({
      leaders: ['gd@so.vn'],
      staff: ['a@so.vn', 'b@so.vn'],
      locked: [],
    });
  });

  it('hold who is leader and member for a leader', () => {
    const rights = rightsOf([...team, { teamRole: 'THU_KY', email: 'gd@so.vn' }], true);
    expect(rights?.staff).toEqual(['a@so.vn', 'b@so.vn']);
  });

  it('lock of the log what was said and decided, and nothing that a member’s command writes', () => {
    const locked = rightsOf(team, true)?.locked ?? [];
    for (const said of ['content', 'proposal', 'sourceText', 'bodyName', 'leaderDecision'] as const)
      expect(locked).toContain(said);
    for (const theirs of ['ownerId', 'duplicateOf', 'status', 'disposition', 'clauseId'] as const)
      expect(locked).not.toContain(theirs);
  });
});
