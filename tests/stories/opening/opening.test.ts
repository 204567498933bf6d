// Rounds opened in every way that a clerk can: for days, hours, until a named day, urgent, adjusted, by letter, as a meeting.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '../../../emulator/drive/docx.ts';
import type { OpeningPreview, OpenRoundData, RoundOpened } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

async function preview(input: object): Promise<OpeningPreview> {
  const { value, sentence } = await morning.ask('previewOpening', { ...D4, ...input });
  expect(sentence).toBe('');
  return value as OpeningPreview;
}

async function open(input: object): Promise<RoundOpened> {
  const { value, sentence } = await morning.ask('openRound', { ...D4, ...input });
  expect(sentence).toBe('');
  return value as RoundOpened;
}

const fact = (shown: OpeningPreview, label: string): string | undefined =>
  shown.facts.find((one) => one.label === label)?.value;

const requests = (roundId = 'D4') =>
  morning.book.rows('requests').filter((row) => row.text('roundId') === roundId);

/** The text of the letter that a round's register holds. */
function letterOf(roundId: string): string {
  const letter = morning.book
    .rows('documents')
    .find((row) => row.text('relatedRound') === roundId && row.text('type') === 'Công văn');
  const id = /\/d\/([^/]+)/.exec(letter?.text('url') ?? '')?.[1] ?? '';
  return docxText(morning.runtime.world.drive.files[id]?.content ?? new Uint8Array());
}

const formOf = (roundId: string) =>
  morning.runtime.world.forms.byId[morning.row('rounds', roundId).text('formId')];

describe('after set-up', () => {
  it('the eight rounds of the plan are drafts, in their three modes', () => {
    const rounds = morning.book.rows('rounds');
    expect(
      rounds.map((row) => [row.text('roundId'), row.text('mode'), row.text('status')]),
    ).toEqual([
      ['D1', 'Hội nghị', 'Nháp'],
      ['D2', 'Biểu mẫu', 'Nháp'],
      ['D3', 'Hội nghị', 'Nháp'],
      ['D4', 'Biểu mẫu', 'Nháp'],
      ['D5', 'Biểu mẫu', 'Nháp'],
      ['D6', 'Biểu mẫu', 'Nháp'],
      ['D7', 'Công văn', 'Nháp'],
      ['D8', 'Hội nghị', 'Nháp'],
    ]);
    expect(rounds.map((row) => row.text('urgency'))).not.toContain('Khẩn');
  });
});

describe('the consequence is shown first', () => {
  it('with weekday, holidays, days for the synthesis, the session, and four alternatives', async () => {
    const shown = await preview({ periodN: 10 });
    expect(fact(shown, 'Hạn trả lời')).toBe('chậm nhất hết ngày 08/9/2021 (thứ Tư)');
    expect(fact(shown, 'Cách tính')).toBe('tính từ 24/8, bỏ qua 02–05/9');
    expect(fact(shown, 'Ngày nghỉ trong thời hạn')).toBe(
      '28–29/8 (cuối tuần); 02–05/9 (Quốc khánh)',
    );
    expect(fact(shown, 'Còn lại sau hạn đến hết giai đoạn')).toBe('2 ngày làm việc để tổng hợp');
    expect(fact(shown, 'Trình phiên họp')).toBe('Tháng 12/2021: chưa bị ảnh hưởng');
    expect(
      shown.alternatives.map((a) => [a.unit, a.count, a.due, a.left, a.session, a.chosen]),
    ).toEqual([
      ['NGAY_LAM_VIEC', 5, 'thứ Hai 30/8/2021', '7 ngày làm việc để tổng hợp', 'kịp', false],
      ['NGAY_LAM_VIEC', 7, 'thứ Tư 01/9/2021', '5 ngày làm việc để tổng hợp', 'kịp', false],
      ['NGAY_LAM_VIEC', 10, 'thứ Tư 08/9/2021', '2 ngày làm việc để tổng hợp', 'kịp', true],
      ['NGAY_LAM_VIEC', 15, 'thứ Tư 15/9/2021', 'vượt giai đoạn 3 ngày làm việc', 'kịp', false],
    ]);
    expect(requests()).toHaveLength(0);
  });

  it('warns of a day off, of the night, of holidays that nobody has confirmed', async () => {
    const named = await preview({ periodUnit: 'TRUOC_NGAY', dueDay: '2021-09-02' });
    expect(named.warnings[0]).toContain('rơi vào ngày nghỉ (thứ Năm 02/9/2021)');
    expect(named.warnings[0]).toContain('chọn 06/9/2021');
    const night = await preview({ periodUnit: 'GIO', periodN: 36 });
    expect(night.warnings[0]).toContain('nằm ngoài giờ làm việc');
    // 2022 is shipped with its notice; of Giỗ Tổ nobody has seen one.
    const nextYear = await preview({ sendDay: '2021-12-28', periodN: 10 });
    expect(nextYear.warnings.join(' ')).not.toContain('Ngày nghỉ');
    const kings = await preview({ sendDay: '2022-04-04', periodN: 10 });
    expect(kings.warnings.join(' ')).toContain(
      'chưa được xác nhận: 10–11/4/2022 (Giỗ Tổ Hùng Vương, Nghỉ bù Giỗ Tổ Hùng Vương (10/4)).',
    );
  });
});

