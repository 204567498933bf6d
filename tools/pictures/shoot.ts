// Takes a picture of one tab of the book in the office's page.

import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium, as the browser tests open it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });

export interface Shot {
  readonly tab: string;
  readonly file: string;
  /** Of the window, in pixels: as large as the page that the tab is. */
  readonly width: number;
  readonly height: number;
}

/** Opens the office, turns to the tab, and writes what its grid shows. */
export async function shoot(browser: Browser, url: string, shot: Shot): Promise<void> {
  const { width, height } = shot;
  const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN' });
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  await page.locator('.o-grid canvas').first().waitFor();
  await page.locator('.o-sheet-list').getByText(shot.tab, { exact: true }).click();
  // The grid draws when it is idle; the cursor stays out of the picture.
  await page.waitForTimeout(3000);
  await page.locator('.o-grid').screenshot({ path: shot.file });
  await page.close();
}
