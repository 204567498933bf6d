// A copy of the file: it holds mails that wait and links to real forms, and must use neither (platform.md §2.10).

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { menuLabels } from './menu-labels.ts';
import { D4, Morning } from './morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.ask('openRound', D4);
  await morning.ask('confirmLink', { roundId: 'D4' });
  morning.makeCopy();
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const others = menuLabels.filter((label) => label !== menu.setUp);

describe('a copied book', () => {
  it.each(others)('says at “%s” what it is, and sends nothing', async (item) => {
    expect(await morning.press(item)).toMatchObject({
      code: 'BOOK.IS_A_COPY',
      sentence:
        'Tệp này là bản sao của một sổ khác, nên việc gửi thư và nhận trả lời đã được tắt để không gửi trùng. Cách sửa: làm việc trên sổ gốc; nếu muốn dùng bản sao làm sổ riêng, mở Sổ Đề án › Thiết lập sổ từ kế hoạch… (thư đang chờ trong bản sao sẽ bị hủy).',
    });
    expect(morning.mails).toBe(0);
  });

  it('says so in English to an English account, since its settings are not its own yet', async () => {
    morning.runtime.world.owner.locale = 'en';
    const { code, sentence } = await morning.press('Send what is due');
    expect(code).toBe('BOOK.IS_A_COPY');
    expect(sentence).toMatch(
      /^This file is a copy of another book, so sending and taking in are switched off/,
    );
  });

  it('made a book of its own cancels the mails, lets go of the forms, and says so', async () => {
    expect((await morning.press(menu.setUp)).lines).toContain(
      'Tệp này là bản sao: thư đang chờ đã bị hủy, biểu mẫu của sổ gốc đã được gỡ khỏi các đợt. Sổ gốc không thay đổi.',
    );
    const queue = morning.book.rows('mailQueue');
    expect(new Set(queue.map((row) => row.text('status')))).toEqual(new Set(['Hủy']));
    expect(new Set(queue.map((row) => row.text('error')))).toEqual(
      new Set(['Hủy trong bản sao: thư do sổ gốc gửi.']),
    );
    expect(morning.row('rounds', 'D4').text('formId')).toBe('');
    await morning.press(menu.sendDue);
    expect((await morning.press(menu.takeIn)).code).toBeNull();
    expect(morning.mails).toBe(0);
  });

  it('made a book of its own a second time keeps what was done in it since', async () => {
    await morning.press(menu.setUp);
    await morning.ask('openRound', { ...D4, roundId: 'D5' });
    expect((await morning.press(menu.setUp)).lines.join(' ')).not.toContain('bản sao');
    const waiting = morning.book
      .rows('mailQueue')
      .filter((row) => row.text('status') === 'Chờ gửi');
    expect(waiting.length).toBeGreaterThan(0);
  });
});
