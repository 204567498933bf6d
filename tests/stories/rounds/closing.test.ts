// Rounds that close themselves, and rounds whose form is gone: pressed, ticked, read back from the book.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StepPreview } from '../../../src/dialogs/data/round-steps.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';
import { historyOf } from './steps.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị bổ sung nguồn kinh phí.' });
  await morning.answer('SNV');
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const state = () => morning.row('rounds', 'D4').text('status');
const form = () => {
  const found = morning.runtime.world.forms.byId[morning.row('rounds', 'D4').text('formId')];
  if (found === undefined) throw new Error('D4 has no form.');
  return found;
};
const deleteForm = () => {
  delete morning.runtime.world.forms.byId[morning.row('rounds', 'D4').text('formId')];
};
const tickOn = (day: string) => morning.runtime.advance(`${day}T09:00:00+07:00`);

describe('a round that nobody closes', () => {
  // Due on Wednesday 01/9; 02–05/9 is Quốc khánh with its weekend: 06, 07, 08, 09, 10/9 are worked.
  it('stays open through the holiday and closes itself on the fifth working day after it was due', async () => {
    await tickOn('2021-09-09');
    expect(state()).toBe('Đang lấy ý kiến');
    await tickOn('2021-09-10');
    expect(state()).toBe('Đã đóng');
    expect(form().accepting).toBe(false);
    expect(historyOf(morning, 'D4')).toEqual([
      {
        step: 'Nháp → Đang lấy ý kiến',
        due: ' → 2021-09-01T23:59',
        by: expect.stringMatching(/@/),
        reason: '',
      },
      {
        step: 'Đang lấy ý kiến → Đã đóng',
        due: ' → ',
        by: '',
        reason: 'Tự động đóng: quá hạn 5 ngày làm việc (tính từ 02/9, bỏ qua 02–05/9).',
      },
    ]);
    const deeds = morning.book.rows('audit').filter((row) => row.text('action') === 'Đóng đợt');
    expect(deeds.map((row) => row.text('by'))).toEqual(['']);
    await tickOn('2021-09-13');
    expect(historyOf(morning, 'D4')).toHaveLength(2);
  });

  it('shows before its next step which answers are overdue, once its phase has ended', async () => {
    const facts = async () => {
      const input = { roundId: 'D4', step: 'TONG_HOP', newDay: '', reason: '' };
      const { value } = await morning.ask('previewStep', input);
      return (value as StepPreview).facts.map(({ label, value: told }) => `${label}: ${told}`);
    };
    await tickOn('2021-09-10');
    expect(await facts()).toContain('Ý kiến góp ý: 1 ý kiến, 1 chưa xử lý xong');
    expect((await facts()).join()).not.toContain('Quá hạn giải trình');
    await tickOn('2021-09-13');
    expect(await facts()).toContain(
      'Quá hạn giải trình: 1 ý kiến, giai đoạn kết thúc thứ Sáu 10/9/2021',
    );
  });

  it('takes in what came in the last minute before it closes itself', async () => {
    await tickOn('2021-09-09');
    morning.runtime.world.script.triggers = morning.runtime.world.script.triggers.filter(
      ({ handler }) => handler !== 'onFormAnswer',
    );
    await morning.answer('SYT', { comment: 'Trả lời trước lúc đóng.' });
    await tickOn('2021-09-10');
    expect(state()).toBe('Đã đóng');
    expect(morning.row('requests', 'PH-D4-SYT').text('position')).toBe(
      'Thống nhất, có ý kiến góp ý',
    );
    expect(morning.row('requests', 'PH-D4-SYT').text('late')).toBe('Có');
  });

  it('closes itself after the days that the settings say, and never where they say so', async () => {
    await morning.type('config', 'tuDongDongSauNgay', 'value', '1');
    await tickOn('2021-09-05');
    expect(state()).toBe('Đang lấy ý kiến');
    await tickOn('2021-09-06');
    expect(state()).toBe('Đã đóng');
    morning.again();
    await morning.type('config', 'tuDongDong', 'value', 'Không');
    await tickOn('2021-09-20');
    expect(state()).toBe('Đang lấy ý kiến');
  });

  it('does not keep another round open when its own form cannot be reached', async () => {
    await morning.ask('openRound', { ...D4, roundId: 'D5' });
    deleteForm();
    await tickOn('2021-09-10');
    expect(state()).toBe('Đã đóng');
    expect(morning.row('rounds', 'D5').text('status')).toBe('Đã đóng');
  });
});

describe('a round whose form was deleted for good', () => {
  beforeEach(deleteForm);

  it('is closed from the menu, and the person is told what had come and what to do', async () => {
    await morning.press(menu.closeRound);
    const { code, lines } = await morning.ask('closeRound', { roundId: 'D4' });
    expect(code).toBeNull();
    expect(lines).toEqual(
      expect.arrayContaining([
        'Biểu mẫu của đợt không còn',
        'Biểu mẫu đã bị xóa, hoặc sổ không còn quyền mở. Trước đó đã nhận từ biểu mẫu 2 trả lời, 1 nội dung góp ý; tất cả vẫn còn trong sổ.',
        'Đã trả lời 2/28, trong đó 0 trả lời muộn.',
      ]),
    );
    expect(state()).toBe('Đã đóng');
    expect(morning.runtime.world.script.triggers.map(({ handler }) => handler)).not.toContain(
      'onFormAnswer',
    );
  });

  it('is closed by the tick when its day has come', async () => {
    await tickOn('2021-09-10');
    expect(state()).toBe('Đã đóng');
    expect(historyOf(morning, 'D4')).toHaveLength(2);
  });
});
