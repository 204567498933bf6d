// A paper is refused when its figures are not those of its rows.

import { describe, expect, it } from 'vitest';
import { commentTable } from '../../../src/domain/documents/comment-table.ts';
import type { RoundFacts } from '../../../src/domain/documents/facts.ts';
import { reconciledIssues } from '../../../src/domain/documents/reconcile.ts';
import { type BodyId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { facts, office, unregistered } from './round-d4.ts';
import { wording } from './wordings.ts';

const withFirst = (change: object): RoundFacts => ({
  ...facts,
  comments: facts.comments.map((comment, index) =>
    index === 0 ? { ...comment, ...change } : comment,
  ),
});
const refused = (found: string) =>
  expect.objectContaining({ code: 'COMMENTS.NOT_RECONCILED', params: { round: 'D4', found } });

const mergedNowhere = (into: string) =>
  expect.objectContaining({
    code: 'COMMENTS.MERGED_NOWHERE',
    params: { round: 'D4', comment: 'GY-D4-0001', into },
  });

describe('reconciling', () => {
  it('lets figures through that the rows bear out: 40 comments are 36 issues', () => {
    expect(reconciledIssues(facts)).toHaveLength(36);
  });

  it('names the figure of the bodies that is wrong', () => {
    const bodyCounts = { ...facts.bodyCounts, agreed: 13 };
    expect(() => reconciledIssues({ ...facts, bodyCounts })).toThrow(refused('agreed 13 ≠ 9'));
  });

  it('names the figure of the comments that is wrong', () => {
    const commentCounts = { ...facts.commentCounts, unanswered: 0, accepted: 25 };
    expect(() => reconciledIssues({ ...facts, commentCounts })).toThrow(
      refused('accepted 25 ≠ 23; unanswered 0 ≠ 2'),
    );
  });

  it('refuses a comment of a body that did not answer', () => {
    const silent = withFirst({ bodyId: idOf<BodyId>('SYT') });
    expect(() => reconciledIssues(silent)).toThrow(refused('GY-D4-0001 (SYT)'));
  });

  it('refuses a comment merged into one that is not there', () => {
    const lost = withFirst({ duplicateOf: idOf<CommentId>('GY-D4-0099') });
    expect(() => reconciledIssues(lost)).toThrow(mergedNowhere('GY-D4-0099'));
  });

  it('refuses comments merged into each other in a circle', () => {
    const circle = withFirst({ duplicateOf: idOf<CommentId>('GY-D4-0001') });
    expect(() => reconciledIssues(circle)).toThrow(mergedNowhere('GY-D4-0001'));
  });

  it('refuses a round nobody was asked in', () => {
    expect(() => reconciledIssues({ ...facts, bodies: [] })).toThrow(
      expect.objectContaining({ code: 'ROUND.NO_BODIES' }),
    );
  });

  it('stands between the figures and the table', () => {
    const wrong = { ...facts, bodyCounts: { ...facts.bodyCounts, late: 0 } };
    expect(() =>
      commentTable(
        { office, registration: unregistered, facts: wrong, form: 'MAU10' },
        words,
        wording('BANG_TONG_HOP'),
      ),
    ).toThrow(refused('late 0 ≠ 2'));
  });
});
