// Rows that people sorted, filtered, spaced out, copied, half deleted, or filled with words of their own.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from './morning.ts';
import { copyRow, deleteRows, hideRows, insertRows, turnRows } from './shape.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

describe('rows in another order', () => {
  it('sorted, filtered and with blank ones between ask the same 28 bodies, each once', async () => {
    turnRows(morning, 'bodies');
    insertRows(morning, 'bodies', 5, 3);
    hideRows(morning, 'bodies', [8, 9, 10]);
    turnRows(morning, 'rounds');
    await morning.openD4();
    expect(morning.mails).toBe(28);
    expect(new Set(morning.book.rows('requests').map((row) => row.text('bodyId'))).size).toBe(28);
  });

  it('a queue sorted while it waits is sent once, and each mail finds its row', async () => {
    await morning.ask('openRound', D4);
    await morning.ask('confirmLink', { roundId: 'D4' });
    turnRows(morning, 'mailQueue');
    turnRows(morning, 'requests');
    await morning.ask('sendDue', {});
    expect(morning.mails).toBe(28);
    const states = morning.book.rows('requests').map((row) => row.text('sendStatus'));
    expect(new Set(states)).toEqual(new Set(['Đã gửi']));
  });
});

describe('a row that lost its id', () => {
  it('is named by its cell, and nothing is made', async () => {
    const cell = morning.cell('bodies', 'STC', 'bodyId');
    const { rowNumber } = morning.row('bodies', 'STC');
    await morning.type('bodies', 'STC', 'bodyId', '');
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'SHEET.KEY_MISSING',
      sentence: `Trang “Cơ quan”, ô ${cell}: hàng ${rowNumber} có nội dung nhưng cột “Mã” để trống. Cách sửa: điền lại mã ở ô ${cell}, hoặc xóa cả hàng ${rowNumber}.`,
    });
    expect(morning.book.rows('requests')).toHaveLength(0);
  });
});

describe('a row that stands twice', () => {
  it('is named with both places, also where the id is a day', async () => {
    const [first, second] = morning.book.rows('holidays').map((row) => row.rowNumber);
    copyRow(morning, 'holidays', first ?? 0, second ?? 0);
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'SHEET.KEY_TWICE',
      sentence: `Trang “Ngày nghỉ”: cột “Ngày” có “01/01/2021” ở nhiều hàng (${first}, ${second}). Cách sửa: giữ lại một hàng, xóa hoặc đổi mã các hàng kia.`,
    });
  });

  it('of the queue sends nothing twice: the copy is refused before the first mail', async () => {
    await morning.ask('openRound', D4);
    await morning.ask('confirmLink', { roundId: 'D4' });
    copyRow(morning, 'mailQueue', 3, 31);
    const { code, sentence } = await morning.ask('sendDue', {});
    expect(code).toBe('SHEET.KEY_TWICE');
    expect(sentence).toContain('Trang “Hàng đợi email”: cột “Mã thư” có “TH-00001”');
    expect(morning.mails).toBe(0);
    deleteRows(morning, 'mailQueue', 31);
    await morning.ask('sendDue', {});
    expect(morning.mails).toBe(28);
  });

  it('of the queue under a new id is cancelled as the same mail', async () => {
    await morning.ask('openRound', D4);
    await morning.ask('confirmLink', { roundId: 'D4' });
    copyRow(morning, 'mailQueue', 3, 31);
    await morning.typeAt('mailQueue', 31, 'mailId', 'TH-00099');
    await morning.ask('sendDue', {});
    expect(morning.mails).toBe(28);
    expect(morning.row('mailQueue', 'TH-00099').text('error')).toBe(
      'Hủy: thư này đã gửi hoặc đang chờ ở một hàng khác.',
    );
  });
});

describe('a row that was deleted', () => {
  it('of the requests cancels its mail, with the reason in words', async () => {
    await morning.ask('openRound', D4);
    await morning.ask('confirmLink', { roundId: 'D4' });
    deleteRows(morning, 'requests', morning.row('requests', 'PH-D4-STC').rowNumber);
    await morning.ask('sendDue', {});
    expect(morning.mails).toBe(27);
    const stopped = morning.book.rows('mailQueue').filter((row) => row.text('status') === 'Hủy');
    expect(stopped.map((row) => [row.text('requestId'), row.text('error')])).toEqual([
      ['PH-D4-STC', 'Hủy: phiếu xin ý kiến không còn trong sổ.'],
    ]);
  });
});

describe('a word that is not in its list', () => {
  it('is named with what the list offers', async () => {
    await morning.type('bodies', 'STC', 'confirmed', 'chắc vậy');
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'CELL.NOT_IN_LIST',
      sentence: `Trang “Cơ quan”, ô ${morning.cell('bodies', 'STC', 'confirmed')} (cột “Đã xác nhận”): “chắc vậy” không có trong danh mục. Cách sửa: chọn một trong các giá trị: Có; Không.`,
    });
  });

  it('is understood in another case, with spaces, or in English', async () => {
    await morning.type('bodies', 'STC', 'confirmed', ' CÓ ');
    await morning.type('bodies', 'SNV', 'confirmed', 'yes');
    expect((await morning.ask('openRound', D4)).code).toBeNull();
  });
});

describe('a setting', () => {
  it.each([
    [
      'ngayKeHoach',
      '31/02/2021',
      'CONFIG.BAD',
      'Trang “Cấu hình”, khóa “ngayKeHoach”: giá trị “31/02/2021” không dùng được. Cách sửa: nhập một ngày theo dạng 23/8/2021.',
    ],
    [
      'duPhongThu',
      'nhiều',
      'CONFIG.BAD',
      'Trang “Cấu hình”, khóa “duPhongThu”: giá trị “nhiều” không dùng được. Cách sửa: nhập một số nguyên từ 0 đến 9999.',
    ],
    [
      'ngonNgu',
      'Tiếng Pháp',
      'CONFIG.BAD',
      'Trang “Cấu hình”, khóa “ngonNgu”: giá trị “Tiếng Pháp” không dùng được. Cách sửa: nhập một trong các giá trị: Tiếng Việt, Tiếng Anh, Theo tài khoản.',
    ],
    [
      'coQuan',
      '',
      'CONFIG.MISSING',
      'Trang “Cấu hình”: khóa “coQuan” chưa có giá trị. Cách sửa: điền ở cột “Giá trị” của khóa này rồi thực hiện lại.',
    ],
  ])('%s with “%s” is told with what is needed', async (key, value, code, sentence) => {
    await morning.type('config', key, 'value', value);
    expect(await morning.press(menu.openRound)).toMatchObject({ code, sentence });
    expect(await morning.ask('openRound', D4)).toMatchObject({ code, sentence });
  });
});
