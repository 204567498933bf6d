// Opens Debian's Chromium on the office, and tells loudly when there is none.

import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const path = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether the browser tests can run. In CI they must: there a missing browser fails them. */
export const canBrowse = existsSync(path) || process.env.CI === 'true';

if (!canBrowse) console.warn(`NO CHROMIUM at ${path}: the office's browser tests are SKIPPED.`);

/** Chromium with the flags that it needs as root and without a display. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });

/** A person's browser: notes everything that the console of any of its pages complains of. */
export async function openContext(
  browser: Browser,
  complaints: string[],
  size = { width: 1280, height: 800 },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: size, locale: 'vi-VN' });
  // The office runs in the test's own process: while a script works, no click is answered.
  context.setDefaultTimeout(120_000);
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(`${page.url()}: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  });
  return context;
}

/** Opens a window on the office in a browser of its own, in which somebody may have been chosen before. */
export async function openWindow(
  browser: Browser,
  url: string,
  complaints: string[],
  { as = '', size = { width: 1280, height: 800 } } = {},
): Promise<Page> {
  const context = await openContext(browser, complaints, size);
  const page = await context.newPage();
  if (as !== '') {
    await page.addInitScript(`if (self === top) sessionStorage.setItem('office.user', '${as}')`);
  }
  await page.goto(url);
  await page.locator('.o-grid canvas').first().waitFor();
  return page;
}

/** Clicks through the menus of the workbook by their labels. */
export async function choose(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    await page.locator('.workbook').getByText(label, { exact: true }).last().click();
  }
}

/** What a cell of the tab in front shows, by its place from 0: readers have no formula bar. */
export const cellShown = (page: Page, row: number, col: number): Promise<string> =>
  page.evaluate(`(() => {
    const { getters } = [...window.__OWL_DEVTOOLS__.apps].at(-1).props.model;
    const place = { sheetId: getters.getActiveSheetId(), row: ${row}, col: ${col} };
    return getters.getEvaluatedCell(place).formattedValue;
  })()`);
