// A round is extended and reopened: the old date kept, who answered left alone, one mail to each who still owes.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StepPreview } from '../../../src/dialogs/data/round-steps.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { historyOf, moment } from './steps.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị bổ sung nguồn kinh phí.' });
  await morning.answer('SNV');
  await morning.runtime.advance('2021-08-30T09:00:00+07:00');
  morning.keep();
}, 120_000);
beforeEach(async () => {
  morning.again();
  await morning.press(menu.roundSteps);
});
afterAll(() => morning.end());

const REASON = 'Hồ sơ có nhiều nội dung mới';
const step = (to: string, newDay: string, reason = REASON) =>
  morning.ask('takeStep', { roundId: 'D4', step: to, newDay, reason });
const extend = (newDay: string, reason = REASON) => step('EXTEND', newDay, reason);
const preview = async (to: string, newDay: string) => {
  const { value } = await morning.ask('previewStep', {
    roundId: 'D4',
    step: to,
    newDay,
    reason: '',
  });
  return value as StepPreview;
};
const round = () => morning.row('rounds', 'D4');
const dueOf = (body: string) => moment(morning.row('requests', `PH-D4-${body}`).value('dueAt'));
const extensionMails = () =>
  morning.book.rows('mailQueue').filter((row) => row.text('kind') === 'Báo gia hạn');
/** The mails about a new day that have left; the ladder of reminders sends its own. */
const toldByMail = () =>
  morning.runtime.world.mail.messages.filter(({ subject }) => subject.startsWith('[Gia hạn'));
const form = () => {
  const found = morning.runtime.world.forms.byId[round().text('formId')];
  if (found === undefined) throw new Error('D4 has no form.');
  return found;
};

describe('the preview of an extension', () => {
  it('tells the day in words, the holidays it crosses, the phase, the session and who owes an answer', async () => {
    const { facts, warnings, problems, bodies, alternatives, mail } = await preview(
      'EXTEND',
      '2021-09-08',
    );
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Bước hiện tại: Đang lấy ý kiến',
      'Hạn hiện tại: chậm nhất hết ngày 01/9/2021 (thứ Tư)',
      'Hạn mới: chậm nhất hết ngày 08/9/2021 (thứ Tư)',
      'Cách tính: ngày ấn định khi gia hạn',
      'Ngày nghỉ từ hạn cũ đến hạn mới: 02–05/9 (Quốc khánh)',
      // P6 ends on Friday 10/9: 09/9 and 10/9 are left.
      'Còn lại sau hạn đến hết giai đoạn: 2 ngày làm việc để tổng hợp',
      'Trình phiên họp: Tháng 12/2021: chưa bị ảnh hưởng',
      'Được gia hạn: 26 cơ quan chưa trả lời; 26 thư báo hạn mới',
    ]);
    // 3 working days after 01/9: 06, 07, 08/9.
    expect(alternatives.map(({ more, due }) => `${more}: ${due}`)).toEqual([
      '2 ngày làm việc: thứ Ba 07/9/2021',
      '3 ngày làm việc: thứ Tư 08/9/2021',
      '5 ngày làm việc: thứ Sáu 10/9/2021',
      '7 ngày làm việc: thứ Ba 14/9/2021',
    ]);
    expect(bodies).toHaveLength(26);
    expect(bodies.map(({ name }) => name)).not.toContain('Sở Tài chính');
    expect(mail?.subject).toMatch(/^\[Gia hạn góp ý đến 08\/9\/2021\]/);
  });

  it('rolls a day off to the next working day, and says so', async () => {
    const { facts, warnings } = await preview('EXTEND', '2021-09-03');
    expect(facts[2]?.value).toBe('chậm nhất hết ngày 06/9/2021 (thứ Hai)');
    expect(facts[3]?.value).toBe(
      'ngày chọn 03/9 là ngày nghỉ (Quốc khánh), chuyển sang ngày làm việc tiếp theo',
    );
    expect(warnings[0]).toMatch(
      /^thứ Sáu 03\/9\/2021 là ngày nghỉ \(.*\): hạn mới được tính đến chậm nhất hết ngày 06\/9\/2021 \(thứ Hai\)\.$/,
    );
  });

  it('warns when the phase is broken', async () => {
    const { facts, warnings } = await preview('EXTEND', '2021-09-14');
    expect(facts.map(({ value }) => value)).toContain('vượt giai đoạn 2 ngày làm việc');
    expect(warnings).toContain(
      'Hạn mới vượt quá ngày kết thúc giai đoạn: chọn hạn sớm hơn hoặc điều chỉnh tiến độ.',
    );
  });

  it.each([
    ['2021-09-01', 'EXTENSION.NOT_LATER'],
    ['2021-08-25', 'EXTENSION.NOT_LATER'],
    ['2022-09-08', 'EXTENSION.FAR'],
  ])('refuses %s with its reason, as the step itself does', async (newDay, code) => {
    const refused = await extend(newDay);
    expect(refused.code).toBe(code);
    expect((await preview('EXTEND', newDay)).problems).toEqual([refused.sentence]);
    expect(historyOf(morning, 'D4')).toHaveLength(1);
  });

  it('asks for a reason before anything is written', async () => {
    expect((await extend('2021-09-08', '  ')).code).toBe('INPUT.MISSING');
    expect(moment(round().value('dueAt'))).toBe('2021-09-01T23:59');
  });
});

