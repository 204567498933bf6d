// The sheet Gantt in the runtime: set up with the book, it follows every cell that a person types.

import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toXlsx } from '../../../emulator/spreadsheet/xlsx.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { views } from '../../../src/text/vi/sheets.ts';
import { Morning } from '../bad-input/morning.ts';
import { planned, shown, signsOf } from './book.ts';

describe('the sheet Gantt', () => {
  let morning: Morning;
  beforeAll(async () => {
    morning = await Morning.ofFilledBook();
  }, 120_000);
  beforeEach(() => morning.again());
  afterAll(() => morning.end());

  const picture = (): Promise<string[][]> => shown(morning.runtime, views.gantt);

  it('draws the plan of Bắc Giang with this week, the holidays and the rounds', async () => {
    const cells = await picture();
    expect(cells[1]?.[2]).toBe('Từ 22/6/2021 đến 31/12/2021. Hôm nay 23/8/2021, tuần thứ 10.');
    expect(cells[3]?.slice(0, 37).filter((text) => text !== '')).toEqual([
      'Hôm nay và ngày nghỉ:',
      'HÔM NAY 23/8',
      'Quốc khánh',
      'Tết Dương lịch',
      'Nghỉ bù Tết Dương lịc…',
    ]);
    // P6 is 21/8 to 10/9: weeks 9 to 12 from Monday 21/6.
    expect(planned(cells, 'P6')).toBe(`${' '.repeat(8)}▓▓▓▓`);
    // P1 is not done, so that P6 is forecast to end much later.
    expect(signsOf(cells, 'P6')).toMatch(/▓┄+▷$/);
    // P9, a milestone, is dated by its month only: 01/12 to 31/12, weeks 24 to 28.
    expect(planned(cells, 'P9')).toBe(`${' '.repeat(9)}┊${' '.repeat(13)}░░░░◆`);
    expect(cells.find(([id]) => id === 'P9')?.[2]).toBe('Tháng 12/2021');
  });

  it('follows at once what a person types in Tiến độ', async () => {
    await morning.type('phases', 'P6', 'planEnd', '24/9/2021');
    expect(planned(await picture(), 'P6')).toBe(`${' '.repeat(8)}▓▓▓▓▓▓`);
    await morning.type('phases', 'P6', 'percent', '50');
    expect(planned(await picture(), 'P6')).toBe(`${' '.repeat(8)}███▓▓▓`);
    await morning.type('phases', 'P9', 'fuzzyText', '');
    expect(planned(await picture(), 'P9')).toBe(`${' '.repeat(9)}┊${' '.repeat(17)}◆`);
  });

  it('moves to the week of the earliest day, wherever that is', async () => {
    await morning.type('phases', 'P1', 'planStart', '1/6/2021');
    const cells = await picture();
    expect(cells[5]?.[5]).toBe('31/5');
    expect(planned(cells, 'P6')).toBe(`${' '.repeat(11)}▓▓▓▓`);
  });

  it('says when the plan has grown beyond it, and has room after a set-up', async () => {
    await morning.type('phases', 'P9', 'planEnd', '30/6/2022');
    expect((await picture())[1]?.[2]).toBe(
      'Từ 22/6/2021 đến 30/6/2022. Hôm nay 23/8/2021, tuần thứ 10. Biểu đồ chỉ đủ chỗ cho 32 tuần, kế hoạch kéo dài đến 30/6/2022. Cách sửa: chạy lại Sổ Đề án › Thiết lập sổ từ kế hoạch…',
    );
    await morning.press(menu.setUp);
    const cells = await picture();
    expect(cells[1]?.[2]).toBe('Từ 22/6/2021 đến 30/6/2022. Hôm nay 23/8/2021, tuần thứ 10.');
    // From Monday 29/11/2021 to Thursday 30/6/2022: weeks 24 to 54.
    expect(planned(cells, 'P9')).toBe(`${' '.repeat(9)}┊${' '.repeat(13)}${'░'.repeat(30)}◆`);
  }, 60_000);

  it('comes to a book that was set up before there was one', async () => {
    await morning.runtime.eval(`(() => {
      const book = SpreadsheetApp.getActive();
      for (const name of ['${views.gantt}', '${views.today}']) book.deleteSheet(book.getSheetByName(name));
    })()`);
    await morning.press(menu.setUp);
    const tabs = await morning.runtime.eval(
      'SpreadsheetApp.getActive().getSheets().slice(0, 4).map((sheet) => sheet.getName())',
    );
    expect(tabs).toEqual([views.dashboard, views.today, views.gantt, views.guide]);
    expect(planned(await picture(), 'P6')).toBe(`${' '.repeat(8)}▓▓▓▓`);
  }, 60_000);

  it('goes onto A3 on its side, with no more rows than it shows', async () => {
    const { world } = morning.runtime;
    const workbook = new ExcelJS.Workbook();
    const bytes = await toXlsx(world, world.bound?.id ?? '');
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(workbook.getWorksheet(views.gantt)?.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToWidth: 1,
      // Six rows of heads, two lines for each of nine phases, eight rounds.
      printArea: 'A1:AK32',
    });
    expect(workbook.getWorksheet(views.today)?.pageSetup.paperSize).toBe(9);
  }, 60_000);
});
