// The pictures of docs/dashboard: the leader's sheet on three days of 2021, and as it is printed.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Runtime } from '../../emulator/index.ts';
import { startOffice } from '../../emulator/office/start.ts';
import { toXlsx } from '../../emulator/spreadsheet/xlsx.ts';
import { views } from '../../src/text/vi/sheets.ts';
import { play } from '../replay/play.ts';
import { takeInOutlines } from './outlines.ts';

/** Round D4 has just been opened; its papers lie before the leader; the Đề án goes to the session. */
const DAYS = ['2021-08-23T17:00', '2021-09-10T08:00', '2021-12-01T09:00'] as const;
const PRINTED: (typeof DAYS)[number] = '2021-09-10T08:00';

/** The working day before D4 is sent. */
const OUTLINES_TAKEN_IN = '2021-08-20T17:00';

const SEED = 1;
const DENSITY = '110';

/** Plays the plan from day to day; needs LibreOffice and poppler's tools for the printed page. Returns the paths. */
export async function pictureDashboard(
  browser: Browser,
  projectDir: string,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const { runtime, year } = await play(projectDir, OUTLINES_TAKEN_IN, SEED);
  await takeInOutlines(year.clerk);
  const files: string[] = [];
  for (const when of DAYS) {
    await year.playUntil(when, () => undefined);
    const file = join(folder, `${when.slice(0, 10)}.png`);
    await screen(browser, runtime, file);
    files.push(file);
    if (when === PRINTED) files.push(await printed(runtime, folder));
  }
  return files;
}

/** The whole window of a laptop: nothing may lie beyond its edge. */
async function screen(browser: Browser, runtime: Runtime, path: string): Promise<void> {
  const running = await startOffice({ runtime, port: 0, stateDir: null, scenes: [] });
  const viewport = { width: 1366, height: 768 };
  const page = await browser.newPage({ viewport, locale: 'vi-VN' });
  page.setDefaultTimeout(120_000);
  await page.goto(running.url);
  await page.locator('.o-grid canvas').first().waitFor();
  await page.locator('.o-sheet', { hasText: views.dashboard }).first().click();
  // The grid draws when it is idle, and the bars of the chart grow.
  await page.waitForTimeout(4000);
  await page.screenshot({ path });
  await page.close();
  await running.close();
}

/** The first page of the downloaded file, as LibreOffice prints it. */
async function printed({ world }: Runtime, folder: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'so-de-an-page-'));
  try {
    const book = join(dir, 'book.xlsx');
    await writeFile(book, await toXlsx(world, world.bound?.id ?? ''));
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, book], {
      stdio: 'ignore',
    });
    const page = join(folder, 'in-a4');
    const only = ['-f', '1', '-l', '1', '-singlefile'];
    execFileSync('pdftoppm', ['-r', DENSITY, '-png', ...only, join(dir, 'book.pdf'), page]);
    return `${page}.png`;
  } finally {
    await rm(dir, { recursive: true });
  }
}
