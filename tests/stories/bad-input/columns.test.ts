// Columns and tabs that people deleted, moved, renamed, or whose hidden row of ids was damaged.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { sheets } from '../../../src/text/vi/sheets.ts';
import { columnsOf, sheetIds } from '../../../src/workbook/columns.ts';
import { D4, Morning } from './morning.ts';
import {
  columnAt,
  deleteColumn,
  deleteRows,
  deleteTab,
  insertRows,
  moveColumn,
  renameTab,
  writeId,
} from './shape.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const setUp = 'Sổ Đề án › Thiết lập sổ từ kế hoạch…';

describe('a column that was deleted', () => {
  it.each(sheetIds)('is named with its sheet: %s', async (id) => {
    const { title, columns } = sheets[id];
    const [name, label] = lastColumn(id);
    const labels: Readonly<Record<string, { label: string }>> = columns;
    const left = columnsOf(id)
      .map((column) => labels[column.name]?.label)
      .filter((text) => text !== label);
    deleteColumn(morning, id, name);
    expect((await morning.press(menu.checkBook)).lines).toEqual([
      'Có 1 điểm cần xem.',
      'Cần sửa',
      `Thiếu cột “${label}” trong trang “${title}” (đang có: ${left.join(', ')}). Cách sửa: hoàn tác thao tác xóa cột, hoặc mở ${setUp} để thêm lại cột trống.`,
    ]);
  });

  it('is added again by setting up, and nothing else is touched', async () => {
    deleteColumn(morning, 'bodies', 'note');
    const before = morning.book.rows('bodies').map((row) => row.text('email'));
    expect((await morning.press(menu.setUp)).code).toBeNull();
    expect(morning.book.rows('bodies').map((row) => row.text('email'))).toEqual(before);
    expect((await morning.ask('openRound', D4)).code).toBeNull();
  });

  it('of the addresses stops the opening before anything is made', async () => {
    deleteColumn(morning, 'bodies', 'email');
    const { code, sentence } = await morning.ask('openRound', D4);
    expect(code).toBe('SHEET.COLUMN_MISSING');
    expect(sentence).toMatch(/^Thiếu cột “Email” trong trang “Cơ quan” \(đang có: Mã, /);
    expect(morning.book.rows('requests')).toHaveLength(0);
  });

  it('of the replies loses no answer: it is taken in once the column is back', async () => {
    await morning.openD4();
    deleteColumn(morning, 'replies', 'matchNote');
    await morning.answer('STC');
    expect(morning.book.rows('comments')).toHaveLength(0);
    expect((await morning.press(menu.takeIn)).code).toBe('SHEET.COLUMN_MISSING');
    await morning.press(menu.setUp);
    await morning.runtime.advance({ ms: 120_000 });
    expect((await morning.press(menu.takeIn)).lines[0]).toBe('Đã nhận 1 trả lời mới.');
    expect(morning.row('requests', 'PH-D4-STC').text('position')).toBe('Thống nhất');
  });
});

describe('the hidden row of ids', () => {
  it('that was deleted is told, and put back by setting up without a record lost', async () => {
    const before = morning.book.rows('bodies').map((row) => row.text('bodyId'));
    deleteRows(morning, 'bodies', 1);
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'SHEET.IDS_MISSING',
      sentence: `Trang “Cơ quan” mất hàng 1 (hàng ẩn chứa mã cột). Cách sửa: hoàn tác thao tác xóa hàng, hoặc mở ${setUp} để ghi lại mã cột theo nhãn.`,
    });
    expect((await morning.press(menu.setUp)).code).toBeNull();
    expect(morning.book.rows('bodies').map((row) => row.text('bodyId'))).toEqual(before);
    await morning.openD4();
    expect(morning.mails).toBe(28);
  });

  it('that was deleted with the labels cannot be guessed: setting up says so and makes nothing', async () => {
    const columns = morning.book.sheet('bodies').maxColumns;
    deleteRows(morning, 'bodies', 1, 2);
    expect(await morning.press(menu.setUp)).toMatchObject({
      code: 'SHEET.HEAD_MISSING',
      sentence:
        'Trang “Cơ quan” mất cả hàng mã cột (hàng 1) và hàng nhãn (hàng 2), nên không nhận ra được các cột. Cách sửa: hoàn tác thao tác xóa hàng, hoặc khôi phục tại Tệp › Nhật ký phiên bản.',
    });
    expect(morning.book.sheet('bodies').maxColumns).toBe(columns);
  });

  it('that was deleted where one label had been changed asks for that label', async () => {
    await morning.typeAt('bodies', 2, 'email', 'Hộp thư');
    deleteRows(morning, 'bodies', 1);
    const { code, sentence } = await morning.press(menu.setUp);
    expect(code).toBe('SHEET.LABEL_MISSING');
    expect(sentence).toMatch(
      /^Trang “Cơ quan” mất mã cột ở hàng 1 và không có nhãn “Email” để nhận ra cột đó \(đang có: Mã, .*Hộp thư.*\)\. Cách sửa: hoàn tác thao tác xóa, hoặc ghi lại nhãn “Email” ở đầu cột của nó \(hàng 2\) rồi mở Sổ Đề án › Thiết lập sổ từ kế hoạch…$/,
    );
  });

  it('with one id spoilt is told as that, and mended from the label above the same column', async () => {
    const at = columnAt(morning.book.sheet('bodies'), 'email');
    writeId(morning, 'bodies', at, 'emial');
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'SHEET.COLUMN_MISSING',
      sentence: `Trang “Cơ quan”: mã của cột “Email” ở hàng 1 (hàng ẩn) bị xóa hoặc bị sửa. Cách sửa: mở ${setUp} để ghi lại mã cột theo nhãn.`,
    });
    await morning.press(menu.setUp);
    expect(columnAt(morning.book.sheet('bodies'), 'email')).toBe(at);
    await morning.openD4();
    expect(morning.mails).toBe(28);
  });

  it('with one id twice names both columns, and setting up does not choose between them', async () => {
    writeId(morning, 'bodies', columnAt(morning.book.sheet('bodies'), 'ccEmail'), 'email');
    const told = {
      code: 'SHEET.COLUMN_TWICE',
      sentence:
        'Trang “Cơ quan” có hai cột cùng mã của cột “Email” (F và G). Cách sửa: hiện hàng 1, xóa mã ở ô của cột thừa rồi ẩn lại hàng 1.',
    };
    expect(await morning.ask('openRound', D4)).toMatchObject(told);
    expect(await morning.press(menu.setUp)).toMatchObject(told);
  });
});

