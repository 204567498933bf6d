// How the workbook's page is worked by the mouse: the script's menu, and its dialog.

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { menuItems } from '../../src/menu.ts';
import { menu } from '../../src/text/vi/menu.ts';

/** Opens a page of the office in a window of this size, and waits until it is drawn. */
export async function openPage(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'vi-VN' });
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  await settled(page);
  return page;
}

/** The grid draws when it is idle. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(2500);

/** The script's open dialog. */
export const dialogOf = (page: Page): FrameLocator => page.frameLocator('dialog iframe');

/** The windows that the office is held to: a clerk's laptop and a phone. */
export const WIDTHS = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** What stands beside the workbook, each under its name at the top of the page. */
export const OFFICE_VIEWS = [
  'Hộp thư',
  'Biểu mẫu',
  'Văn bản',
  'Lịch',
  'Nhật ký',
  'Cảnh dựng sẵn',
] as const;

/** The same on a phone, where the menus are behind a button and each opens in place of the last. */
export async function chooseOnPhone(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Trình đơn', exact: true }).click();
  // The names of menus go on with the mark that there is more behind them.
  await page.getByRole('menuitem', { name: menu.title }).click();
  const inner = innerMenuOf(item);
  if (inner) await page.getByRole('menuitem', { name: menu[inner.label] }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Chooses an item as a window of this kind has it. */
export const chooseOn = (page: Page, width: string, item: string): Promise<void> =>
  width === 'phone' ? chooseOnPhone(page, item) : choose(page, item);

/** Chooses an item of the script's menu with the mouse. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu.title, exact: true }).click();
  const inner = innerMenuOf(item);
  if (inner) await page.getByRole('menuitem', { name: menu[inner.label] }).hover();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The menu within the menu that has an item; none for one of the first level. */
function innerMenuOf(item: string) {
  return menuItems
    .flatMap((entry) => (entry !== null && 'items' in entry ? entry : []))
    .find(({ items }) => items.some(({ label }) => menu[label] === item));
}
