// A comment that an earlier round handed on, as the papers of the later round show it.

import { describe, expect, it } from 'vitest';
import { commentTable } from '../../../src/domain/documents/comment-table.ts';
import type { CommentFacts, RoundFacts } from '../../../src/domain/documents/facts.ts';
import { summaryReport } from '../../../src/domain/documents/summary-report.ts';
import { type BodyId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { linesOf } from './plain-text.ts';
import { comments, facts, office, unregistered } from './round-d4.ts';
import { reportWordings, wording } from './wordings.ts';

const [any] = comments;
if (any === undefined) throw new Error('D4 has no comments.');

/** Of a body that this round never asked. */
const carried: CommentFacts = {
  ...any,
  commentId: idOf<CommentId>('GY-D4-0041'),
  bodyId: idOf<BodyId>('PTCKH'),
  bodyName: 'Phòng Tài chính - Kế hoạch',
  duplicateOf: idOf<CommentId>(''),
  content: 'Đề nghị làm rõ nguồn vốn đối ứng.',
  disposition: 'GIU_NGUYEN',
  explanation: 'Nguồn vốn đã nêu tại mục IV.',
  changeRef: '',
  carriedFrom: idOf<CommentId>('GY-D2-0003'),
};
const { commentCounts } = facts;
const later: RoundFacts = {
  ...facts,
  comments: [...comments, carried],
  commentCounts: {
    ...commentCounts,
    total: commentCounts.total + 1,
    matters: commentCounts.matters + 1,
    explained: commentCounts.explained + 1,
  },
};

describe('a comment that an earlier round handed on', () => {
  const table = linesOf(
    commentTable(
      { office, registration: unregistered, facts: later, form: 'CO_TT' },
      words,
      wording('BANG_TONG_HOP'),
    ).blocks,
  );
  const report = linesOf(
    summaryReport(
      {
        office,
        registration: unregistered,
        facts: later,
        form: 'CO_TT',
        recipient: 'UBND tỉnh Bắc Giang',
      },
      words,
      reportWordings(),
    ).blocks,
  );

  it('is marked in the table with the round that it came from', () => {
    expect(table).toContain('Phòng Tài chính - Kế hoạch\n(chuyển từ đợt D2)');
    expect(table.filter((line) => line.includes('chuyển từ đợt'))).toHaveLength(2);
  });

  it('is counted among the comments, and named apart from what this round brought', () => {
    expect(table).toContain('Trong đó có 01 lượt ý kiến chưa thống nhất chuyển từ đợt D2.');
    expect(report).toContain('Trong đó có 01 lượt ý kiến chưa thống nhất chuyển từ đợt D2.');
  });

  it('is no answer of any body: the figures of the bodies stay as they are', () => {
    const before = linesOf(
      summaryReport(
        {
          office,
          registration: unregistered,
          facts,
          form: 'CO_TT',
          recipient: 'UBND tỉnh Bắc Giang',
        },
        words,
        reportWordings(),
      ).blocks,
    );
    const figures = (lines: string[]) => lines.filter((line) => line.includes('đã gửi 28'));
    expect(figures(report)).toEqual(figures(before));
  });

  it('stays among the open points when the draft is kept again', () => {
    expect(report.some((line) => line.includes('Đề nghị làm rõ nguồn vốn đối ứng.'))).toBe(true);
  });
});
