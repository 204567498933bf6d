// The brief for the giao ban: the figures of the dashboard, cut so that one page holds them.

import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../../src/domain/dashboard/figures.ts';
import { figures } from '../../../../src/domain/dashboard/figures.ts';
import { day, moment } from '../../../../src/domain/day.ts';
import { briefRows } from '../../../../src/domain/documents/brief/brief-rows.ts';
import { type BodyId, idOf, type RequestId, type RoundId } from '../../../../src/domain/ids.ts';
import { bacGiang2021 as plan } from '../../../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../../../src/plans/template-rows.ts';
import { dashboard } from '../../../../src/text/vi/dashboard.ts';
import { documents } from '../../../../src/text/vi/documents.ts';
import { enums } from '../../../../src/text/vi/enums.ts';
import { briefPaper } from '../../../../src/text/vi/papers/brief.ts';
import type { Row } from '../../../../src/workbook/schema.ts';
import { bodies, comments } from '../round-d4.ts';
import { wording } from '../wordings.ts';

const words = { own: briefPaper, dashboard, levels: enums.health };

/** D4 on 08/9/2021: 28 asked, 24 answered, 40 comments of which 3 wait for the leader. */
function ofD4(): Figures {
  const { phases, rounds } = templateRows(plan);
  const D4 = idOf<RoundId>('D4');
  return figures({
    today: day('2021-09-08'),
    workingDays: () => 3,
    phases,
    rounds: rounds.map((row) =>
      row.roundId === 'D4' ? { ...row, status: 'MO', dueAt: moment('2021-09-01T23:59') } : row,
    ),
    requests: bodies.map(
      (body): Row<'requests'> => ({
        ...body,
        requestId: idOf<RequestId>(`PH-D4-${body.bodyId}`),
        roundId: D4,
        dueAt: moment('2021-09-01T23:59'),
        emailSnapshot: '',
        ccSnapshot: '',
        token: '',
        remindCount: 0,
        lastRemindAt: null,
        signer: '',
        fileUrl: '',
        commentCount: 0,
        enteredBy: '',
        note: '',
      }),
    ),
    comments: comments.map(
      (one) =>
        ({
          ...one,
          roundId: D4,
          status: 'MOI',
          receivedAt: moment('2021-08-30T10:00'),
        }) as Row<'comments'>,
    ),
    tasks: [],
    team: [],
    bodies: [],
    mailQueue: [],
    replies: [],
  });
}

const rowOf = (about: string, found: Figures): readonly string[] =>
  briefRows(found, documents, wording('TOM_TAT'), words).find((row) => row.about === about)
    ?.lines ?? [];

describe('the brief', () => {
  it('counts answers and names who is missing, as the dashboard does', () => {
    const found = ofD4();
    expect(rowOf(briefPaper.rows.rounds, found)).toEqual([
      'Đợt D4: 24/28 cơ quan đã trả lời, hạn 01/9/2021.',
      'Chưa trả lời 04 cơ quan, quá hạn 07 ngày: Sở Y tế; UBND huyện Lục Nam; UBND huyện Sơn Động; UBND huyện Yên Thế.',
    ]);
    expect(found.missing).toHaveLength(4);
  });

  it('tells the comments by disposition; the parts make the whole', () => {
    const found = ofD4();
    // Counted by hand at the rows of round-d4.ts: 23+4+3+3+2+3 with a result, 2 without.
    expect(rowOf(briefPaper.rows.comments, found)).toEqual([
      '40 lượt ý kiến, 36 nội dung: tiếp thu 23; một phần 04; giữ nguyên 03; ghi nhận 03; ngoài phạm vi 02; xin ý kiến 03; chưa xử lý 02.',
    ]);
    const { by, none, total } = found.dispositions.all;
    expect(Object.values(by).reduce((sum, n) => sum + n, none)).toBe(total);
  });

  it('names two of the matters that wait for the leader, and how many more there are', () => {
    const lines = rowOf(briefPaper.rows.awaited, ofD4());
    expect(lines[0]).toBe('03 nội dung.');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe('Còn 01 nội dung khác trong Sổ góp ý.');
  });

  it('cuts long lists and names, so that a thousand bodies make no second page', () => {
    const found = ofD4();
    const missing = Array.from({ length: 1000 }, (_, index) => ({
      requestId: idOf<RequestId>(`PH-D4-${index}`),
      bodyId: idOf<BodyId>(String(index)),
      roundId: idOf<RoundId>('D4'),
      name: `Cơ quan có tên rất dài, dài đến mức không dòng nào chứa hết, số ${index}`,
      daysLate: 3,
    }));
    const lines = rowOf(briefPaper.rows.rounds, { ...found, missing }).join('\n');
    expect(lines.length).toBeLessThan(400);
    expect(lines).toContain('và 994 cơ quan khác');
  });

  it('cuts a title after a whole word, and puts no full stop behind what is left out', () => {
    // Phase P6 is “Lấy ý kiến các sở, ban, ngành tỉnh; …”; its line holds 26 letters of it.
    expect(rowOf(briefPaper.rows.next, ofD4())).toContain(
      'Hết giai đoạn P6 (10/9/2021): Lấy ý kiến các sở, ban…',
    );
  });
});
