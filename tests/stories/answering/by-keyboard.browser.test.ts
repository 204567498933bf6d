// A clerk answers comments in the sidebar with the keyboard alone, in the browser, and reads the log afterwards.

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { canBrowse, openBrowser, openWindow } from '../../emulator/office/browser.ts';
import type { Morning } from '../bad-input/morning.ts';
import { choose, turnTo } from '../by-mouse/workbook.ts';
import { ids, logMorning, sitsDown } from './log.ts';

const [finance, home, trade] = ids;

describe.skipIf(!canBrowse)('the sidebar by keyboard', { timeout: 240_000 }, () => {
  let morning: Morning;
  let running: RunningOffice;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    morning = await logMorning();
    await sitsDown(morning, 'TV1');
    const { runtime } = morning;
    running = await startOffice({ runtime, port: 0, stateDir: null, scenes: [] });
    browser = await openBrowser();
    page = await openWindow(browser, running.url, complaints);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await running?.close();
    await morning?.end();
  }, 60_000);

  const side = (): FrameLocator => page.frameLocator('.script-sidebar iframe');
  const heading = (id: string) => side().getByRole('heading', { name: new RegExp(`^${id} – `) });
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const written = (id: string) =>
    ['disposition', 'explanation', 'status', 'ownerId'].map((column) =>
      morning.row('comments', id).text(column),
    );

  it('accepts a comment in two keys and goes on to the next', async () => {
    await turnTo(page, 'Sổ góp ý');
    await choose(page, menu.answerComments);
    await heading(finance).waitFor();
    await expect.poll(() => side().locator('section:focus').count(), { timeout: 30_000 }).toBe(1);
    await press('1', 'Control+Enter');
    await side().getByText(`${finance}: Đã lưu`).waitFor();
    await heading(home).waitFor();
    expect(written(finance)).toEqual(['Tiếp thu', '', 'Đã đề xuất xử lý', 'TV1']);
  });

  it('types digits as digits, and says what is lacking before it is saved', async () => {
    await press('3', 'Control+Enter');
    await side()
      .getByRole('alert')
      .getByText(/còn thiếu giải trình/)
      .waitFor();
    await page.keyboard.type('Theo khoản 2 Điều 6.');
    await press('Control+Enter');
    await side().getByText(`${home}: Đã lưu`).waitFor();
    expect(written(home)).toEqual([
      'Giải trình, giữ nguyên dự thảo',
      'Theo khoản 2 Điều 6.',
      'Đã đề xuất xử lý',
      'TV1',
    ]);
  });

  it('loses nothing on the way to another comment and back', async () => {
    await heading(trade).waitFor();
    await press('4');
    await page.keyboard.type('Khi có kinh phí');
    await press('Escape', 'ArrowLeft');
    await heading(home).waitFor();
    await side().getByText('Chưa lưu: 1 ý kiến').waitFor();
    await press('ArrowRight');
    await heading(trade).waitFor();
    expect(await side().getByLabel('Giải trình', { exact: true }).inputValue()).toBe(
      'Khi có kinh phí',
    );
    expect(written(trade)).toEqual(['', '', 'Mới', '']);
  });

  it('puts a phrase in by the arrows, one in the place of the other', async () => {
    await press('5', 'Control+a');
    await page.keyboard.type('Ghi chú.');
    await press('Tab', 'ArrowDown');
    await expect
      .poll(() => side().getByLabel('Giải trình', { exact: true }).inputValue())
      .toBe('Ghi chú. Nội dung không thuộc phạm vi điều chỉnh của Đề án; đề nghị thực hiện theo …');
    await press('Escape', 'Control+Enter');
    await side().getByText(`${trade}: Đã lưu`).waitFor();
    expect(complaints).toEqual([]);
  });
});
