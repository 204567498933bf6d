// A clerk checks a Google Doc that the book did not make: two clicks, by mouse and by keyboard alike.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { inBody, ourLetter, size, within } from '../../documents/form/ours.ts';
import { canBrowse, openBrowser, openWindow } from '../../emulator/office/browser.ts';
import { Morning } from '../bad-input/morning.ts';
import { choose, closeDialog, dialogOf } from '../by-mouse/workbook.ts';

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz';
const DOCUMENT = `https://docs.google.com/document/d/${ID}/edit`;
const DOWNLOAD = 'Tải văn bản này về dạng .docx';

/** What Google hands to whoever is signed in: here a letter whose motto is too large. */
const fetched = async () => ({
  name: 'Công văn.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(inBody(await ourLetter(), within('Độc lập - Tự do', size(16)))),
});

describe.skipIf(!canBrowse)('a Google Doc of somebody else', () => {
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
    page.context().setDefaultTimeout(20_000);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
    await morning.end();
  });

  /** The address that the person's browser opens next, in a tab of its own; the office leads to Google's sites by its own. */
  async function opened(): Promise<string | null> {
    const tab = page.context().waitForEvent('page');
    const { searchParams } = new URL((await led()).url());
    await (await tab).close();
    return searchParams.get('address');
  }
  const led = () =>
    page.context().waitForEvent('request', (one) => one.url().includes('/google?address='));

  it('is downloaded by a click and checked as it is chosen', async () => {
    await choose(page, menu.checkLayout);
    const dialog = dialogOf(page);
    await dialog
      .getByLabel('Văn bản cần kiểm tra')
      .selectOption({ label: 'Đường liên kết văn bản Google' });
    await dialog.getByLabel('Đường liên kết', { exact: true }).fill(DOCUMENT);
    await dialog.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const tab = opened();
    await dialog.getByRole('link', { name: DOWNLOAD }).click();
    expect(await tab).toBe(`https://docs.google.com/document/d/${ID}/export?format=docx`);
    await dialog.getByLabel('Tệp vừa tải').setInputFiles(await fetched());
    await dialog.getByText(/^đang là 16 pt/).waitFor();
    await closeDialog(page);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('goes by keyboard alone: the link has the focus, then the chooser; a file on Drive likewise', async () => {
    await choose(page, menu.checkLayout);
    const dialog = dialogOf(page);
    await dialog.getByLabel('Văn bản cần kiểm tra').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.type(`https://drive.google.com/file/d/${ID}/view?usp=drive_link`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByRole('link', { name: 'Tải tệp này về máy' }).waitFor();
    const tab = opened();
    await page.keyboard.press('Enter');
    expect(await tab).toBe(`https://drive.google.com/uc?export=download&id=${ID}`);
    await page.bringToFront();
    // The chooser has the focus; the press waits until the window has come back to the front.
    const focused = dialog.locator('input[type=file]:focus');
    await focused.waitFor();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), focused.press('Space')]);
    await chooser.setFiles(await fetched());
    await dialog.getByText(/^đang là 16 pt/).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    // The office itself has no page for a download of Drive's.
    expect(complaints.filter((one) => !one.includes('/google?address='))).toEqual([]);
  }, 60_000);
});
