// Dates, periods and choices that cannot be meant: in cells, and from the page of the dialog that opens a round.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpeningPreview } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from './morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const notADay = (tab: string, cell: string, column: string, found: string) => ({
  code: 'CELL.NOT_A_DAY',
  sentence: `Trang “${tab}”, ô ${cell} (cột “${column}”): “${found}” không phải là một ngày có thật. Cách sửa: nhập ngày theo dạng 23/8/2021.`,
});

/** Whatever was refused, the book and the mailboxes are as before. */
function expectNothingDone(): void {
  expect(morning.mails).toBe(0);
  expect(morning.book.rows('requests')).toHaveLength(0);
  expect(morning.book.rows('mailQueue')).toHaveLength(0);
  expect(Object.keys(morning.runtime.world.forms.byId)).toHaveLength(0);
  expect(morning.row('rounds', 'D4').text('status')).toBe('Nháp');
}

describe('a date cell that holds no day', () => {
  it.each(['31/02/2021', 'sớm'])('of the timeline, “%s”: the opening names it', async (text) => {
    await morning.type('phases', 'P6', 'planEnd', text);
    const told = notADay('Tiến độ', 'F8', 'Kết thúc (hiện tại)', text);
    expect(await morning.ask('previewOpening', D4)).toMatchObject(told);
    expect(await morning.ask('openRound', D4)).toMatchObject(told);
    expect((await morning.press(menu.checkBook)).lines).toContain(told.sentence);
    expectNothingDone();
  });

  it('of the rounds: every item that needs the rounds names it', async () => {
    await morning.type('rounds', 'D4', 'sendDate', 'sớm');
    const told = notADay('Đợt lấy ý kiến', 'L6', 'Ngày gửi', 'sớm');
    for (const item of [menu.openRound, menu.takeIn, menu.closeRound, menu.makeDocuments]) {
      expect(await morning.press(item), item).toMatchObject(told);
    }
    expect((await morning.press(menu.checkBook)).lines).toContain(told.sentence);
    expectNothingDone();
  });

  it('of the holidays: no deadline is computed without it', async () => {
    const { rowNumber } = morning.book.rows('holidays')[0] ?? { rowNumber: 0 };
    await morning.typeAt('holidays', rowNumber, 'date', '31/02/2021');
    const told = notADay('Ngày nghỉ', `A${rowNumber}`, 'Ngày', '31/02/2021');
    expect(await morning.ask('openRound', D4)).toMatchObject(told);
    expectNothingDone();
  });

  it('a moment and a number that are none are named the same way', async () => {
    await morning.type('rounds', 'D4', 'dueAt', 'cuối tháng');
    expect(await morning.press(menu.openRound)).toMatchObject({
      code: 'CELL.NOT_A_MOMENT',
      sentence:
        'Trang “Đợt lấy ý kiến”, ô M6 (cột “Hạn”): “cuối tháng” không phải là ngày giờ có thật. Cách sửa: nhập theo dạng 23/8/2021 17:00.',
    });
    morning.again();
    await morning.type('rounds', 'D4', 'periodN', 'bảy');
    expect(await morning.press(menu.openRound)).toMatchObject({
      code: 'CELL.NOT_A_NUMBER',
      sentence:
        'Trang “Đợt lấy ý kiến”, ô I6 (cột “Thời hạn”): “bảy” không phải là số. Cách sửa: nhập một số, ví dụ 7.',
    });
  });

  it('is read when it was typed as a day in any usual way', async () => {
    await morning.type('phases', 'P6', 'planEnd', '10-9-2021');
    expect((await morning.ask('openRound', D4)).code).toBeNull();
  });
});

describe('a phase that ends before it starts', () => {
  const sentence =
    'Giai đoạn P6 kết thúc (01/8/2021) trước khi bắt đầu (21/8/2021). Cách sửa: sửa cột “Bắt đầu (hiện tại)” hoặc “Kết thúc (hiện tại)” của P6 trong trang “Tiến độ”.';

  it('is told before the round is opened, and by the check of the book', async () => {
    await morning.type('phases', 'P6', 'planEnd', '1/8/2021');
    const { value } = await morning.ask('previewOpening', D4);
    expect((value as OpeningPreview).warnings).toContain(sentence);
    expect((await morning.press(menu.checkBook)).lines).toContain(sentence);
  });
});

