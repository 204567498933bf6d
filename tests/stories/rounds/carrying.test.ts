// Points left unsettled in D4 go into a later round: proposed, chosen, written once, printed with where they came from.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxText } from '../../../emulator/drive/docx.ts';
import type { StepPreview } from '../../../src/dialogs/data/round-steps.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;
const ids = ['GY-D4-0001', 'GY-D4-0002', 'GY-D4-0003'] as const;

const step = async (to: string, reason = '') => {
  const seen = await morning.ask('takeStep', { roundId: 'D4', step: to, newDay: '', reason });
  if (seen.code !== null) throw new Error(seen.sentence);
  return seen;
};
const carry = (laterRound: string, comments: readonly string[]) =>
  morning.ask('carryOver', { roundId: 'D4', laterRound, comments });
const inD5 = () => morning.book.rows('comments').filter((row) => row.text('roundId') === 'D5');

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: '=Đề nghị bỏ quỹ hỗ trợ.' });
  await morning.answer('SNV', { comment: 'Giữ nguyên tên tổ chức.' });
  await morning.answer('SCT', { comment: 'Bổ sung sàn giao dịch.' });
  await morning.press(menu.roundSteps);
  const answer = async (id: string, result: 'GIU_NGUYEN' | 'XIN_Y_KIEN' | 'TIEP_THU') => {
    await morning.type('comments', id, 'disposition', enums.disposition[result]);
    await morning.type('comments', id, 'explanation', 'Theo Nghị quyết của HĐND tỉnh.');
    if (result === 'TIEP_THU') await morning.type('comments', id, 'changeRef', 'Mục III');
  };
  await answer(ids[0], 'GIU_NGUYEN');
  await answer(ids[1], 'XIN_Y_KIEN');
  await answer(ids[2], 'TIEP_THU');
  await morning.type('requests', 'PH-D4-STC', 'position', enums.position.KHONG_THONG_NHAT);
  await step('DONG');
}, 120_000);
afterAll(() => morning.end());

describe('points that D4 leaves unsettled', () => {
  it('are not carried on before the round is laid before the leaders', async () => {
    expect(await carry('D5', [ids[0]])).toMatchObject({
      code: 'CARRY.NOT_YET',
      sentence: expect.stringContaining('Đợt D4 đang ở bước “Đã đóng”'),
    });
    await step('TONG_HOP');
    await step('TRINH');
  });

  it('are proposed with what became of them and why, and what was taken in whole is not', async () => {
    const { value } = await morning.ask('previewStep', {
      roundId: 'D4',
      step: 'CARRY_OVER',
      newDay: '',
      reason: '',
    });
    const { proposals, laterRounds } = value as StepPreview;
    expect(proposals).toEqual([
      {
        id: ids[0],
        label:
          'GY-D4-0001 – Sở Tài chính: =Đề nghị bỏ quỹ hỗ trợ. Kết quả: Giải trình, giữ nguyên dự thảo (cơ quan không thống nhất, chưa tiếp thu toàn bộ).',
      },
      {
        id: ids[1],
        label:
          'GY-D4-0002 – Sở Nội vụ: Giữ nguyên tên tổ chức. Kết quả: Xin ý kiến lãnh đạo (lãnh đạo chưa quyết định).',
      },
    ]);
    expect(laterRounds.map(({ id }) => id)).toEqual(['D5', 'D6', 'D7', 'D8']);
  });

  it('are refused for an earlier round, and for a comment that was settled', async () => {
    expect((await carry('D2', [ids[0]])).code).toBe('CARRY.NOT_LATER');
    expect((await carry('D5', [ids[0], ids[2]])).code).toBe('CARRY.NOT_PROPOSED');
    expect((await carry('D5', [])).code).toBe('INPUT.MISSING');
    expect(inD5()).toHaveLength(0);
  });

  it('become comments of the later round with their history, as text and never as a formula', async () => {
    expect((await carry('D5', [ids[0]])).lines[0]).toBe(
      'Đã chuyển 1 ý kiến từ đợt D4 sang đợt D5.',
    );
    const [row] = inD5();
    expect(row?.text('commentId')).toBe('GY-D5-0001');
    expect(row?.text('content')).toBe('=Đề nghị bỏ quỹ hỗ trợ.');
    expect(row?.text('carriedFrom')).toBe(ids[0]);
    expect(row?.text('status')).toBe(enums.commentStatus.MOI);
    expect(row?.text('disposition')).toBe('');
    expect(row?.text('sourceText')).toBe(
      '=Đề nghị bỏ quỹ hỗ trợ.\n[Đợt D4: Giải trình, giữ nguyên dự thảo – Theo Nghị quyết của HĐND tỉnh.]',
    );
  });

  it('are never carried twice, not even into another round', async () => {
    for (const later of ['D5', 'D6']) {
      const { code, lines } = await carry(later, [ids[0]]);
      expect(code).toBeNull();
      expect(lines[0]).toContain('không ghi thêm');
    }
    expect(morning.book.rows('comments')).toHaveLength(4);
  });

  it('go on from a locked round, too, and leave its own rows as they are', async () => {
    await morning.type('comments', ids[1], 'leaderDecision', 'Giữ nguyên, báo cáo lại ở đợt sau.');
    await step('KHOA');
    const before = morning.row('comments', ids[0]).text('status');
    expect((await carry('D5', [ids[0]])).code).toBeNull();
    expect(morning.row('comments', ids[0]).text('status')).toBe(before);
  });

  it('are printed in the later round’s table with the round that they came from', async () => {
    const opened = await morning.ask('openRound', {
      roundId: 'D5',
      sendDay: '2021-08-23',
      periodN: 7,
      periodUnit: 'NGAY_LAM_VIEC',
      silence: 'SILENCE_NONE',
    });
    if (opened.code !== null) throw new Error(opened.sentence);
    const { code, sentence } = await morning.ask('makeDocuments', {
      roundId: 'D5',
      kinds: ['BANG_TONG_HOP', 'BAO_CAO'],
    });
    expect([code, sentence]).toEqual([null, '']);
    const table = morning.book
      .rows('documents')
      .find((row) => row.text('relatedRound') === 'D5' && row.text('type') === 'Bảng tổng hợp');
    const id = /\/d\/([^/]+)/.exec(table?.text('url') ?? '')?.[1] ?? '';
    const text = docxText(morning.runtime.world.drive.files[id]?.content ?? new Uint8Array());
    expect(text).toContain('(chuyển từ đợt D4)');
    expect(text).toContain('Trong đó có 01 lượt ý kiến chưa thống nhất chuyển từ đợt D4.');
    expect((await morning.press(menu.checkBook)).lines.join()).not.toContain('GY-D5-0001');
  });
});
