// Who has not answered is called; what was said is logged, and the telephone corrected on the way.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ContactLogged, ContactsData } from '../../../src/dialogs/data/contacts.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.type('bodies', 'STC', 'contactName', 'Bà Nguyễn Thị Hòa');
  await morning.type('bodies', 'STC', 'phone', '0204.3854.123');
  await morning.openD4();
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const CALL = {
  roundId: 'D4',
  bodyId: 'STC',
  channel: 'DIEN_THOAI',
  person: 'Bà Nguyễn Thị Hòa',
  outcome: 'Đang trình lãnh đạo ký',
  promised: '2021-08-31',
  phone: '0204.3854.123',
  updates: false,
};
const log = (change: Partial<Record<keyof typeof CALL, string | boolean>> = {}) =>
  morning.ask('logContact', { ...CALL, ...change });
const round = async () => {
  const data = (await morning.press(menu.contacts)).value as ContactsData;
  const [d4] = data.rounds;
  if (d4 === undefined) throw new Error('D4 is not offered.');
  return d4;
};
const contacts = () =>
  morning.book
    .rows('contacts')
    .map((row) =>
      ['contactId', 'roundId', 'bodyId', 'bodyName', 'channel', 'person', 'outcome'].map((name) =>
        row.text(name),
      ),
    );

describe('the call list of a round', () => {
  it('has every body that has not answered, with whom to call and how long it has', async () => {
    await morning.answer('SXD');
    await morning.press(menu.takeIn);
    const { calls, heading } = await round();
    expect(calls).toHaveLength(27);
    expect(calls.map(({ bodyId }) => bodyId)).not.toContain('SXD');
    expect(heading).toMatch(/^Danh sách gọi ngày 23\/8\/2021 – các cơ quan chưa trả lời đợt D4/);
    // From 23/8, of 24, 25, 26, 27, 30, 31/8 and 01/9 each is a working day.
    expect(calls.find(({ bodyId }) => bodyId === 'STC')).toMatchObject({
      name: 'Sở Tài chính',
      contact: 'Bà Nguyễn Thị Hòa',
      phone: '0204.3854.123',
      due: '01/9/2021',
      left: 'còn 7 ngày làm việc',
      lastReminder: '',
      lastContact: '',
    });
  });
});

describe('a contact', () => {
  it('is logged with a number of its own, and stands in the list of the round', async () => {
    const { value } = await log();
    expect(value as ContactLogged).toEqual({
      told: 'Đã ghi liên hệ với Sở Tài chính.',
      contact: 'Bà Nguyễn Thị Hòa',
      phone: '0204.3854.123',
      lastContact:
        '23/8, Điện thoại, Bà Nguyễn Thị Hòa: Đang trình lãnh đạo ký. Hẹn trả lời ngày 31/8/2021.',
    });
    await log({
      bodyId: 'SYT',
      channel: 'ZALO',
      person: '',
      outcome: 'Không nghe máy',
      promised: '',
    });
    expect(contacts()).toEqual([
      [
        'LH-0001',
        'D4',
        'STC',
        'Sở Tài chính',
        'Điện thoại',
        'Bà Nguyễn Thị Hòa',
        'Đang trình lãnh đạo ký. Hẹn trả lời ngày 31/8/2021.',
      ],
      ['LH-0002', 'D4', 'SYT', 'Sở Y tế', 'Zalo', '', 'Không nghe máy'],
    ]);
    const { calls } = await round();
    expect(calls.find(({ bodyId }) => bodyId === 'SYT')?.lastContact).toBe(
      '23/8, Zalo: Không nghe máy',
    );
    const deeds = morning.book.rows('audit').map((row) => row.text('detail'));
    expect(deeds).toContain('Đợt D4, cơ quan STC.');
  });

  it('sent twice in one minute is logged once', async () => {
    await log();
    await log();
    expect(contacts()).toHaveLength(1);
  });

  it('sent again within a minute is the same over the turn of the minute, and another one later', async () => {
    const { world } = morning.runtime;
    world.now += 60_000 - (world.now % 60_000) - 1;
    await log();
    world.now += 40_000;
    await log();
    expect(contacts()).toHaveLength(1);
    world.now += 120_000;
    await log();
    expect(contacts()).toHaveLength(2);
  });

  it('corrects the directory only where that is ticked, and erases nothing', async () => {
    await log({ phone: '0912.345.678', person: 'Ông Trần Văn Nam' });
    expect(morning.row('bodies', 'STC').text('phone')).toBe('0204.3854.123');
    const { value } = await log({
      phone: '0912.345.678',
      person: '',
      outcome: 'Số cũ đã đổi',
      updates: true,
    });
    expect((value as ContactLogged).phone).toBe('0912.345.678');
    const stc = morning.row('bodies', 'STC');
    expect([stc.text('phone'), stc.text('contactName')]).toEqual([
      '0912.345.678',
      'Bà Nguyễn Thị Hòa',
    ]);
  });

  it('that cannot stand is refused, and nothing is written', async () => {
    expect((await log({ outcome: ' ' })).sentence).toBe(
      'Ô “Kết quả” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    );
    expect((await log({ promised: '2021-08-22' })).sentence).toBe(
      'Ngày hẹn trả lời 22/8/2021 đã qua (hôm nay 23/8/2021). Cách sửa: nhập ngày hẹn từ hôm nay trở đi, hoặc để trống.',
    );
    expect((await log({ phone: '12345' })).code).toBe('CONTACT.BAD_PHONE');
    expect((await log({ channel: 'FAX' })).code).toBe('INPUT.NOT_IN_LIST');
    expect((await log({ bodyId: 'HND' })).code).toBe('BODY.NOT_INVITED');
    expect((await log({ roundId: 'D6' })).code).toBe('ROUND.WRONG_STATE');
    expect((await log({ outcome: 'x'.repeat(50_001) })).code).toBe('INPUT.TOO_LONG');
    expect(contacts()).toEqual([]);
  });

  it('keeps a formula, markup and a line break as text', async () => {
    const outcome = '=IMPORTXML("http://ke.example")\n<b>gọi lại</b>';
    await log({ outcome, person: '=1+1\tBà Hòa', promised: '' });
    expect(contacts()[0]?.slice(5)).toEqual(['=1+1 Bà Hòa', outcome]);
  });

  it('that was stopped in the middle and sent again is logged once', async () => {
    let stopped = 0;
    for (let call = 8; call < 60; call += 5) {
      morning.again([{ at: call, do: 'killAfter', in: 'ask' }]);
      await morning.dialog();
      const input = { ...CALL, phone: '0912.345.678', updates: true };
      const outcome = await morning.runtime.dialog().call('ask', 'logContact', input);
      if (outcome.status === 'completed') break;
      stopped += 1;
      morning.dropLock();
      expect((await morning.ask('logContact', input)).code).toBeNull();
      expect(contacts()).toHaveLength(1);
      expect(morning.row('bodies', 'STC').text('phone')).toBe('0912.345.678');
    }
    expect(stopped).toBeGreaterThan(2);
  });
});