describe('what the page of the dialog sends', () => {
  it.each([
    [0, '0'],
    [-3, '-3'],
    [1.5, '1,5'],
    [10_000, '10000'],
    [91, '91'],
  ])('a period of %d is refused with what is allowed', async (periodN, shown) => {
    const told = {
      code: 'ROUND.NO_PERIOD',
      sentence: `Thời hạn trả lời của đợt D4 là ${shown}, không dùng được. Cách sửa: nhập một số nguyên từ 1 đến 90 và chọn đơn vị tính.`,
    };
    expect(await morning.ask('previewOpening', { ...D4, periodN })).toMatchObject(told);
    expect(await morning.ask('openRound', { ...D4, periodN })).toMatchObject(told);
    expectNothingDone();
  });

  it.each([
    [
      { periodN: 'bảy' },
      'INPUT.NOT_A_NUMBER',
      'Ô “Thời hạn trả lời”: “bảy” không phải là số. Cách sửa: nhập một số nguyên, ví dụ 7.',
    ],
    [
      { periodN: null },
      'INPUT.MISSING',
      'Ô “Thời hạn trả lời” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    ],
    [
      { periodUnit: 'TUAN' },
      'INPUT.NOT_IN_LIST',
      'Ô “Đơn vị tính”: “TUAN” không có trong danh sách. Cách sửa: chọn một giá trị trong danh sách của ô này.',
    ],
    [
      { silence: '' },
      'INPUT.MISSING',
      'Ô “Khi không trả lời” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    ],
    [
      { sendDay: '2021-02-31' },
      'INPUT.NOT_A_DAY',
      'Ô “Ngày gửi”: “2021-02-31” không phải là một ngày có thật. Cách sửa: nhập ngày theo dạng 23/8/2021.',
    ],
    [
      { sendDay: '' },
      'INPUT.MISSING',
      'Ô “Ngày gửi” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    ],
    [
      { sendDay: '2021-08-20' },
      'ROUND.SEND_DAY_PAST',
      'Ngày gửi của đợt D4 (20/8/2021) đã qua. Cách sửa: chọn hôm nay hoặc một ngày sau.',
    ],
    [
      { sendDay: '2999-12-31' },
      'ROUND.SEND_DAY_FAR',
      'Ngày gửi của đợt D4 (31/12/2999) cách hôm nay quá một năm. Cách sửa: kiểm tra năm; chọn ngày không muộn hơn 24/8/2022.',
    ],
    [
      { roundId: 'D99' },
      'ROUND.UNKNOWN',
      'Không có đợt “D99” trong trang “Đợt lấy ý kiến”. Cách sửa: xem cột “Mã đợt”, đóng hộp thoại này rồi mở lại để chọn đợt.',
    ],
  ] as const)('%j is refused in a sentence about its field', async (change, code, sentence) => {
    const answer = await morning.ask('openRound', { ...D4, ...change });
    expect(answer).toMatchObject({ code, sentence });
    expectNothingDone();
  });

  it.each([
    ['openRound', null],
    ['openRound', 'D4'],
    ['openRound', { ...D4, roundId: 4 }],
    ['openRound', { ...D4, periodUnit: ['NGAY'] }],
    ['constructor', {}],
    ['setUp', {}],
  ])('a call of %s with %j is none that our pages make', async (name, input) => {
    expect(await morning.ask(name, input)).toMatchObject({
      code: 'INPUT.SHAPE',
      sentence:
        'Hộp thoại gửi nội dung mà sổ không đọc được; chưa có gì được thay đổi. Cách sửa: đóng hộp thoại, tải lại trang tính rồi thực hiện lại.',
    });
    expectNothingDone();
  });

  it('quotes no more than a line of what a hostile page sends', async () => {
    const { sentence } = await morning.ask('openRound', { ...D4, sendDay: 'x'.repeat(100_000) });
    expect(sentence).toBe(
      `Ô “Ngày gửi”: “${'x'.repeat(40)}…” không phải là một ngày có thật. Cách sửa: nhập ngày theo dạng 23/8/2021.`,
    );
  });

  it.each([
    ['2021-08-28', 'thứ Bảy 28/8/2021'],
    ['2021-09-02', 'thứ Năm 02/9/2021 (Quốc khánh)'],
  ])('a send day that nobody works on, %s, is warned of, not forbidden', async (sendDay, shown) => {
    const { value } = await morning.ask('previewOpening', { ...D4, sendDay });
    const { warnings, problems } = value as OpeningPreview;
    expect(warnings).toContain(
      `Ngày gửi là ngày nghỉ: ${shown}. Cách sửa: chọn một ngày làm việc, trừ khi cần gửi đúng ngày này.`,
    );
    expect(problems).toEqual([]);
  });
});