describe('a due moment with an hour', () => {
  it('is printed with it in the letter, the form, the mail, its subject, and the sheet', async () => {
    await open({ periodN: 7, dueHour: '14h' });
    const due = 'trước 14 giờ 00, ngày 01/9/2021 (thứ Tư)';
    expect(morning.row('rounds', 'D4').text('dueText')).toBe(`${due} (tính từ 24/8)`);
    expect(morning.row('rounds', 'D4').text('dueHour')).toBe('14:00');
    expect(letterOf('D4')).toContain(due);
    expect(formOf('D4')?.description).toContain(`Thời hạn: ${due}.`);
    const [mail] = morning.book.rows('mailQueue');
    expect(mail?.text('subject')).toMatch(/^\[Đề nghị góp ý trước 14 giờ 00, ngày 01\/9\/2021\]/);
    expect(mail?.text('body')).toContain(`Thời hạn: ${due}.`);
  });

  it('in hours runs from the press', async () => {
    const { lines } = await open({ periodUnit: 'GIO', periodN: 48 });
    expect(lines[0]).toMatch(
      /^Đợt D4 đã mở, hạn trả lời: trước 07 giờ \d\d, ngày 25\/8\/2021 \(thứ Tư\)\.$/,
    );
    expect(morning.row('rounds', 'D4').text('dueText')).toMatch(
      /\(tính từ 07 giờ \d\d, ngày 23\/8\/2021\)$/,
    );
  });

  it.each([
    ['Có', 'chậm nhất hết ngày 01/9/2021 (thứ Tư)'],
    ['Không', 'chậm nhất hết ngày 31/8/2021 (thứ Ba)'],
  ])('named as “trước ngày 01/9/2021” with that day counted: %s', async (counted, due) => {
    await morning.type('config', 'truocNgayGomCaNgay', 'value', counted);
    await open({ periodUnit: 'TRUOC_NGAY', dueDay: '2021-09-01' });
    expect(morning.row('rounds', 'D4').text('dueText')).toContain(due);
    expect(letterOf('D4')).toContain(due);
  });

  it.each([
    [{ dueHour: 'chiều' }, 'INPUT.NOT_AN_HOUR'],
    [{ periodUnit: 'TRUOC_NGAY' }, 'INPUT.MISSING'],
    [{ periodUnit: 'TRUOC_NGAY', dueDay: '2021-08-20' }, 'ROUND.DUE_BEFORE_SENDING'],
    [{ periodUnit: 'GIO', periodN: 500 }, 'ROUND.NO_HOURS'],
  ])('is refused in a sentence: %o', async (input, code) => {
    const seen = await morning.ask('openRound', { ...D4, ...input });
    expect(seen.code).toBe(code);
    expect(seen.sentence).toContain('Cách sửa: ');
    expect(requests()).toHaveLength(0);
  });
});

