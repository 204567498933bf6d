// The pictures of docs/screens: the office's page as a clerk's laptop and a phone have it.

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { menu } from '../../src/text/vi/menu.ts';
import { chooseOn, dialogOf, openPage, settled, WIDTHS } from './workbook-page.ts';

type Width = keyof typeof WIDTHS;

const SCENES = ['so', 'hop-thoai', 'xu-ly-gop-y', 'hop-thu', 'van-ban', 'bieu-mau'] as const;
type Scene = (typeof SCENES)[number];

const fileOf = (width: Width, scene: Scene): string => `${width}-${scene}.png`;
const widths = Object.keys(WIDTHS) as Width[];

/** Their names, in the order of the page that shows them. */
export const screenPictures: readonly string[] = widths.flatMap((width) =>
  SCENES.map((scene) => fileOf(width, scene)),
);

/** Takes them all, of the office at this address; `formUrl` is a form of its bodies. */
export async function pictureScreens(
  browser: Browser,
  office: string,
  formUrl: string,
  dir: string,
): Promise<void> {
  for (const width of widths) {
    const take = (page: Page, scene: Scene): Promise<unknown> =>
      page.screenshot({ path: join(dir, fileOf(width, scene)) });
    const page = await openPage(browser, office, WIDTHS[width]);
    await pictureOffice(page, width, (scene) => take(page, scene));
    await page.close();
    const form = await openPage(browser, formUrl, WIDTHS[width]);
    await take(form, 'bieu-mau');
    await form.close();
  }
}

async function pictureOffice(
  page: Page,
  width: Width,
  take: (scene: Scene) => Promise<unknown>,
): Promise<void> {
  await take('so');
  await chooseOn(page, width, menu.openRound);
  await dialogOf(page).getByRole('button', { name: 'Mở đợt', exact: true }).waitFor();
  await settled(page);
  await take('hop-thoai');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await chooseOn(page, width, menu.answerComments);
  await page.frameLocator('.script-sidebar iframe').getByRole('button').first().waitFor();
  await settled(page);
  await take('xu-ly-gop-y');
  for (const [view, scene] of [
    ['Hộp thư', 'hop-thu'],
    ['Văn bản', 'van-ban'],
  ] as const) {
    const links = page.getByRole('navigation', { name: 'Văn phòng' });
    await links.getByRole('link', { name: new RegExp(`^${view}`) }).click();
    await settled(page);
    await take(scene);
  }
}
