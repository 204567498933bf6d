// The queue on the real bundle: rehearsal, in which nothing leaves, and a quota that lasts a day.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const withStatus = (status: keyof typeof enums.mailStatus) =>
  morning.book.rows('mailQueue').filter((row) => row.text('status') === enums.mailStatus[status])
    .length;

const until = (moment: string) => morning.runtime.advance(`${moment}:00+07:00`);

describe('rehearsal', () => {
  it('lets nothing leave, says so, and afterwards sends each mail once', async () => {
    await morning.type('config', 'dienTap', 'value', enums.yesNo.CO);
    await morning.openD4();
    expect(morning.mails).toBe(0);
    expect(withStatus('DIEN_TAP')).toBe(28);
    expect(morning.row('requests', 'PH-D4-STC').text('sendStatus')).toBe(enums.sendStatus.CHO_GUI);
    const rehearsed = await morning.press(menu.sendDue);
    expect(rehearsed.lines.join('\n')).toContain('Chế độ diễn tập đang bật');
    expect(rehearsed.lines).toContain('Diễn tập, chưa gửi: 28');
    await until('2021-08-24T12:00');
    expect(morning.mails).toBe(0);

    await morning.type('config', 'dienTap', 'value', enums.yesNo.KHONG);
    await morning.press(menu.sendDue);
    expect(morning.mails).toBe(28);
    expect(withStatus('DA_GUI')).toBe(28);
    await morning.press(menu.sendDue);
    await until('2021-08-25T12:00');
    expect(morning.mails).toBe(28);
  }, 60_000);

  it('sends none of the rehearsed mails from a copy of the file', async () => {
    await morning.type('config', 'dienTap', 'value', enums.yesNo.CO);
    await morning.openD4();
    await morning.type('config', 'tepNay', 'value', 'cua-so-khac');
    await morning.type('config', 'dienTap', 'value', enums.yesNo.KHONG);
    await morning.press(menu.setUp);
    await morning.press(menu.sendDue);
    expect(morning.mails).toBe(0);
    expect(withStatus('HUY')).toBe(28);
  }, 60_000);
});

describe('a quota that is spent', () => {
  it('sends the rest by itself the next day, as soon as it is whole again, To and Cc counted', async () => {
    // 28 bodies with three more readers each: 112 recipients, of which a consumer account has 100 a day.
    await morning.ask('openRound', D4);
    await morning.ask('confirmLink', { roundId: 'D4' });
    for (const row of morning.book.rows('mailQueue')) {
      const more = ['a', 'b', 'c'].map((name) => `${name}${row.rowNumber}@bacgiang.example`);
      await morning.typeAt('mailQueue', row.rowNumber, 'cc', more.join(', '));
    }
    const { lines } = await morning.ask('sendDue', {});
    // A reserve of 5 is kept: 95 recipients are 23 mails of four.
    expect(morning.mails).toBe(23);
    expect(lines).toContain('Còn chờ gửi: 5');
    expect(lines).toContain('Hạn mức còn lại hôm nay: 8 người nhận');
    await until('2021-08-23T23:00');
    expect(morning.mails).toBe(23);
    await until('2021-08-24T12:00');
    expect(morning.mails).toBe(28);
    expect(withStatus('DA_GUI')).toBe(28);
    const keys = morning.runtime.world.mail.messages.map(({ to }) => to.join());
    expect(new Set(keys).size).toBe(28);
  }, 60_000);
});
