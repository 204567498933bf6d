// Receipts on the real bundle: one mail for each reply by form, to the address the request went to.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const until = (moment: string) => morning.runtime.advance(`${moment}:00+07:00`);

const receipts = () =>
  morning.runtime.world.mail.messages.filter(({ subject }) => subject.startsWith('[Đã nhận'));

describe('a reply by form', () => {
  it('is answered within minutes by one mail to the registered address, which says what came', async () => {
    await morning.answer('STC', { comment: 'Đề nghị bổ sung nguồn vốn' });
    await until('2021-08-23T09:00');
    const [receipt, ...more] = receipts();
    expect(more).toEqual([]);
    expect(receipt?.to).toEqual(['vanthu.stc@bacgiang.example']);
    expect(receipt?.cc).toEqual([]);
    const id = morning.book.rows('replies')[0]?.text('replyId') ?? '';
    expect(receipt?.subject).toContain(`[Đã nhận ý kiến ${id}]`);
    expect(receipt?.body).toContain(`Mã trả lời: ${id} (lần gửi thứ 1)`);
    expect(receipt?.body).toContain(
      `Ý kiến chung: ${enums.position.THONG_NHAT_CO_Y_KIEN}. Số nội dung góp ý: 1.`,
    );
    expect(receipt?.body).not.toContain('thay cho trả lời');
    await morning.press(menu.takeIn);
    await morning.press(menu.sendDue);
    await until('2021-08-24T12:00');
    expect(receipts()).toHaveLength(1);
  }, 60_000);

  it('that replaces an earlier one is answered as the second version, and says so', async () => {
    await morning.answer('STC');
    await until('2021-08-23T12:00');
    await morning.answer('STC', { comment: 'Đề nghị sửa mục II' });
    await until('2021-08-23T15:00');
    expect(receipts()).toHaveLength(2);
    expect(receipts()[1]?.body).toContain('(lần gửi thứ 2)');
    expect(receipts()[1]?.body).toContain('thay cho trả lời gửi trước đó');
    const keys = morning.book
      .rows('mailQueue')
      .map((row) => row.text('dedupeKey'))
      .filter((key) => key.includes('XAC_NHAN'));
    expect(keys).toEqual(['D4:STC:XAC_NHAN:1', 'D4:STC:XAC_NHAN:2']);
  }, 60_000);

  it('that waits for a decision gets none, whatever address it names', async () => {
    await morning.answer('STC', {
      code: (code) => `${code.slice(0, -1)}x`,
      bodyName: 'Sở Tài chính',
    });
    await morning.answer('SNV', { code: () => 'nguoi.la@example.test' });
    await until('2021-08-24T12:00');
    expect(receipts()).toEqual([]);
  }, 60_000);

  it('gets none while receipts are switched off', async () => {
    await morning.type('config', 'thuXacNhan', 'value', enums.yesNo.KHONG);
    await morning.answer('STC');
    await until('2021-08-24T12:00');
    expect(receipts()).toEqual([]);
  }, 60_000);

  it('is taken in all the same when the template of receipts cannot be used', async () => {
    await morning.type('mailTemplates', 'XAC_NHAN', 'body', 'Đã nhận {{maTraLoj}}');
    await morning.answer('STC');
    await until('2021-08-23T12:00');
    expect(morning.row('requests', 'PH-D4-STC').text('position')).toBe(enums.position.THONG_NHAT);
    expect(receipts()).toEqual([]);
  }, 60_000);
});
