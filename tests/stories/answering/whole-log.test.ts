// The log as a whole: one answer for many comments, what was typed in cells, what no draft shows, and the lock.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BulkPreview } from '../../../src/dialogs/data/bulk-answer.ts';
import type { CheckCommentsData } from '../../../src/dialogs/data/check-comments.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { Morning } from '../bad-input/morning.ts';
import { callsOf, cells, fillIn, historyOf, ids, logMorning, sitsDown } from './log.ts';

/** Three sheets read, two written, the frame: for three comments as for three hundred. */
const ANSWERING_MANY = 45;
/** The page and the sheets that are read, once each. */
const LOOKING = 30;

const [finance, home, trade, district] = ids;
const words = 'Ghi nhận, xem xét thực hiện khi cân đối được nguồn lực.';
const order = {
  roundId: 'D4',
  commentIds: [finance, home, trade],
  disposition: 'GHI_NHAN',
  explanation: words,
  overwrite: false,
};

let morning: Morning;

beforeAll(async () => {
  morning = await logMorning();
  await morning.type('comments', district, 'duplicateOf', finance);
  await morning.type('comments', home, 'disposition', enums.disposition.TIEP_THU);
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const answerOf = (id: string) => cells(morning.row('comments', id), 'disposition', 'explanation');

describe('one answer for many comments', () => {
  const noted = [enums.disposition.GHI_NHAN, words];

  it('is shown first, and keeps off what has an answer', async () => {
    await morning.press(menu.bulkAnswer);
    const { value } = await morning.ask('previewBulkAnswer', order);
    expect(value as BulkPreview).toEqual({
      lead: '2 ý kiến được ghi kết quả này.',
      count: 3,
      lines: ['GY-D4-0001, Sở Tài chính', 'GY-D4-0003, Sở Công Thương'],
      notes: [
        'Ghi theo ý kiến chính: GY-D4-0004.',
        'Giữ kết quả đã có: GY-D4-0002.',
        'Được ghi kết quả nhưng chưa có người xử lý nên chưa chuyển sang “Đã đề xuất xử lý”: GY-D4-0001, GY-D4-0003.',
      ],
    });
    expect(answerOf(finance)).toEqual(['', '']);
  });

  it('is written into those and what is merged into them, with their history', async () => {
    const { lines } = await morning.ask('bulkAnswer', order);
    expect(lines[0]).toBe('Đã ghi kết quả cho 2 ý kiến.');
    for (const id of [finance, trade, district]) expect(answerOf(id)).toEqual(noted);
    expect(answerOf(home)).toEqual([enums.disposition.TIEP_THU, '']);
    expect(historyOf(morning, district)).toEqual([
      `duplicateOf:  → ${finance}`,
      'disposition:  → Ghi nhận, thực hiện khi đủ điều kiện',
      `explanation:  → ${words}`,
    ]);
    const rows = morning.book.rows('audit').length;
    await morning.ask('bulkAnswer', order);
    expect(morning.book.rows('audit')).toHaveLength(rows);
  });

  it('leaves to another member what was given to that member, and names it', async () => {
    await morning.type('comments', finance, 'ownerId', 'TV2');
    await sitsDown(morning, 'TV4');
    const { value } = await morning.ask('bulkAnswer', order);
    expect(answerOf(finance)).toEqual(['', '']);
    expect(answerOf(district)).toEqual(['', '']);
    expect(answerOf(trade)).toEqual(noted);
    expect(JSON.stringify(value)).toContain('Giao cho người khác nên giữ nguyên: GY-D4-0001.');
  });

  it('takes the place of an answer only when that is ticked, and is proposed for a member', async () => {
    await sitsDown(morning, 'TV4');
    await morning.ask('bulkAnswer', { ...order, overwrite: true });
    expect(answerOf(home)).toEqual(noted);
    expect(cells(morning.row('comments', home), 'ownerId', 'status')).toEqual([
      'TV4',
      enums.commentStatus.DE_XUAT,
    ]);
  });

  it('is refused without its reason, for no comment, and in a locked round', async () => {
    const refused = async (more: object) =>
      (await morning.ask('bulkAnswer', { ...order, ...more })).code;
    expect(await refused({ explanation: ' ' })).toBe('INPUT.MISSING');
    expect(await refused({ commentIds: [] })).toBe('INPUT.MISSING');
    await morning.type('rounds', 'D4', 'status', enums.roundStatus.KHOA);
    expect(await refused({})).toBe('COMMENT.ROUND_LOCKED');
  });

  it('costs the same for three hundred comments that lie apart', async () => {
    const sheet = morning.book.sheet('comments');
    sheet.maxRows = Math.max(sheet.maxRows, 640);
    const model = sheet.cells[4] ?? [];
    for (let n = 10; n < 610; n += 1) {
      sheet.cells[n] = model.map((cell, index) =>
        index === 0 ? { ...cell, v: `GY-D4-${String(1000 + n)}` } : cell,
      ) as (typeof sheet.cells)[number];
    }
    const every = Array.from({ length: 300 }, (_, index) => `GY-D4-${1010 + 2 * index}`);
    await morning.ask('bulkAnswer', { ...order, commentIds: every });
    expect(answerOf('GY-D4-1608')).toEqual(noted);
    expect(answerOf('GY-D4-1609')).toEqual(['', '']);
    expect(callsOf(morning)).toBeLessThanOrEqual(ANSWERING_MANY);
  });
});

describe('what was typed in the cells', () => {
  it('is held against the rules, row by row, with the remedy', async () => {
    await morning.type('comments', home, 'status', enums.commentStatus.DUYET);
    await morning.type('comments', trade, 'ownerId', 'TV77');
    await morning.type('comments', trade, 'disposition', enums.disposition.GIU_NGUYEN);
    const before = morning.book.rows('audit').length;
    const { lines } = await morning.press(menu.checkComments);
    expect(lines).toEqual([
      'Có 3 điểm cần sửa.',
      'Cần sửa',
      'GY-D4-0002 (Sở Nội vụ; trang “Sổ góp ý”, hàng 4): trạng thái “Đã duyệt” nhưng còn thiếu người xử lý (cột “Người xử lý”). Cách sửa: bổ sung, hoặc chọn lại trạng thái ở cột “Trạng thái”.',
      'GY-D4-0003 (Sở Công Thương; trang “Sổ góp ý”, hàng 5): trạng thái “Mới” nhưng còn thiếu giải trình, bắt buộc trừ khi tiếp thu hoàn toàn (cột “Giải trình”). Cách sửa: bổ sung, hoặc chọn lại trạng thái ở cột “Trạng thái”.',
      'GY-D4-0003 (Sở Công Thương; trang “Sổ góp ý”, hàng 5): người xử lý “TV77” không có trong Tổ. Cách sửa: ghi đúng mã thành viên ở cột “Người xử lý”.',
      'Nên cập nhật trạng thái',
      'Đã có kết quả nhưng trạng thái chưa đến “Đã đề xuất xử lý”: GY-D4-0003. Cách sửa: chọn lại ở cột “Trạng thái”, hoặc lưu tại Sổ Đề án › Xử lý góp ý › Xử lý từng góp ý…',
    ]);
    expect(callsOf(morning, 'checkCommentsDialog')).toBeLessThanOrEqual(LOOKING);
    expect(morning.book.rows('audit')).toHaveLength(before);
  });

  it('is told once where many rows contradict the same rule, with all their rows', async () => {
    for (const id of [finance, home, trade, district]) {
      await morning.type('comments', id, 'duplicateOf', '');
      await morning.type('comments', id, 'ownerId', 'TV77');
    }
    const { lines } = await morning.press(menu.checkComments);
    expect(lines.slice(0, 3)).toEqual([
      'Có 4 điểm cần sửa.',
      'Cần sửa',
      '4 ý kiến (trang “Sổ góp ý”, hàng 3–6): người xử lý “TV77” không có trong Tổ. Cách sửa: ghi đúng mã thành viên ở cột “Người xử lý”.',
    ]);
  });

  it('goes from a main comment to those merged into it by the button of that report', async () => {
    await morning.type('comments', finance, 'disposition', enums.disposition.TIEP_THU);
    const { value } = await morning.press(menu.checkComments);
    expect((value as CheckCommentsData).share).toBe(
      'Ghi kết quả của ý kiến chính vào 1 ý kiến gộp',
    );
    const { lines } = await morning.ask('shareAnswers', {});
    expect(lines[0]).toBe('Đã ghi kết quả của ý kiến chính vào 1 ý kiến gộp.');
    expect(answerOf(district)[0]).toBe(enums.disposition.TIEP_THU);
    expect(historyOf(morning, district)).toEqual([
      `duplicateOf:  → ${finance}`,
      'disposition:  → Tiếp thu',
    ]);
    expect(((await morning.press(menu.checkComments)).value as CheckCommentsData).share).toBe('');
  });
});

describe('what is accepted and not seen in the draft', () => {
  it('is listed with why: no place, not said to be changed, the same words as before', async () => {
    await fillIn(morning, 'clauses', [
      { clauseId: 'MD-DA-0901', part: enums.part.DA, number: 'III', title: 'Giải pháp' },
    ]);
    await fillIn(morning, 'drafts', [
      { draftId: 'DT-DA-2', part: enums.part.DA, version: 'lần 9' },
    ]);
    await morning.type('drafts', 'DT-DA-1', 'version', 'Lần 1');
    const text = (draftId: string) => ({
      textId: `${draftId}/MD-DA-0901`,
      draftId,
      clauseId: 'MD-DA-0901',
      heading: 'III. Giải pháp',
      text: 'Bố trí kinh phí theo quy định.',
    });
    await fillIn(morning, 'clauseTexts', [text('DT-DA-1'), text('DT-DA-2')]);
    await morning.type('comments', trade, 'disposition', enums.disposition.TIEP_THU);
    await morning.type('comments', trade, 'changeRef', 'Mục III');
    await morning.type('comments', trade, 'status', enums.commentStatus.DA_SUA);
    await morning.type('comments', trade, 'clauseId', 'MD-DA-0901');
    await morning.type('comments', trade, 'readVersion', 'lần 1');
    const { lines, sentence } = await morning.press(menu.notSeen);
    expect(sentence).toBe('');
    expect(lines).toEqual([
      '2 ý kiến đã tiếp thu nhưng chưa thấy trong dự thảo. Cách sửa: sửa dự thảo, ghi chỗ đã sửa ở cột “Vị trí trong dự thảo mới”, rồi chọn “Đã sửa trong dự thảo” ở cột “Trạng thái” của trang “Sổ góp ý”.',
      'Đợt D4: 2 ý kiến',
      'GY-D4-0002 (Sở Nội vụ; trang “Sổ góp ý”, hàng 4): chưa nêu vị trí ở cột “Vị trí trong dự thảo mới”; trạng thái chưa là “Đã sửa trong dự thảo”.',
      'GY-D4-0003 (Sở Công Thương; trang “Sổ góp ý”, hàng 5): lời văn của mục trong DT-DA-2 vẫn như trong DT-DA-1.',
    ]);
    expect(callsOf(morning, 'notSeenFromMenu')).toBeLessThanOrEqual(LOOKING);
  });

  it('keeps a round from being laid before the leader without reasons, and from its lock without places', async () => {
    const step = (to: string) =>
      morning.ask('takeStep', { roundId: 'D4', step: to, newDay: '', reason: '' });
    for (const id of [finance, trade]) {
      await morning.type('comments', id, 'disposition', enums.disposition.GIU_NGUYEN);
    }
    await step('DONG');
    await step('TONG_HOP');
    const refused = await step('TRINH');
    expect(refused.code).toBe('ROUND.NOT_READY');
    expect(refused.sentence).toContain('2 ý kiến chưa có giải trình');
    expect(refused.sentence).toContain('(GY-D4-0001, GY-D4-0003)');
    for (const id of [finance, trade]) {
      await morning.type('comments', id, 'explanation', 'Theo Nghị quyết của HĐND tỉnh.');
    }
    expect((await step('TRINH')).sentence).toBe('');
    const unlocked = await step('KHOA');
    expect(unlocked.sentence).toContain(
      '1 ý kiến tiếp thu nhưng chưa nêu vị trí trong dự thảo mới; ghi ở cột “Vị trí trong dự thảo mới” (GY-D4-0002)',
    );
    expect(unlocked.sentence).toContain(
      `Xem cả danh sách: ${menu.title} › ${menu.answering} › ${menu.notSeen}`,
    );
    await morning.type('comments', home, 'changeRef', 'Mục II.1');
    expect((await step('KHOA')).sentence).toBe('');
  });
});
