// Opens Debian's Chromium on the office, and tells loudly when there is none.

import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const path = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether the browser tests can run. In CI they must: there a missing browser fails them. */
export const canBrowse = existsSync(path) || process.env.CI === 'true';

if (!canBrowse) console.warn(`NO CHROMIUM at ${path}: the office's browser tests are SKIPPED.`);

/** Chromium with the flags that it needs as root and without a display. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });

/** Opens a window on the office and notes everything its console complains of. */
export async function openWindow(
  browser: Browser,
  url: string,
  complaints: string[],
  size = { width: 1280, height: 800 },
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'vi-VN' });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.locator('.o-grid canvas').first().waitFor();
  return page;
}