describe('an extension', () => {
  it('keeps the first date, moves the round and the open requests, and mails each that owes an answer', async () => {
    const { code, lines } = await extend('2021-09-08');
    expect(code).toBeNull();
    expect(lines).toEqual([
      'Đợt D4 đã gia hạn, chậm nhất hết ngày 08/9/2021 (thứ Tư).',
      'Đã ghi vào sổ',
      'Hạn ban đầu được giữ trong sổ: chậm nhất hết ngày 01/9/2021 (thứ Tư).',
      '26 phiếu chưa trả lời nhận hạn mới.',
      '26 thư báo hạn mới trong hàng đợi.',
    ]);
    expect(moment(round().value('dueAt'))).toBe('2021-09-08T23:59');
    expect(moment(round().value('extendedFrom'))).toBe('2021-09-01T23:59');
    expect(round().text('extendReason')).toBe(REASON);
    expect(round().text('dueText')).toBe(
      'chậm nhất hết ngày 08/9/2021 (thứ Tư) (gia hạn; hạn ban đầu 01/9/2021)',
    );
    expect([dueOf('STC'), dueOf('SYT')]).toEqual(['2021-09-01T23:59', '2021-09-08T23:59']);
    expect(historyOf(morning, 'D4').at(-1)).toMatchObject({
      step: 'Đang lấy ý kiến → Đang lấy ý kiến',
      due: '2021-09-01T23:59 → 2021-09-08T23:59',
      reason: REASON,
    });
    expect(form().description).toContain('Thời hạn mới: chậm nhất hết ngày 08/9/2021 (thứ Tư).');
    expect(form().description).not.toContain('01/9/2021');
    await morning.press(menu.sendDue);
    expect(toldByMail()).toHaveLength(26);
    const mail = morning.runtime.world.mail.messages.find(
      ({ body }) => body.includes('PH-D4-SYT') && body.includes('gia hạn'),
    );
    expect(mail?.body).toContain('thời hạn trước đây: 01/9/2021');
    expect(mail?.body).toContain(`Lý do: ${REASON}.`);
    expect(mail?.body).toContain('https://docs.google.com/forms/');
    await morning.press(menu.sendDue);
    expect(toldByMail()).toHaveLength(26);
  });

  it('counts as late only what comes after the new date', async () => {
    await extend('2021-09-08');
    await morning.runtime.advance('2021-09-07T09:00:00+07:00');
    await morning.answer('SYT');
    await morning.runtime.advance('2021-09-09T09:00:00+07:00');
    await morning.answer('SXD');
    await morning.press(menu.takeIn);
    const late = (body: string) => morning.row('requests', `PH-D4-${body}`).text('late');
    expect([late('STC'), late('SYT'), late('SXD')]).toEqual(['Không', 'Không', 'Có']);
  });

  it('a second time keeps the very first date, and mails who owes once more', async () => {
    await extend('2021-09-07');
    await morning.press(menu.sendDue);
    await morning.answer('SYT');
    await extend('2021-09-09', 'Gia hạn lần hai');
    expect(moment(round().value('extendedFrom'))).toBe('2021-09-01T23:59');
    expect(moment(round().value('dueAt'))).toBe('2021-09-09T23:59');
    expect(historyOf(morning, 'D4').map(({ due }) => due)).toEqual([
      ' → 2021-09-01T23:59',
      '2021-09-01T23:59 → 2021-09-07T23:59',
      '2021-09-07T23:59 → 2021-09-09T23:59',
    ]);
    expect(dueOf('SYT')).toBe('2021-09-07T23:59');
    const keys = extensionMails().map((row) => row.text('dedupeKey'));
    expect(keys.filter((key) => key.endsWith(':1'))).toHaveLength(26);
    expect(keys.filter((key) => key.endsWith(':2'))).toHaveLength(25);
  });

  it('that overtakes another before its mails have left sends the newer mails alone', async () => {
    await extend('2021-09-07');
    await extend('2021-09-09', 'Gia hạn lần hai');
    await morning.press(menu.sendDue);
    expect(toldByMail()).toHaveLength(26);
    expect(toldByMail().every(({ subject }) => subject.includes('09/9/2021'))).toBe(true);
  });

  it('refuses a template of which staff have misspelt a field, and changes nothing', async () => {
    await morning.type('mailTemplates', 'GIA_HAN', 'subject', 'Gia hạn {{hann}}');
    const { code, sentence } = await extend('2021-09-08');
    expect(code).toBe('MAIL.TEMPLATE_FIELD');
    expect(sentence).toContain('hann');
    expect(historyOf(morning, 'D4')).toHaveLength(1);
    expect(form().description).toContain('01/9/2021');
  });
});

