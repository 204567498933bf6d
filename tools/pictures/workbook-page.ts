// How the workbook's page is worked by the mouse: the script's menu, and its dialog.

import type { FrameLocator, Page } from 'playwright-core';
import { menuItems } from '../../src/menu.ts';
import { menu } from '../../src/text/vi/menu.ts';

/** The script's open dialog. */
export const dialogOf = (page: Page): FrameLocator => page.frameLocator('dialog iframe');

/** Chooses an item of the script's menu with the mouse. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu.title, exact: true }).click();
  const inner = menuItems.find(
    (entry) =>
      entry !== null && 'items' in entry && entry.items.some(({ label }) => menu[label] === item),
  );
  // Its name goes on with the mark that there is more beside it.
  if (inner) await page.getByRole('menuitem', { name: menu[inner.label] }).hover();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
