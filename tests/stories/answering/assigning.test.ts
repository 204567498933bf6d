// Comments given to their handlers by the sheet of rules, previewed, then written once.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssignmentPreview } from '../../../src/dialogs/data/assign-comments.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { Morning } from '../bad-input/morning.ts';
import { callsOf, cells, fillIn, historyOf, ids, logMorning } from './log.ts';

/** Seven sheets read or found again, two written, the frame: however many comments. */
const ASSIGNING = 45;

let morning: Morning;

beforeAll(async () => {
  morning = await logMorning();
  await fillIn(morning, 'clauses', [
    { clauseId: 'MD-DA-0901', part: enums.part.DA, number: 'III', title: 'Giải pháp' },
    { clauseId: 'MD-DA-0902', parentId: 'MD-DA-0901', number: 'III.1', title: 'Kinh phí' },
  ]);
  await fillIn(morning, 'handlerRules', [
    { ruleId: 'QT-01', bodyGroup: enums.bodyGroup.HUYEN, ownerId: 'TV3', sortOrder: '2' },
    { ruleId: 'QT-02', clauseId: 'MD-DA-0901', ownerId: 'TV2', sortOrder: '1' },
    { ruleId: 'QT-03', kind: enums.commentKind.PHAP_LY, ownerId: 'TV99', sortOrder: '3' },
  ]);
  await morning.type('comments', ids[0], 'clauseId', 'MD-DA-0902');
  await morning.type('comments', ids[1], 'ownerId', 'TV5');
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const preview = async (rest = '') =>
  (await morning.ask('previewAssignment', { roundId: 'D4', rest })).value as AssignmentPreview;
const handler = (id: string) => cells(morning.row('comments', id), 'ownerId', 'status');

describe('the assignment of comments', () => {
  it('is shown first: who gets what by which rule, what no rule names, which rule is wrong', async () => {
    await morning.press(menu.assignComments);
    const shown = await preview();
    expect(shown.lead).toBe('2 ý kiến được giao; 1 ý kiến chưa giao.');
    expect(shown.handlers.map(({ count, by, which }) => [count, by, which])).toEqual([
      ['1', 'quy tắc QT-02', ids[0]],
      ['1', 'quy tắc QT-01', ids[3]],
    ]);
    expect(shown.left.map(({ id, body }) => [id, body])).toEqual([[ids[2], 'Sở Công Thương']]);
    expect(shown.notes).toEqual([
      'Trang “Quy tắc phân công”, quy tắc QT-03: không có thành viên “TV99” đang tham gia Tổ nên quy tắc không được dùng. Cách sửa: ghi đúng mã ở cột “Người xử lý”.',
      '1 ý kiến đã ghi người xử lý được chuyển sang “Đã phân công”.',
    ]);
    expect(handler(ids[0])).toEqual(['', enums.commentStatus.MOI]);
  });

  it('writes handlers and states, keeps the handler that was there, and its history', async () => {
    const { lines } = await morning.ask('giveComments', { roundId: '', rest: '' });
    expect(lines[0]).toBe('Đã phân công 2 ý kiến.');
    expect(lines.join(' ')).toContain(`Chưa giao: ${ids[2]}. Cách sửa: thêm dòng ở trang`);
    const given = enums.commentStatus.PHAN_CONG;
    expect(handler(ids[0])).toEqual(['TV2', given]);
    expect(handler(ids[1])).toEqual(['TV5', given]);
    expect(handler(ids[2])).toEqual(['', enums.commentStatus.MOI]);
    expect(handler(ids[3])).toEqual(['TV3', given]);
    expect(historyOf(morning, ids[0])).toEqual([
      'clauseId:  → MD-DA-0902',
      'ownerId:  → TV2',
      'status: Mới → Đã phân công',
    ]);
    expect(callsOf(morning)).toBeLessThanOrEqual(ASSIGNING);
  });

  it('gives the rest to whom a person chose, and finds nothing when pressed again', async () => {
    await morning.ask('giveComments', { roundId: 'D4', rest: 'TV7' });
    expect(handler(ids[2])).toEqual(['TV7', enums.commentStatus.PHAN_CONG]);
    const before = morning.book.rows('audit').length;
    const { lines } = await morning.ask('giveComments', { roundId: 'D4', rest: 'TV7' });
    expect(lines[0]).toBe('Không có ý kiến nào cần phân công.');
    expect(morning.book.rows('audit')).toHaveLength(before);
  });

  it('is refused for somebody who is not of the team', async () => {
    expect(await morning.ask('giveComments', { roundId: 'D4', rest: 'TV99' })).toMatchObject({
      code: 'COMMENT.NO_MEMBER',
      sentence: expect.stringContaining('không có thành viên “TV99”'),
    });
    expect((await morning.ask('giveComments', { roundId: 'D9', rest: '' })).code).toBe(
      'ROUND.UNKNOWN',
    );
  });
});
