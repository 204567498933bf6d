// The office in a real browser: menu, grid, dialogs, mail and form as a person uses them.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningOffice } from '../../../emulator/office/start.ts';
import { canBrowse, choose, openBrowser, openWindow } from './browser.ts';
import { openOffice } from './fixture-office.ts';

/** A browser on a busy machine takes its time. */
const PATIENCE = 90_000;

describe.skipIf(!canBrowse)('the office in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser;
  let running: RunningOffice;
  let window: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  }, PATIENCE);
  afterAll(() => browser.close());
  beforeEach(async () => {
    complaints = [];
    running = await openOffice();
    window = await openWindow(browser, running.url, complaints);
  }, PATIENCE);
  afterEach(async () => {
    await window.context().close();
    await running.close();
    expect(complaints).toEqual([]);
  }, PATIENCE);

  const stored = (a1: string) =>
    running.office.runtime.eval(
      `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('${a1}').getValue()`,
    );
  /** The text that the formula bar shows for a cell, which is what the grid holds. */
  const shown = async (page: Page, a1: string) => {
    await page.locator('.workbook input').first().fill(a1);
    await page.keyboard.press('Enter');
    return page.locator('.o-topbar-composer .o-composer').textContent();
  };

  test('what the script writes stands in every open window', async () => {
    const second = await openWindow(browser, running.url, complaints);
    await choose(window, 'Thử nghiệm', 'Ghi lời chào');
    await window.getByText('Đã ghi lời chào.').waitFor();
    for (const page of [window, second]) {
      await expect.poll(() => shown(page, 'A2'), { timeout: 5000 }).toBe('Dòng thứ hai');
    }
    await second.context().close();
  });

  test('keys that are struck before a menu is drawn are for that menu', async () => {
    await window.getByRole('menuitem', { name: 'Thử nghiệm' }).waitFor();
    // All in one task, so that nothing is drawn between one key and the next.
    await window.evaluate(`for (const key of ['F10', 'Enter', 'ArrowDown', 'Enter']) {
      const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(pressed);
    }`);
    await window.getByText('Đã ghi lời chào.').waitFor();
  });

  test('what a person types is read as Vietnamese, reaches the script, and fires onEdit', async () => {
    await shown(window, 'B2');
    await window.keyboard.type('1234,5');
    await window.keyboard.press('Enter');
    await expect.poll(() => stored('C2'), { timeout: 5000 }).toBe('Đã sửa: 1234.5');
    expect(await stored('B2')).toBe(1234.5);
    await expect.poll(() => shown(window, 'C2'), { timeout: 5000 }).toBe('Đã sửa: 1234.5');
  });

  test('a dialog takes the focus, calls the script, and gives the focus back on Escape', async () => {
    await choose(window, 'Thử nghiệm', 'Mở hộp thoại');
    const dialog = window.frameLocator('dialog iframe');
    await dialog.locator('[name=left]:focus').waitFor();
    await dialog.getByText('Cộng', { exact: true }).click();
    await dialog.getByText('Tổng là 42').waitFor();
    expect(await stored('A4')).toBe(42);
    await dialog.getByLabel('Số thứ nhất').fill('x');
    await window.keyboard.press('Enter');
    await dialog.getByText('Lỗi: “x” không phải là số.').waitFor();
    await window.keyboard.press('Escape');
    await window.locator('dialog').waitFor({ state: 'detached' });
    expect(await window.evaluate('document.activeElement.closest(".workbook") !== null')).toBe(
      true,
    );
  });

  test('the script’s questions are answered by keyboard, one after the other', async () => {
    await choose(window, 'Thử nghiệm', 'Hỏi rồi ghi');
    await window.getByRole('dialog', { name: 'Tên cơ quan' }).waitFor();
    await window.keyboard.type('Sở Tư pháp');
    await window.keyboard.press('Enter');
    await window.getByText('Thêm “Sở Tư pháp”?').waitFor();
    await window.getByRole('button', { name: 'Có' }).click();
    await expect.poll(() => stored('A3'), { timeout: 5000 }).toBe('Sở Tư pháp');
    expect(await window.locator('dialog').count()).toBe(0);
  });

  test('an agency follows the link in its mail and answers the form', async () => {
    await choose(window, 'Thử nghiệm', 'Thư và biểu mẫu', 'Tạo biểu mẫu và gửi thư');
    await window.getByRole('link', { name: /^Hộp thư/ }).click();
    await window.getByText('sotaichinh@bacgiang.gov.vn').click();
    await window.locator('.mails li a').click();
    const opened = window.context().waitForEvent('page');
    await window.frameLocator('.mail-html').getByText('biểu mẫu góp ý').click();
    const form = await opened;
    await form.getByLabel('Tên cơ quan').fill('Sở Tài chính');
    await form.getByLabel('Nội dung góp ý').fill('Đề nghị làm rõ nguồn kinh phí.');
    await form.getByRole('button', { name: 'Gửi' }).click();
    await form.getByText('Câu trả lời của bạn đã được ghi lại.').waitFor();
    await window.getByRole('link', { name: 'Biểu mẫu' }).click();
    await window.getByText('1 câu trả lời').waitFor();
  });

  test('the mail view fits a phone', async () => {
    await choose(window, 'Thử nghiệm', 'Thư và biểu mẫu', 'Tạo biểu mẫu và gửi thư');
    await window.setViewportSize({ width: 390, height: 800 });
    await window.getByRole('link', { name: /^Hộp thư/ }).click();
    await window.getByText('sotaichinh@bacgiang.gov.vn').click();
    await window.locator('.mails li a').click();
    await window.locator('.mail-page h2').waitFor();
    expect(await window.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('the clock moves by the page, and a leader sees the book without the menu', async () => {
    await window.locator('.clock-button').click();
    await window.getByLabel('Đến ngày, giờ').fill('24/8/2021');
    await window.keyboard.press('Enter');
    await window.locator('.clock-button').getByText('Thứ Ba').waitFor();
    await window.keyboard.press('Escape');
    await window.locator('#person').selectOption({ index: 1 });
    await window.getByText('Chỉ xem').waitFor();
    expect(await window.getByText('Thử nghiệm', { exact: true }).count()).toBe(0);
  });
});
