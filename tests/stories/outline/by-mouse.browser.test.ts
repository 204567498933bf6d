// A clerk chooses the Word file of a draft, says which line is no heading, and writes the outline.

import { Document, Packer, Paragraph } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { programmeDraft } from '../../domain/outline/drafts.ts';
import { canBrowse, openBrowser, openWindow } from '../../emulator/office/browser.ts';
import { Morning } from '../bad-input/morning.ts';
import { choose, dialogOf } from '../by-mouse/workbook.ts';

const children = programmeDraft.split('\n').map((text) => new Paragraph(text));
const file = async () => ({
  name: 'Đề án.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await Packer.toBuffer(new Document({ sections: [{ children }] })),
});

describe.skipIf(!canBrowse)('the dialog of the outline', () => {
  let morning: Morning;
  let running: RunningOffice;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    morning = await Morning.ofFilledBook();
    running = await startOffice({ runtime: morning.runtime, port: 0, stateDir: null, scenes: [] });
    browser = await openBrowser();
    page = await openWindow(browser, running.url, complaints);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
    await morning.end();
  });

  it('reads a Word file in the page, lets a heading be cleared, writes what was checked', async () => {
    await choose(page, menu.outline);
    const dialog = dialogOf(page);
    await dialog.getByRole('button', { name: 'Đọc văn bản' }).click();
    await dialog.getByText('Chọn tệp Word hoặc dán văn bản trước khi đọc.').waitFor();
    const chooser = dialog.getByLabel('Tệp Word của bản dự thảo');
    await chooser.setInputFiles({ name: 'x.docx', mimeType: '', buffer: Buffer.from('%PDF') });
    await dialog.getByRole('button', { name: 'Đọc văn bản' }).click();
    await dialog.getByText('Không đọc được tệp này').waitFor();
    await chooser.setInputFiles(await file());
    await dialog.getByRole('button', { name: 'Đọc văn bản' }).click();
    await dialog.getByText('Đọc được 13 mục').waitFor();
    await dialog.getByRole('checkbox', { name: 'Là mục: a) Mua bán' }).uncheck();
    expect(await dialog.getByRole('button', { name: 'Ghi vào sổ' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Đối chiếu lại' }).click();
    await dialog.getByText('Đọc được 12 mục').waitFor();
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await dialog.getByText('Đã ghi mục lục').waitFor();
    const wording = morning.book
      .rows('clauseTexts')
      .find((row) => row.text('heading') === '2. Về giao dịch công nghệ:');
    expect(wording?.text('text')).toBe('a) Mua bán máy móc');
    expect(complaints).toEqual([]);
  }, 120_000);
});
