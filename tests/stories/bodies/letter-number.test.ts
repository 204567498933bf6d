// The công văn first: its number is typed once, and everything that leaves afterwards carries it.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LetterAnswer, LetterNumberData } from '../../../src/dialogs/data/letter-number.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.ask('openRound', D4);
  await morning.ask('confirmLink', { roundId: 'D4' });
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const letter = () => {
  const found = morning.book
    .rows('documents')
    .find((row) => row.text('relatedRound') === 'D4' && row.text('type') === 'Công văn');
  if (found === undefined) throw new Error('D4 has no letter.');
  return found;
};
const number = (typed: string, date: string, despite = false) =>
  morning.ask('numberLetter', { docId: letter().text('docId'), number: typed, date, despite });
const bodies = () => morning.runtime.world.mail.messages.map(({ body }) => body ?? '');
const CALLED = 'Thực hiện Công văn số 345/SKHCN-QLCN ngày 23/8/2021, ';

describe('a letter whose number is typed into the dialog', () => {
  it('is offered with its round, its file and the mails that wait', async () => {
    const { letters } = (await morning.press(menu.letterNumber)).value as LetterNumberData;
    expect(letters[0]).toMatchObject({
      label: 'D4 – Công văn (lần 1): chưa có số',
      effect: '28 thư còn chờ gửi sẽ ghi số, ngày này; 0 thư đã gửi giữ nguyên.',
    });
    expect(letters[0]?.url).toMatch(/^https:\/\/docs\.google\.com\//);
  });

  it('has it in the register, in the round, and in every mail that leaves', async () => {
    const { value } = await number(' 345 / SKHCN–QLCN ', '2021-08-23');
    expect((value as LetterAnswer).report).toMatchObject({
      lead: 'Đã ghi công văn số 345/SKHCN-QLCN ngày 23/8/2021.',
    });
    // 23/8/2021 at noon, as a spreadsheet counts days.
    expect([letter().text('number'), letter().text('issuedDate')]).toEqual([
      '345/SKHCN-QLCN',
      '44431.5',
    ]);
    expect(morning.row('rounds', 'D4').text('outDocNo')).toBe('345/SKHCN-QLCN');
    await morning.ask('sendDue', {});
    expect(bodies()).toHaveLength(28);
    expect(bodies().filter((body) => body.includes(CALLED))).toHaveLength(28);
    const deeds = morning.book.rows('audit').map((row) => row.text('detail'));
    expect(deeds).toContain('Đợt D4: ghi số, ngày; 28 thư chờ gửi được ghi lại.');
  });

  it('may be corrected while mails wait, and written again without any change', async () => {
    await number('344/SKHCN-QLCN', '2021-08-23');
    await number('345/SKHCN-QLCN', '2021-08-23');
    await number('345/SKHCN-QLCN', '2021-08-23');
    await morning.ask('sendDue', {});
    expect(bodies().every((body) => body.includes(CALLED) && !body.includes('344/'))).toBe(true);
  });

  it('is named by the reminders that follow, three working days before the deadline', async () => {
    await morning.ask('sendDue', {});
    expect(bodies().some((body) => body.includes('Công văn số'))).toBe(false);
    await number('345/SKHCN-QLCN', '2021-08-23');
    const sent = bodies().length;
    await morning.runtime.advance('2021-08-27T12:00:00+07:00');
    const reminders = bodies().slice(sent);
    expect(reminders).toHaveLength(28);
    expect(reminders.every((body) => body.includes(CALLED))).toBe(true);
  });

  it('that is no number with a symbol is refused, hostile or not', async () => {
    for (const typed of ['345', '=HYPERLINK("x")/a', '345/SKHCN\r\nBcc: ke@ke.example']) {
      expect((await number(typed, '2021-08-23')).code).toBe('LETTER.NO_NUMBER');
    }
    expect((await number(' ', '2021-08-23')).code).toBe('INPUT.MISSING');
    expect((await number('345/SKHCN-QLCN', '2021-02-30')).code).toBe('INPUT.NOT_A_DAY');
    expect(letter().text('number')).toBe('');
  });

  it('that is repeated or on a doubtful day is asked about first, then written all the same', async () => {
    const [basis] = morning.book.rows('documents');
    if (basis === undefined) throw new Error('The plan has legal bases.');
    await morning.typeAt('documents', basis.rowNumber, 'number', '0345/skhcn-qlcn');
    await morning.typeAt('documents', basis.rowNumber, 'organ', letter().text('organ'));
    await morning.typeAt('documents', basis.rowNumber, 'issuedDate', '05/3/2021');
    const asked = (await number('345/SKHCN-QLCN', '2021-08-22')).value as LetterAnswer;
    expect(asked.report).toBeNull();
    expect(asked.warnings).toEqual([
      expect.stringMatching(
        /^Số, ký hiệu này đã có trong năm: VB-0001 \(hàng 3, ngày 05\/3\/2021\)/,
      ),
      'Ngày công văn Chủ nhật 22/8/2021 là ngày nghỉ.',
      'Ngày công văn 22/8/2021 trước ngày gửi của đợt 23/8/2021.',
    ]);
    expect(letter().text('number')).toBe('');
    const done = (await number('345/SKHCN-QLCN', '2021-08-22', true)).value as LetterAnswer;
    expect(done.report).not.toBeNull();
    expect(letter().text('number')).toBe('345/SKHCN-QLCN');
  });

  it('that was stopped in the middle is whole when it is typed again', async () => {
    const input = {
      docId: letter().text('docId'),
      number: '345/SKHCN-QLCN',
      date: '2021-08-23',
      despite: false,
    };
    let stopped = 0;
    for (let call = 5; call < 80; call += 6) {
      morning.again([{ at: call, do: 'killAfter', in: 'ask' }]);
      await morning.dialog();
      const outcome = await morning.runtime.dialog().call('ask', 'numberLetter', input);
      if (outcome.status === 'completed') break;
      stopped += 1;
      morning.dropLock();
      expect((await number(input.number, input.date)).code).toBeNull();
      expect(morning.row('rounds', 'D4').text('outDocNo')).toBe('345/SKHCN-QLCN');
      const waiting = morning.book.rows('mailQueue').map((row) => row.text('body'));
      expect(waiting.every((body) => body.includes(CALLED))).toBe(true);
    }
    expect(stopped).toBeGreaterThan(2);
  });
});

describe('a number that the clerk types into the sheet', () => {
  it('of the round is carried by the mails that leave, and by the register the next morning', async () => {
    await morning.type('rounds', 'D4', 'outDocNo', '345 / SKHCN–QLCN');
    await morning.type('rounds', 'D4', 'outDocDate', '23/8/2021');
    await morning.ask('sendDue', {});
    expect(bodies().filter((body) => body.includes(CALLED))).toHaveLength(28);
    await morning.runtime.run('dailyTick');
    expect(letter().text('number')).toBe('345/SKHCN-QLCN');
  });

  it('of the register goes into the round, and two that differ are told', async () => {
    await morning.typeAt('documents', letter().rowNumber, 'number', '345/SKHCN-QLCN');
    await morning.typeAt('documents', letter().rowNumber, 'issuedDate', '23/8/2021');
    await morning.runtime.run('dailyTick');
    expect(morning.row('rounds', 'D4').text('outDocNo')).toBe('345/SKHCN-QLCN');
    await morning.type('rounds', 'D4', 'outDocNo', '346/SKHCN-QLCN');
    expect((await morning.press(menu.checkBook)).lines).toContain(
      `Đợt D4 ghi công văn 346/SKHCN-QLCN, 23/8/2021, còn văn bản ${letter().text('docId')} ghi 345/SKHCN-QLCN, 23/8/2021. Cách sửa: mở Sổ Đề án › Nhập số, ngày công văn…, chọn công văn và ghi lại.`,
    );
  });
});
