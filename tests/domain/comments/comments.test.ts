// The comment log: answers are whole, figures add up, merged comments share an answer.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenCommentSums,
  type CountedComment,
  countComments,
} from '../../../src/domain/comments/count-comments.ts';
import { classOf, type Disposition, lacksOf } from '../../../src/domain/comments/disposition.ts';
import { mergeFaults, sharedAnswers } from '../../../src/domain/comments/merged-comments.ts';
import { overdueComments } from '../../../src/domain/comments/overdue-comments.ts';
import { day } from '../../../src/domain/day.ts';
import {
  type BodyId,
  type CommentId,
  type DraftId,
  idOf,
  type MemberId,
  type RoundId,
} from '../../../src/domain/ids.ts';

const D4 = idOf<RoundId>('D4');
const id = (n: number) => idOf<CommentId>(`GY-D4-${String(n).padStart(4, '0')}`);
const none = idOf<CommentId>('');

describe('an answer to a comment', () => {
  const answer = { explanation: '', changeRef: '', leaderDecision: '' };

  it.each([
    ['TIEP_THU', []],
    ['TIEP_THU_MOT_PHAN', ['EXPLANATION']],
    ['GIU_NGUYEN', ['EXPLANATION']],
    ['GHI_NHAN', ['EXPLANATION']],
    ['NGOAI_PHAM_VI', ['EXPLANATION']],
    ['XIN_Y_KIEN', ['EXPLANATION']],
    [null, ['DISPOSITION']],
  ] as const)('%s without a word lacks %j', (disposition, lacks) => {
    expect(lacksOf({ ...answer, disposition }, 'NOW')).toEqual(lacks);
  });

  it('must point into the draft, and have the leader’s word, before the round is locked', () => {
    const explained = { ...answer, explanation: 'Vì Luật KH&CN đã quy định' };
    const lacking = (disposition: Disposition) =>
      lacksOf({ ...explained, disposition }, 'BEFORE_LOCK');
    expect(lacking('TIEP_THU')).toEqual(['CHANGE_REF']);
    expect(lacking('TIEP_THU_MOT_PHAN')).toEqual(['CHANGE_REF']);
    expect(lacking('GIU_NGUYEN')).toEqual([]);
    expect(lacking('XIN_Y_KIEN')).toEqual(['LEADER_DECISION']);
    const blank = { ...explained, explanation: ' \n', disposition: 'GHI_NHAN' as const };
    expect(lacksOf(blank, 'BEFORE_LOCK')).toEqual(['EXPLANATION']);
  });
});

const comment = (
  n: number,
  body: string,
  disposition: Disposition | null,
  change: Partial<CountedComment> = {},
): CountedComment => ({
  commentId: id(n),
  bodyId: idOf<BodyId>(body),
  part: 'DA',
  duplicateOf: none,
  disposition,
  ...change,
});