describe('an extension that is killed', () => {
  // It makes 61 calls: the form is told by the 22nd or so, then history, requests, mails, the round.
  it.each([20, 26, 30, 34, 38, 42, 46, 50, 54, 58, 60])(
    'after its call %i goes on when it is pressed again: each mail, each step once',
    async (at) => {
      morning.again([{ at, do: 'killAfter', in: 'ask' }]);
      await morning.press(menu.roundSteps);
      await expect(extend('2021-09-08')).rejects.toThrow();
      // The lock of a killed run is held on for a while; before the next tick a person tries again.
      await morning.runtime.advance({ ms: 400_000 });
      await morning.press(menu.roundSteps);
      // When even the round had moved nothing was left to do, and the day is no extension any more.
      expect([null, 'EXTENSION.NOT_LATER']).toContain((await extend('2021-09-08')).code);
      expect(moment(round().value('dueAt'))).toBe('2021-09-08T23:59');
      expect(moment(round().value('extendedFrom'))).toBe('2021-09-01T23:59');
      expect([dueOf('STC'), dueOf('SYT')]).toEqual(['2021-09-01T23:59', '2021-09-08T23:59']);
      expect(historyOf(morning, 'D4')).toHaveLength(2);
      expect(extensionMails()).toHaveLength(26);
      await morning.press(menu.sendDue);
      expect(toldByMail()).toHaveLength(26);
    },
  );
});

describe('a reopening', () => {
  beforeEach(async () => {
    await morning.runtime.advance('2021-09-06T09:00:00+07:00');
    await morning.press(menu.closeRound);
    await morning.ask('closeRound', { roundId: 'D4' });
    await morning.press(menu.roundSteps);
  });

  it('opens the form again with a new date, watches it, and keeps the old date', async () => {
    expect(form().accepting).toBe(false);
    expect((await morning.answer('SYT')).accepted).toBe(false);
    expect((await step('MO', '2021-09-08', '')).code).toBe('INPUT.MISSING');
    expect((await step('MO', '2021-09-01')).code).toBe('EXTENSION.NOT_LATER');
    expect(form().accepting).toBe(false);
    const { code, lines } = await step('MO', '2021-09-08', 'Sở Y tế đề nghị gửi lại');
    expect(code).toBeNull();
    expect(lines[0]).toBe('Đợt D4 đã mở lại, chậm nhất hết ngày 08/9/2021 (thứ Tư).');
    expect(round().text('status')).toBe('Đang lấy ý kiến');
    expect(moment(round().value('extendedFrom'))).toBe('2021-09-01T23:59');
    expect(form().accepting).toBe(true);
    expect(historyOf(morning, 'D4').at(-1)).toMatchObject({
      step: 'Đã đóng → Đang lấy ý kiến',
      due: '2021-09-01T23:59 → 2021-09-08T23:59',
      reason: 'Sở Y tế đề nghị gửi lại',
    });
    // Its form wakes the intake again: the answer is in without a sweep.
    expect((await morning.answer('SYT')).accepted).toBe(true);
    expect(morning.row('requests', 'PH-D4-SYT').text('late')).toBe('Không');
  });

  it('is refused when the form is gone, with what else can be done', async () => {
    delete morning.runtime.world.forms.byId[round().text('formId')];
    const { code, sentence } = await step('MO', '2021-09-08');
    expect(code).toBe('ROUND.FORM_GONE');
    expect(sentence).toContain('khôi phục biểu mẫu trong Thùng rác');
    expect(round().text('status')).toBe('Đã đóng');
    expect(historyOf(morning, 'D4')).toHaveLength(2);
  });
});
