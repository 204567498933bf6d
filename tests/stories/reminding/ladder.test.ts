// The ladder of D4 on the real bundle: asked on 23/8/2021, due on 01/9, holidays on 02 and 03/9.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '../../../emulator/drive/docx.ts';
import type { Outcome } from '../../../emulator/index.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.runtime.advance('2021-08-26T12:00:00+07:00');
  expect((await morning.answer('STC')).accepted).toBe(true);
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const until = (moment: string) => morning.runtime.advance(`${moment}:00+07:00`);

/** Mails that left, by the beginning of their subject. */
const sent = (subject: string) =>
  morning.runtime.world.mail.messages.filter((mail) => mail.subject.startsWith(subject));

const reminders = () =>
  morning.book.rows('mailQueue').filter((row) => row.text('kind') === enums.mailKind.NHAC);

const letters = () =>
  morning.book.rows('documents').filter((row) => row.text('type') === enums.documentType.DON_DOC);

const callsOf = ({ value }: { value: unknown }) => (value as { calls: string[][] }).calls;

describe('the ladder by the daily tick', () => {
  it('reminds three working days before the deadline whoever has not answered, once', async () => {
    await until('2021-08-26T23:00');
    expect(reminders()).toHaveLength(0);
    await until('2021-08-27T12:00');
    const mails = sent('[Nhắc góp ý trước 01/9/2021]');
    expect(mails).toHaveLength(27);
    expect(mails.flatMap(({ to }) => to)).not.toContain('vanthu.stc@bacgiang.example');
    expect(mails[0]?.body).toContain('Đến ngày 27/8/2021');
    expect(mails[0]?.body).toContain('(còn 03 ngày làm việc)');
    expect(mails[0]?.body).toMatch(/https:\/\/docs\.google\.com\/forms\//);
    const request = morning.row('requests', 'PH-D4-SNV');
    expect(request.value('remindCount')).toBe(1);
    expect(request.text('lastRemindAt')).not.toBe('');
    expect(morning.row('requests', 'PH-D4-STC').value('remindCount')).toBe(0);
    await morning.press(menu.remind);
    await until('2021-08-30T18:00');
    expect(sent('[Nhắc góp ý')).toHaveLength(27);
  }, 60_000);

  it('does not send to a body that answers between queueing and sending', async () => {
    await morning.type('config', 'gioGui', 'value', '9');
    await until('2021-08-27T08:20');
    expect(reminders()).toHaveLength(27);
    expect(sent('[Nhắc')).toHaveLength(0);
    expect((await morning.answer('SNV')).accepted).toBe(true);
    await until('2021-08-27T12:00');
    expect(sent('[Nhắc')).toHaveLength(26);
    const own = reminders().find((row) => row.text('requestId') === 'PH-D4-SNV');
    expect(own?.text('status')).toBe(enums.mailStatus.HUY);
  }, 60_000);

  it('takes the steps one after the other, the last as a draft of a công văn', async () => {
    await until('2021-09-08T12:00');
    const counts = ['[Nhắc góp ý trước 01/9/2021]', '[Quá hạn góp ý 01/9/2021]'].map(
      (subject) => sent(subject).length,
    );
    expect(counts).toEqual([54, 27]);
    const [letter, ...more] = letters();
    expect(more).toEqual([]);
    const id = /\/d\/([^/]+)/.exec(letter?.text('url') ?? '')?.[1] ?? '';
    const text = docxText(morning.runtime.world.drive.files[id]?.content ?? new Uint8Array());
    expect(text).toMatch(/Số:\s+\/SKHCN-QLCN/);
    expect(text).toContain('V/v đôn đốc góp ý dự thảo Đề án');
    expect(text).toContain('Đến nay còn 27 cơ quan, đơn vị, địa phương chưa có ý kiến');
    expect(text).toContain('chậm nhất hết ngày 13/9/2021 (thứ Hai)');
    expect(text).toContain('Sở Nội vụ');
    expect(text).not.toContain('Sở Tài chính');
    await morning.press(menu.remind);
    expect(letters()).toHaveLength(1);
  }, 60_000);

  it('says in the report how the new day of the letter was counted', async () => {
    morning.dropTriggers();
    await until('2021-09-08T09:00');
    // 09, 10 and, over the weekend, 13/9.
    expect((await morning.press(menu.remind)).lines).toContain(
      'Hạn mới trong công văn: chậm nhất hết ngày 13/9/2021 (thứ Hai), tính từ 09/9.',
    );
  }, 60_000);

  it('after days without a tick sends the latest step alone', async () => {
    morning.dropTriggers();
    await until('2021-09-07T09:00');
    await morning.press(menu.remind);
    await morning.press(menu.sendDue);
    expect(sent('[Nhắc')).toHaveLength(0);
    expect(sent('[Quá hạn góp ý 01/9/2021]')).toHaveLength(27);
    expect(sent('[Quá hạn')[0]?.body).toContain('(quá hạn 02 ngày làm việc)');
    expect(letters()).toHaveLength(0);
  }, 60_000);

  it('takes no step that is switched off, and moves one with its days', async () => {
    await morning.type('config', 'nhacLan1', 'value', enums.yesNo.KHONG);
    await morning.type('config', 'nhacLan2TruocNgay', 'value', '2');
    await until('2021-08-29T12:00');
    expect(reminders()).toHaveLength(0);
    await until('2021-08-30T12:00');
    expect(sent('[Nhắc góp ý')).toHaveLength(27);
  }, 60_000);

  it('queues nothing while a template has a misspelt field, and names it', async () => {
    const row = morning.row('mailTemplates', 'NHAC_TRUOC_HAN');
    await morning.typeAt('mailTemplates', row.rowNumber, 'subject', '[Nhắc {{tenCoQuann}}]');
    await until('2021-08-27T12:00');
    expect(reminders()).toHaveLength(0);
    const seen = await morning.press(menu.remind);
    expect(seen.sentence).toContain('“{{tenCoQuann}}”');
    expect(seen.sentence).toContain('“{{tenCoQuan}}”');
    expect(seen.sentence).toContain(`hàng ${row.rowNumber}`);
    await morning.typeAt('mailTemplates', row.rowNumber, 'subject', '[Nhắc {{tenCoQuan}}]');
    await morning.press(menu.remind);
    expect(reminders()).toHaveLength(27);
  }, 60_000);
});

describe('what reminding costs', () => {
  const callsIn = (outcomes: readonly Outcome[], name: string) =>
    outcomes.filter(({ record }) => record.name === name).map(({ record }) => record.calls);

  /** The bundle is read, the rows of the day are sealed in one block and looked at again. */
  const SEALING_THE_HISTORY = 16;

  it('is at most 3.5 calls a mail and 60 beside the history, and at most 40 for a tick that finds nothing owed', async () => {
    const [run = Number.NaN] = callsIn(await until('2021-08-27T12:00'), 'dailyTick');
    expect(run).toBeLessThanOrEqual(3.5 * 27 + 60 + SEALING_THE_HISTORY);
    const [idle = Number.NaN] = callsIn(await until('2021-08-28T12:00'), 'dailyTick');
    expect(idle).toBeLessThanOrEqual(40);
  }, 60_000);
});

describe('the call list', () => {
  it('shows one working day before the deadline whom to call, with name and telephone', async () => {
    await morning.type('bodies', 'SNV', 'contactName', 'Nguyễn Văn An');
    await morning.type('bodies', 'SNV', 'phone', '0204.3854.123');
    await until('2021-08-30T09:00');
    expect(callsOf(await morning.press(menu.remind))).toEqual([]);
    await until('2021-08-31T09:00');
    const seen = await morning.press(menu.remind);
    expect(seen.lines).toContain(
      'Đợt D4, hạn 01/9/2021: nhắc lần 1 ngày 27/8/2021 (trước hạn 3 ngày làm việc); nhắc lần 2 ngày 31/8/2021 (trước hạn 1 ngày làm việc); nhắc sau hạn ngày 06/9/2021 (sau hạn 1 ngày làm việc, bỏ qua 02–05/9); công văn đôn đốc ngày 08/9/2021 (sau hạn 3 ngày làm việc, bỏ qua 02–05/9).',
    );
    const calls = callsOf(seen);
    expect(calls).toHaveLength(27);
    expect(calls).toContainEqual([
      'D4',
      'Sở Nội vụ',
      'Nguyễn Văn An',
      '0204.3854.123',
      '01/9/2021',
      '',
    ]);
    expect(calls.map((call) => call[1])).not.toContain('Sở Tài chính');
  }, 60_000);
});