describe('an urgent round', () => {
  it('is weighed against hours and short periods, and stamped on letter and subject', async () => {
    const shown = await preview({ periodN: 2, urgency: 'HOA_TOC' });
    expect(shown.alternatives.map(({ period, chosen }) => [period, chosen])).toEqual([
      ['24 giờ', false],
      ['1 ngày làm việc', false],
      ['2 ngày làm việc', true],
      ['3 ngày làm việc', false],
      ['5 ngày làm việc', false],
    ]);
    expect(shown.firstMail?.subject).toContain('HỎA TỐC');
    await open({ periodN: 2, urgency: 'HOA_TOC' });
    expect(letterOf('D4')).toContain('HỎA TỐC');
    expect(morning.row('rounds', 'D4').text('urgency')).toBe('Hỏa tốc');
    expect(morning.book.rows('mailQueue')[0]?.text('subject')).toMatch(/^\[HỎA TỐC/);
  });

  it('an ordinary one bears no stamp', async () => {
    await open({});
    expect(letterOf('D4')).not.toMatch(/KHẨN|HỎA TỐC/);
    expect(morning.book.rows('mailQueue')[0]?.text('subject')).toMatch(/^\[Đề nghị góp ý trước/);
  });
});

describe('the invited list', () => {
  it('is adjusted before opening, kept in the round, and then frozen in the requests', async () => {
    const input = { excluded: ['STC', 'LN'], added: ['NATEC'] };
    const shown = await preview(input);
    expect(shown.bodies.filter(({ invited }) => invited)).toHaveLength(27);
    expect(shown.bodies.slice(-2).map(({ id, note }) => [id, note])).toEqual([
      ['STC', 'không gửi trong đợt này'],
      ['LN', 'không gửi trong đợt này'],
    ]);
    await open(input);
    const round = morning.row('rounds', 'D4');
    expect(round.text('excluded')).toBe('STC, LN');
    expect(round.text('groups')).toContain('NATEC');
    const asked = requests().map((row) => row.text('bodyId'));
    expect(asked).toHaveLength(27);
    expect(asked).toContain('NATEC');
    expect(asked).not.toContain('STC');

    await morning.type('bodies', 'SNV', 'officialName', 'Sở Nội vụ (tên mới)');
    await morning.type('bodies', 'SNV', 'email', 'moi@bacgiang.example');
    await morning.ask('confirmLink', { roundId: 'D4' });
    await morning.ask('sendDue', {});
    const mail = morning.runtime.world.mail.messages.find(({ to }) =>
      to.includes('vanthu.snv@bacgiang.example'),
    );
    expect(mail?.body).toContain('Kính gửi: Sở Nội vụ\n');
    expect(morning.row('requests', 'PH-D4-SNV').text('nameSnapshot')).toBe('Sở Nội vụ');
  });

  it('never holds the department itself, even when it is added by hand', async () => {
    const shown = await preview({ added: ['SKHCN'] });
    expect(shown.bodies.map(({ id }) => id)).not.toContain('SKHCN');
    expect(shown.warnings.join(' ')).toContain('là cơ quan chủ trì soạn thảo');
    await open({ added: ['SKHCN'] });
    expect(requests().map((row) => row.text('bodyId'))).not.toContain('SKHCN');
  });

  it('is offered the directory without the department, with what was left out before', async () => {
    await morning.type('rounds', 'D4', 'excluded', 'STC');
    const data = (await morning.press(menu.openRound)).value as OpenRoundData;
    expect(data.directory.map(({ id }) => id)).not.toContain('SKHCN');
    expect(data.directory.map(({ id }) => id)).toContain('NATEC');
    expect(data.rounds.find(({ id }) => id === 'D4')?.excluded).toEqual(['STC']);
  });

  it('refuses a body that the directory does not have', async () => {
    expect((await morning.ask('openRound', { ...D4, added: ['XYZ'] })).code).toBe('BODY.UNKNOWN');
  });
});

describe('the other modes', () => {
  it('by official letter: requests and the letter, no form, no mail', async () => {
    const { lines, formUrl } = await open({ roundId: 'D7', sendDay: '2021-10-01', periodN: 15 });
    expect(formUrl).toBe('');
    expect(lines).toContain('Công văn đã lập, số và ngày để trống cho văn thư.');
    expect(requests('D7').map((row) => row.text('bodyId'))).toEqual(['VPUBND']);
    expect(morning.book.rows('mailQueue')).toHaveLength(0);
    expect(letterOf('D7')).not.toContain('biểu mẫu điện tử');
    expect(letterOf('D7')).toContain('chậm nhất hết ngày 22/10/2021 (thứ Sáu)');
  });

  it('by meeting: the day alone, and its conclusion is what comments come from', async () => {
    const { lines } = await open({ roundId: 'D3', sendDay: '2021-08-24' });
    expect(lines).toEqual(['Đợt D3 (hội nghị) ghi nhận ngày 24/8/2021.']);
    expect(requests('D3')).toHaveLength(0);
    const entered = await morning.press(menu.enterReply);
    expect(JSON.stringify(entered.value)).toContain('D3');
  });
});

describe('the form of a round', () => {
  it('has the layout of the handbook, is open to all, and is checked before any mail leaves', async () => {
    await open({});
    const form = formOf('D4');
    const titles = form?.items.map(({ title }) => title) ?? [];
    expect(titles.slice(0, 8)).toEqual([
      'Mã phiếu',
      'Tên cơ quan',
      'Số, ký hiệu văn bản trả lời',
      'Ngày văn bản',
      'Người ký/Người đầu mối, điện thoại',
      'Có gửi kèm công văn?',
      'Ý kiến chung',
      'Nội dung góp ý',
    ]);
    expect(titles.filter((title) => title === 'Đề nghị sửa thành')).toHaveLength(5);
    expect(titles[titles.length - 1]).toBe('Ý kiến khác');
    expect(form?.published).toBe(true);
    expect(form?.accepting).toBe(true);
    // Nobody is asked to sign in; that the domain lets outsiders in is what a person confirms (U17).
    expect([form?.collectEmail, form?.limitOne, form?.requireLogin]).toEqual([false, false, false]);
    expect((await morning.ask('sendDue', {})).lines.join(' ')).toContain('Tạm giữ');
    expect(morning.mails).toBe(0);
  });

  it('that does not take answers stops the opening before any mail is queued', async () => {
    morning.again([{ at: /^Form\.isAcceptingResponses$/, do: 'before' }]);
    expect((await morning.ask('openRound', D4)).code).toBe('PLATFORM');
    expect(morning.book.rows('mailQueue')).toHaveLength(0);
    expect(requests()).toHaveLength(0);
  });

  it('is closed with the round, and says so courteously', async () => {
    await morning.openD4();
    await morning.ask('closeRound', { roundId: 'D4' });
    const form = formOf('D4');
    expect(form?.accepting).toBe(false);
    expect(form?.closedMessage).toContain('Đợt lấy ý kiến đã kết thúc.');
    expect(form?.closedMessage).toContain('Trân trọng cảm ơn.');
  });
});
