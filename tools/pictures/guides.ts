// The pictures of docs/huong-dan: what each guide tells of, as a person meets it in the office's page.

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Runtime } from '../../emulator/index.ts';
import { localAddress } from '../../emulator/office/local-links.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { sheets, views } from '../../src/text/vi/sheets.ts';
import { LINK } from '../replay/answering.ts';
import { choose, dialogOf, openPage, settled, WIDTHS } from './workbook-page.ts';

/** A window as wide as a clerk's laptop. */
const LAPTOP = { width: 1366, height: 768 };

export const guidePictures = [
  'bang-dieu-hanh.png',
  'kiem-tra-he-thong.png',
  'lap-van-ban.png',
  'mo-dot.png',
  'phieu-gop-y.png',
  'xin-y-kien.png',
  'xu-ly-gop-y.png',
] as const;

type GuidePicture = (typeof guidePictures)[number];

/** The local address of the newest form that a mail leads to, with the body's code filled in. */
export function formOf({ world }: Runtime): string {
  const links = world.mail.messages.flatMap(({ body }) => LINK.exec(body) ?? []);
  const local = localAddress(links[links.length - 1] ?? '');
  if (local === null) throw new Error('No mail leads to a form.');
  return local;
}

/** Takes them all, of the office at this address; `formUrl` is the newest form of its bodies. */
export async function pictureGuides(
  browser: Browser,
  office: string,
  formUrl: string,
  dir: string,
): Promise<void> {
  const page = await openPage(browser, office, LAPTOP);
  const take = (file: GuidePicture): Promise<unknown> => page.screenshot({ path: join(dir, file) });
  await turnTo(page, views.dashboard);
  await take('bang-dieu-hanh.png');
  for (const [item, file, button] of [
    [menu.openRound, 'mo-dot.png', 'Mở đợt'],
    [menu.makeDocuments, 'lap-van-ban.png', 'Lập văn bản'],
    [menu.systemCheck, 'kiem-tra-he-thong.png', 'Kiểm tra'],
  ] as const) {
    await choose(page, item);
    await dialogOf(page).getByRole('button', { name: button, exact: true }).waitFor();
    await settled(page);
    await take(file);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  await turnTo(page, sheets.decisions.title);
  await take('xin-y-kien.png');
  await turnTo(page, sheets.comments.title);
  await choose(page, menu.answerComments);
  await page
    .frameLocator('.script-sidebar iframe')
    .getByRole('button', { name: 'Lưu', exact: true })
    .waitFor();
  await settled(page);
  await take('xu-ly-gop-y.png');
  await page.close();
  const phone = await openPage(browser, formUrl, WIDTHS.phone);
  await phone.screenshot({ path: join(dir, 'phieu-gop-y.png') });
  await phone.close();
}

async function turnTo(page: Page, tab: string): Promise<void> {
  await page.locator('.o-sheet', { hasText: tab }).first().click();
  await settled(page);
}
