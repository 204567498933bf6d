// A clerk pastes the plan into the dialog, corrects a title, looks at what would be written, and writes it.

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { canBrowse, openBrowser, openWindow } from '../../emulator/office/browser.ts';
import type { Morning } from '../bad-input/morning.ts';
import { choose, dialogOf } from '../by-mouse/workbook.ts';
import { bookWithoutPlan } from './empty-plan.ts';

const TEXT = readFileSync(new URL('../../plans/bac-giang-2021.txt', import.meta.url), 'utf8');

describe.skipIf(!canBrowse)('the dialog of a pasted plan', () => {
  let morning: Morning;
  let running: RunningOffice;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    morning = await bookWithoutPlan();
    running = await startOffice({ runtime: morning.runtime, port: 0, stateDir: null, scenes: [] });
    browser = await openBrowser();
    page = await openWindow(browser, running.url, complaints);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
    await morning.end();
  });

  it('reads in the page, shows each phase beside its words, and writes what was confirmed', async () => {
    await choose(page, menu.planImport);
    const dialog = dialogOf(page);
    await dialog.getByLabel('Văn bản Kế hoạch').fill(TEXT);
    await dialog.getByRole('button', { name: 'Đọc kế hoạch' }).click();
    const first = dialog.getByRole('group', { name: 'P1 – dòng 19' });
    await first.getByText('Thứ Ba, 22/6/2021 – Thứ Năm, 01/7/2021').waitFor();
    await first.getByText('- Từ ngày 22/6-01/7/2021: Tiến hành sưu tầm tài liệu').waitFor();
    await first.getByLabel('Tên ngắn').fill('Chuẩn bị <b>đề cương</b>');
    await dialog.getByRole('checkbox', { name: 'Ghi P9' }).uncheck();
    await dialog.getByRole('button', { name: 'Kiểm tra và ghi…' }).click();
    await dialog.getByText('Giai đoạn: 8').waitFor();
    // Going back keeps what was changed.
    await dialog.getByRole('button', { name: 'Xem lại' }).click();
    expect(await first.getByLabel('Tên ngắn').inputValue()).toBe('Chuẩn bị <b>đề cương</b>');
    await dialog.getByRole('button', { name: 'Kiểm tra và ghi…' }).click();
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await dialog.getByText('Đã ghi 8 giai đoạn').waitFor();
    expect(morning.row('phases', 'P1').text('title')).toBe('Chuẩn bị <b>đề cương</b>');
    expect(morning.book.rows('phases')).toHaveLength(8);
    expect(complaints).toEqual([]);
  }, 120_000);
});
