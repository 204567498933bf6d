// The dialogs that take many comments at once, in the browser: one answer for several, near-duplicates merged.

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { canBrowse, openBrowser, openWindow } from '../../emulator/office/browser.ts';
import type { Morning } from '../bad-input/morning.ts';
import { choose, closeDialog, dialogOf } from '../by-mouse/workbook.ts';
import { ids, logMorning } from './log.ts';

const [finance, home, trade, district] = ids;

describe.skipIf(!canBrowse)('many comments at once', { timeout: 240_000 }, () => {
  let morning: Morning;
  let running: RunningOffice;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    morning = await logMorning();
    running = await startOffice({
      runtime: morning.runtime,
      port: 0,
      stateDir: null,
      scenes: [],
    });
    browser = await openBrowser();
    page = await openWindow(browser, running.url, complaints);
    page.setDefaultTimeout(30_000);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await running?.close();
    await morning?.end();
  }, 60_000);

  const dialog = (): FrameLocator => dialogOf(page);
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
  const written = (id: string) =>
    ['disposition', 'explanation'].map((column) => morning.row('comments', id).text(column));

  it('proposes no result by itself: nothing chosen is refused by the name of the field', async () => {
    await choose(page, menu.bulkAnswer);
    await dialog().getByLabel(`${home} – Sở Nội vụ`).check();
    await press('Xem trước');
    await dialog()
      .getByRole('alert')
      .getByText(/“Kết quả”/)
      .waitFor();
    expect(written(home)).toEqual(['', '']);
  });

  it('shows who takes the answer before it is written, and writes those alone', async () => {
    await dialog().getByLabel(`${trade} – Sở Công Thương`).check();
    await dialog()
      .getByRole('combobox', { name: /^Kết quả/ })
      .selectOption('GHI_NHAN');
    await dialog().getByLabel('Giải trình', { exact: true }).fill('Thực hiện khi có kinh phí.');
    await press('Xem trước');
    await dialog().getByText('2 ý kiến được ghi kết quả này.').waitFor();
    expect(written(home)).toEqual(['', '']);
    await press('Sửa lại');
    // What was chosen and typed is still there.
    await dialog().getByLabel(`${home} – Sở Nội vụ`).uncheck();
    await press('Xem trước');
    await dialog().getByText('1 ý kiến được ghi kết quả này.').waitFor();
    await press('Ghi kết quả');
    await dialog().getByText('Đã ghi kết quả cho 1 ý kiến.').waitFor();
    expect(written(trade)).toEqual([
      'Ghi nhận, thực hiện khi đủ điều kiện',
      'Thực hiện khi có kinh phí.',
    ]);
    expect(written(home)).toEqual(['', '']);
    await closeDialog(page);
  });

  it('merges what is ticked, says so when nothing is, and takes it apart again', async () => {
    await choose(page, menu.mergeComments);
    const merge = 'Gộp các nhóm đã đánh dấu';
    await dialog().getByText('4 lượt ý kiến, 4 nội dung').waitFor();
    await press(merge);
    await dialog()
      .getByRole('alert')
      .getByText(/Chưa đánh dấu ý kiến nào để gộp/)
      .waitFor();
    await dialog().getByLabel(`Gộp ${district}`, { exact: true }).check();
    await press(merge);
    await dialog().getByText('4 lượt ý kiến, 3 nội dung', { exact: true }).waitFor();
    expect(morning.row('comments', district).text('duplicateOf')).toBe(finance);
    await dialog().getByText('Đã gộp (1)').click();
    await press(`Tách ra ${district}`);
    await dialog().getByText('4 lượt ý kiến, 4 nội dung', { exact: true }).waitFor();
    expect(morning.row('comments', district).text('duplicateOf')).toBe('');
    await closeDialog(page);
    expect(complaints).toEqual([]);
  });
});