describe('counting comments', () => {
  it('gives eighteen comments, twelve matters when six were merged', () => {
    const log = Array.from({ length: 18 }, (_, index) =>
      comment(index + 1, `B${index % 7}`, 'TIEP_THU', {
        duplicateOf: index >= 12 ? id(1) : none,
      }),
    );
    const counts = countComments(log);
    expect([counts.total, counts.matters, counts.bodies]).toEqual([18, 12, 7]);
  });

  it('puts the six dispositions into the five classes', () => {
    const log = [
      comment(1, 'STC', 'TIEP_THU'),
      comment(2, 'STC', 'TIEP_THU_MOT_PHAN'),
      comment(3, 'SCT', 'GHI_NHAN'),
      comment(4, 'SCT', 'GIU_NGUYEN', { part: 'TTR' }),
      comment(5, 'SNV', 'NGOAI_PHAM_VI', { part: null }),
      comment(6, 'SNV', 'XIN_Y_KIEN'),
      comment(7, 'STP', null),
    ];
    const counts = countComments(log);
    expect(counts).toMatchObject({
      total: 7,
      accepted: 1,
      partly: 2,
      noted: 1,
      explained: 2,
      outOfScope: 1,
      leader: 1,
      unanswered: 1,
      byPart: { BC: 0, DA: 5, TTR: 1, QD: 0, CHUNG: 1 },
    });
    expect(brokenCommentSums(counts)).toEqual([]);
  });

  it('always adds up', () => {
    const disposition = fc.constantFrom<Disposition | null>(
      'TIEP_THU',
      'TIEP_THU_MOT_PHAN',
      'GIU_NGUYEN',
      'GHI_NHAN',
      'NGOAI_PHAM_VI',
      'XIN_Y_KIEN',
      null,
    );
    fc.assert(
      fc.property(fc.array(disposition), (given) => {
        const counts = countComments(given.map((one, index) => comment(index, 'STC', one)));
        expect(brokenCommentSums(counts)).toEqual([]);
        const parts = Object.values(counts.byPart).reduce((sum, n) => sum + n, 0);
        expect(parts).toBe(given.length);
      }),
    );
  });

  it('tells the two sides of a sum that does not hold', () => {
    const counts = { ...countComments([comment(1, 'STC', 'TIEP_THU')]), accepted: 2 };
    expect(brokenCommentSums(counts)).toEqual([{ code: 'CLASSES_ARE_ALL', left: 2, right: 1 }]);
    expect(classOf(null)).toBe('UNANSWERED');
  });
});

describe('merged comments', () => {
  const row = (n: number, duplicateOf: CommentId, disposition: Disposition | null = null) => ({
    commentId: id(n),
    duplicateOf,
    roundId: D4,
    disposition,
    explanation: disposition === null ? '' : 'Đã bổ sung',
    changeRef: '',
    changedIn: idOf<DraftId>(''),
    status: 'MOI' as const,
  });

  it('take the answer of the one they are finally merged into', () => {
    const log = [row(1, none, 'TIEP_THU'), row(2, id(1)), row(3, id(2)), row(4, none)];
    expect(sharedAnswers(log).map((change) => [change.commentId, change.disposition])).toEqual([
      ['GY-D4-0002', 'TIEP_THU'],
      ['GY-D4-0003', 'TIEP_THU'],
    ]);
  });

  it('need no writing when they say it already', () => {
    expect(sharedAnswers([row(1, none, 'TIEP_THU'), row(2, id(1), 'TIEP_THU')])).toEqual([]);
  });

  it('are named when they lead nowhere, in a ring, or out of their round', () => {
    const log = [
      row(1, id(9)),
      row(2, id(3)),
      row(3, id(2)),
      row(4, id(4)),
      row(5, id(6)),
      { ...row(6, none), roundId: idOf<RoundId>('D5') },
    ];
    expect(mergeFaults(log).map((fault) => [fault.code, fault.commentId])).toEqual([
      ['TARGET_UNKNOWN', 'GY-D4-0001'],
      ['MERGED_IN_A_RING', 'GY-D4-0002'],
      ['MERGED_IN_A_RING', 'GY-D4-0003'],
      ['MERGED_IN_A_RING', 'GY-D4-0004'],
      ['TARGET_OF_OTHER_ROUND', 'GY-D4-0005'],
    ]);
    expect(sharedAnswers(log.slice(0, 4))).toEqual([]);
  });
});

describe('overdue comments', () => {
  it('are those still open after the last day of their round’s answers', () => {
    const owed = (n: number, disposition: Disposition | null) => ({
      commentId: id(n),
      roundId: D4,
      disposition,
      ownerId: idOf<MemberId>('TV2'),
    });
    const log = [owed(1, null), owed(2, 'XIN_Y_KIEN'), owed(3, 'GIU_NGUYEN')];
    const due = () => day('2021-09-10');
    expect(overdueComments(log, due, day('2021-09-10'))).toEqual([]);
    expect(overdueComments(log, due, day('2021-09-11')).map((c) => c.commentId)).toEqual([
      'GY-D4-0001',
      'GY-D4-0002',
    ]);
    expect(overdueComments(log, () => null, day('2021-12-31'))).toEqual([]);
  });
});
