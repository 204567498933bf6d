// A log looked at as a whole: one answer for many, accepted and not seen, cells against the rules.

import { describe, expect, it } from 'vitest';
import { type BulkOrder, planBulkAnswer } from '../../../src/domain/comments/bulk-answer.ts';
import { answeredButLeft, checkComments } from '../../../src/domain/comments/check-comments.ts';
import { wordingFinder } from '../../../src/domain/comments/draft-wording.ts';
import { notSeenInDraft } from '../../../src/domain/comments/not-seen.ts';
import { type ClauseId, type DraftId, idOf, type MemberId } from '../../../src/domain/ids.ts';
import { comment, gy } from './log.ts';

const tv2 = idOf<MemberId>('TV2');
const order: BulkOrder = {
  commentIds: [gy(1), gy(2), gy(3), gy(4), gy(5), gy(9)],
  disposition: 'GHI_NHAN',
  explanation: 'Thực hiện khi cân đối được ngân sách.',
  overwrite: false,
  acting: null,
  team: [{ memberId: tv2, substituteId: idOf('') }],
};

describe('one answer for many comments', () => {
  const log = [
    comment(1, { ownerId: tv2, status: 'PHAN_CONG' }),
    comment(2),
    comment(3, { disposition: 'TIEP_THU', status: 'DE_XUAT', ownerId: tv2 }),
    comment(4, { disposition: 'TIEP_THU', status: 'DUYET', ownerId: tv2 }),
    comment(5, { duplicateOf: gy(1) }),
  ];
  const answer = { disposition: 'GHI_NHAN', explanation: 'Thực hiện khi cân đối được ngân sách.' };

  it('is proposed where there is a handler, written where there is none, and never over another', () => {
    const { changes, ...plan } = planBulkAnswer(order, log);
    expect(plan).toEqual({
      answered: [gy(1), gy(2)],
      merged: [gy(5)],
      kept: [gy(3)],
      approved: [gy(4)],
      notTheirs: [],
      gone: [gy(5), gy(9)],
    });
    expect(changes).toEqual([
      { commentId: gy(1), set: { ...answer, status: 'DE_XUAT' } },
      { commentId: gy(5), set: { ...answer, status: 'DE_XUAT' } },
      { commentId: gy(2), set: answer },
    ]);
  });

  it('takes the place of an answer that is ticked, and of an approved one never', () => {
    const { answered, approved } = planBulkAnswer({ ...order, overwrite: true }, log);
    expect(answered).toEqual([gy(1), gy(2), gy(3)]);
    expect(approved).toEqual([gy(4)]);
  });

  it('makes the member at the screen the handler of what nobody was given', () => {
    const acting = { memberId: tv2, teamRole: 'THANH_VIEN' as const };
    const { changes } = planBulkAnswer({ ...order, commentIds: [gy(2)], acting }, log);
    expect(changes).toEqual([
      { commentId: gy(2), set: { ownerId: 'TV2', ...answer, status: 'DE_XUAT' } },
    ]);
  });
});

describe('an answer for what somebody else handles', () => {
  const others = [comment(1, { ownerId: tv2, status: 'PHAN_CONG' }), comment(2)];
  const other = { memberId: idOf<MemberId>('TV3'), teamRole: 'THANH_VIEN' as const };

  it('is not written in their place, as on the card; the secretary and a substitute may', () => {
    const plan = (acting: BulkOrder['acting'], substituteId = idOf<MemberId>('')) =>
      planBulkAnswer({ ...order, acting, team: [{ memberId: tv2, substituteId }] }, others);
    expect(plan(other)).toMatchObject({ answered: [gy(2)], notTheirs: [gy(1)] });
    expect(plan({ ...other, teamRole: 'THU_KY' }).notTheirs).toEqual([]);
    expect(plan(other, other.memberId).notTheirs).toEqual([]);
  });
});

