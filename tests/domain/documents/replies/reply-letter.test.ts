// The letter that tells Sở Tài chính what became of its three points of round D4.

import { describe, expect, it } from 'vitest';
import { pointsOfBodies } from '../../../../src/domain/comments/points-of-bodies.ts';
import { replyLetter } from '../../../../src/domain/documents/replies/reply-letter.ts';
import { documents as words } from '../../../../src/text/vi/documents.ts';
import { replyLetterPaper } from '../../../../src/text/vi/papers/reply-letter.ts';
import { cellsOf, linesOf, rowsOf } from '../plain-text.ts';
import { bodies, comments, office, round, unregistered } from '../round-d4.ts';
import { wording } from '../wordings.ts';

const body = pointsOfBodies(comments, round.roundId).find(({ bodyId }) => bodyId === 'STC');
const letter = replyLetter(
  {
    office,
    registration: unregistered,
    round,
    body: body ?? { ...{ bodyId: '' as never, bodyName: '' }, points: [] },
    request: bodies.find(({ bodyId }) => bodyId === 'STC'),
  },
  words,
  wording('TRA_LOI'),
  replyLetterPaper,
);

describe('the letter to a body', () => {
  it('cites the letter it answers, and goes to that body alone', () => {
    expect(letter.recipients).toEqual(['Sở Tài chính']);
    expect(letter.number).toBe('Số:      /SKHCN-QLCN');
    expect(linesOf(letter.blocks)[0]).toContain(
      'nhận được ý kiến của Sở Tài chính (Công văn số 1660/STC-TCHCSN ngày 01/9/2021)',
    );
  });

  it('has a numbered row for each point: what was said, the result with its reason, the place', () => {
    const rows = rowsOf(letter.blocks).map(cellsOf);
    expect(rows).toHaveLength(3);
    expect(rows.map(([number]) => number)).toEqual([['1'], ['2'], ['3']]);
    expect(rows[1]?.[1]?.[0]).toBe('Mục 4.2, Phần IV:');
    expect(rows[1]?.[2]).toEqual([
      'Đề xuất giữ nguyên theo dự thảo.',
      'Mức hỗ trợ nêu trong Đề án dẫn theo Nghị quyết của Hội đồng nhân dân tỉnh đã ban hành, không quy định mức mới.',
    ]);
    expect(rows[2]?.[3]).toEqual(['Mục III, biểu 4']);
  });

  it('counts them by result, and the parts make the whole', () => {
    // By hand at the rows: one left to the leader, one kept, one taken up.
    expect(linesOf(letter.blocks)).toContain(
      'Tổng số 03 ý kiến, trong đó: tiếp thu toàn bộ 01; tiếp thu một phần 0; giải trình 01; thực hiện theo ý kiến chỉ đạo của cấp có thẩm quyền 01.',
    );
  });
});