describe('columns and tabs in other places, under other names', () => {
  it('work as before, and a sentence calls them as people do', async () => {
    moveColumn(morning, 'bodies', 'email', 0);
    await morning.typeAt('bodies', 2, 'email', 'Thư điện tử');
    await morning.typeAt('bodies', 2, 'confirmed', 'Kiểm rồi');
    renameTab(morning, 'bodies', "Danh bạ 'mới'");
    renameTab(morning, 'rounds', 'Các đợt');
    await morning.openD4();
    expect(morning.mails).toBe(28);
    const { rowNumber } = morning.book.rows('bodies')[2] ?? { rowNumber: 0 };
    await morning.typeAt('bodies', rowNumber, 'confirmed', 'chắc');
    expect((await morning.press(menu.checkBook)).lines).toContain(
      `Trang “Danh bạ 'mới'”, ô O${rowNumber} (cột “Kiểm rồi”): “chắc” không có trong danh mục. Cách sửa: chọn một trong các giá trị: Có; Không.`,
    );
    expect((await morning.ask('openRound', { ...D4, roundId: 'D0' })).sentence).toContain(
      'trong trang “Các đợt”',
    );
  });

  it('leave room for columns and rows of the office’s own', async () => {
    insertRows(morning, 'bodies', 5, 2);
    moveColumn(morning, 'rounds', 'status', 2);
    await morning.openD4();
    expect(morning.mails).toBe(28);
  });
});

describe('a tab that was deleted', () => {
  it.each([
    ['holidays', 'Ngày nghỉ'],
    ['requests', 'Phiếu xin ý kiến'],
    ['mailQueue', 'Hàng đợi email'],
    ['config', 'Cấu hình'],
  ] as const)('%s is told by its name, with where it can be had again', async (id, title) => {
    deleteTab(morning, id);
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'SHEET.MISSING',
      sentence: `Không tìm thấy trang “${title}”, có thể đã bị xóa. Cách sửa: khôi phục tại Tệp › Nhật ký phiên bản, hoặc mở ${setUp} để tạo lại trang trống.`,
    });
    expect(morning.mails).toBe(0);
  });

  it('and made again mails nobody a second time', async () => {
    await morning.openD4();
    deleteTab(morning, 'rounds');
    await morning.press(menu.setUp);
    await morning.ask('openRound', D4);
    await morning.ask('confirmLink', { roundId: 'D4' });
    await morning.ask('sendDue', {});
    expect(morning.mails).toBe(28);
  });
});

/** The last column that people fill in, with its label: its loss must be noticed, too. */
function lastColumn(id: (typeof sheetIds)[number]): [name: string, label: string] {
  const name = columnsOf(id).at(-1)?.name ?? '';
  const labels: Record<string, { label: string }> = sheets[id].columns;
  return [name, labels[name]?.label ?? ''];
}