describe('what is accepted and not seen in the draft', () => {
  const drafts = (['1', '2'] as const).map((n) => ({
    draftId: idOf<DraftId>(`DT-DA-${n}`),
    version: `Lần ${n}`,
  }));
  const clause = idOf<ClauseId>('MD-DA-0001');
  const text = (n: 1 | 2, words: string) => ({
    draftId: idOf<DraftId>(`DT-DA-${n}`),
    clauseId: clause,
    sortOrder: 1,
    heading: 'III. Giải pháp',
    text: words,
  });
  const seen = (log: ReturnType<typeof comment>[], texts: ReturnType<typeof text>[]) =>
    notSeenInDraft(log, wordingFinder(drafts, [], texts));
  const accepted = { disposition: 'TIEP_THU' as const, clauseId: clause, changeRef: 'Mục III' };

  it('lacks a place, is not said to be changed, or reads as before', () => {
    const log = [
      comment(1, { ...accepted, changeRef: ' ', status: 'DUYET' }),
      comment(2, { ...accepted, status: 'DA_SUA' }),
      comment(3, { ...accepted, disposition: 'GIU_NGUYEN' }),
      comment(4, { ...accepted, duplicateOf: gy(1) }),
      comment(5, { ...accepted, clauseId: idOf(''), status: 'DONG' }),
    ];
    const same = [text(1, 'Tăng vốn.'), text(2, 'Tăng\n vốn.')];
    expect(seen(log, same)).toEqual([
      {
        commentId: gy(1),
        roundId: 'D4',
        why: [
          { code: 'NO_PLACE' },
          { code: 'NOT_CHANGED' },
          { code: 'SAME_WORDING', read: 'DT-DA-1', newest: 'DT-DA-2' },
        ],
      },
      {
        commentId: gy(2),
        roundId: 'D4',
        why: [{ code: 'SAME_WORDING', read: 'DT-DA-1', newest: 'DT-DA-2' }],
      },
    ]);
    const changed = [text(1, 'Tăng vốn.'), text(2, 'Tăng vốn đối ứng.')];
    expect(seen(log, changed).map(({ commentId }) => commentId)).toEqual([gy(1)]);
  });

  it('reads otherwise when a clause under it does, and is joined where it outgrew a cell', () => {
    const log = [comment(2, { ...accepted, status: 'DA_SUA' })];
    const under = idOf<ClauseId>('MD-DA-0002');
    const clauses = [
      {
        clauseId: under,
        part: 'DA' as const,
        parentId: clause,
        number: '1',
        title: '',
        sortOrder: 1,
        retired: null,
      },
    ];
    const find = (words: string) =>
      wordingFinder(drafts, clauses, [
        text(1, 'Tăng vốn.'),
        { ...text(1, 'Từ ngân sách.'), clauseId: under },
        { ...text(2, ' vốn.'), sortOrder: 2, heading: '' },
        text(2, 'Tăng'),
        { ...text(2, words), clauseId: under },
      ]);
    expect(notSeenInDraft(log, find('Từ quỹ.'))).toEqual([]);
    expect(notSeenInDraft(log, find('Từ ngân sách.'))).toHaveLength(1);
  });

  it('is not said to read as before while there is no later draft', () => {
    const log = [comment(2, { ...accepted, status: 'DA_SUA' })];
    expect(seen(log, [text(1, 'Tăng vốn.')])).toEqual([]);
  });
});

describe('cells that contradict the rules', () => {
  it('are named, each with what it lacks', () => {
    const comments = [
      comment(1, { status: 'DUYET', disposition: 'TIEP_THU', ownerId: idOf('TV9') }),
      comment(2, { status: 'DA_SUA', disposition: 'TIEP_THU', ownerId: tv2 }),
      comment(3, { disposition: 'GIU_NGUYEN' }),
      comment(4, { duplicateOf: gy(5) }),
      comment(5, { duplicateOf: gy(4) }),
      comment(6, { duplicateOf: gy(7) }),
      comment(7, { status: 'THAY_THE' }),
      comment(8, { clauseId: idOf('MD-X'), changedIn: idOf('DT-X') }),
      comment(9, { disposition: 'TIEP_THU', ownerId: tv2, status: 'DE_XUAT' }),
    ];
    const found = checkComments({ comments, team: [{ memberId: tv2 }], clauses: [], drafts: [] });
    expect(found.map(({ commentId, finding }) => [commentId, finding])).toEqual([
      [gy(1), { code: 'UNKNOWN_HANDLER', found: 'TV9' }],
      [gy(2), { code: 'LACKS', state: 'DA_SUA', lacks: ['CHANGE_REF'] }],
      [gy(3), { code: 'LACKS', state: 'MOI', lacks: ['EXPLANATION'] }],
      [gy(4), { code: 'MERGE', fault: { code: 'MERGED_IN_A_RING', commentId: gy(4) } }],
      [gy(5), { code: 'MERGE', fault: { code: 'MERGED_IN_A_RING', commentId: gy(5) } }],
      [gy(6), { code: 'MAIN_REPLACED', into: gy(7) }],
      [gy(8), { code: 'UNKNOWN_CLAUSE', found: 'MD-X' }],
      [gy(8), { code: 'UNKNOWN_DRAFT', found: 'DT-X' }],
    ]);
    expect(answeredButLeft(comments)).toEqual([gy(3)]);
  });
});
