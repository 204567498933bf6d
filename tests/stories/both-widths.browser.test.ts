// The office on a clerk's laptop and on a phone: its menu, dialogs, sidebar and views are all within reach and fit;
// and whoever waits is told so.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menu } from '../../src/text/vi/menu.ts';
import { chooseOn, dialogOf, OFFICE_VIEWS, WIDTHS } from '../../tools/pictures/workbook-page.ts';
import { canBrowse, openWindow } from '../emulator/office/browser.ts';
import { sideways } from './by-mouse/agency.ts';
import { openRealOffice, type RealOffice } from './by-mouse/real-office.ts';
import { view } from './by-mouse/workbook.ts';

/** What an opening leaves behind in the world. */
const made = ({ runtime: { world } }: RealOffice) => ({
  mails: world.mail.messages.length,
  properties: { ...world.script.properties.script },
  triggers: world.script.triggers.length,
  forms: Object.keys(world.forms.byId),
  files: Object.keys(world.drive.files),
});

/** The edges at which an element is cut by the window or hidden under something else. */
async function outside(
  page: Page,
  selector: string,
  size: { readonly width: number; readonly height: number },
): Promise<string[]> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) return ['not shown'];
  const { x, y, width, height } = box;
  const middle = y + height / 2;
  const edges = { left: [x + 1, middle], right: [x + width - 2, middle] } as const;
  const hidden = await page.evaluate<string[]>(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    return Object.entries(${JSON.stringify(edges)})
      .filter(([, [x, y]]) => {
        const seen = document.elementFromPoint(x, y);
        return !seen || !(element === seen || element.contains(seen));
      })
      .map(([edge]) => edge);
  })()`);
  return [...hidden, ...(y < 0 ? ['top'] : []), ...(y + height > size.height ? ['bottom'] : [])];
}

describe.skipIf(!canBrowse)('the office', { timeout: 120_000 }, () => {
  let office: RealOffice;
  beforeAll(async () => {
    office = await openRealOffice();
  }, 180_000);
  afterAll(() => office?.close(), 60_000);

  describe.each(Object.entries(WIDTHS))('in a window for a %s', (width, size) => {
    let page: Page;
    beforeAll(async () => {
      page = await openWindow(office.browser, office.running.url, office.complaints, { size });
      page.setDefaultTimeout(30_000);
    });
    afterAll(() => page.context().close());

    it('opens a dialog from the menu, shows all of it, and a cancel changes nothing', async () => {
      const before = made(office);
      await chooseOn(page, width, menu.openRound);
      const dialog = dialogOf(page);
      const cancel = dialog.getByRole('button', { name: 'Hủy', exact: true });
      await dialog.getByRole('button', { name: 'Mở đợt', exact: true }).waitFor();
      expect(await outside(page, 'dialog', size)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await cancel.click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(made(office)).toEqual(before);
    });

    it('opens the sidebar beside the log', async () => {
      await chooseOn(page, width, menu.answerComments);
      const sidebar = page.frameLocator('.script-sidebar iframe');
      await sidebar.getByRole('button').first().waitFor();
      expect(await sideways(page)).toBe(0);
      expect(await outside(page, '.script-sidebar iframe', size)).toEqual([]);
      // What stands over the sheet on a phone goes away again.
      await page.locator('.script-sidebar').getByRole('button', { name: 'Đóng' }).click();
      await page.locator('.script-sidebar').waitFor({ state: 'detached' });
    });

    it.each(OFFICE_VIEWS)(
      'has “%s” one click away, with nothing beyond its right edge',
      async (name) => {
        await view(page, new RegExp(`^${name}`)).click();
        await page.locator('main.beside h1').getByText(name).waitFor();
        expect(await sideways(page)).toBe(0);
      },
    );
  });

  it('says after two seconds how long the work has taken, and that it goes on by itself', async () => {
    const page = office.clerk;
    const dialog = dialogOf(page);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await chooseOn(page, 'laptop', menu.openRound);
    await dialog.locator('dl').getByText('chậm nhất').waitFor();
    await page.route('**/api/dialog/call', async (route) => {
      await held;
      await route.continue();
    });
    const press = dialog.getByRole('button', { name: 'Mở đợt', exact: true });
    await press.click();
    const status = dialog.getByRole('status').filter({ hasText: 'Đang thực hiện…' });
    await status.waitFor();
    expect(await status.textContent()).toBe('Đang thực hiện…');
    expect(await press.isDisabled()).toBe(true);
    expect(await dialog.getByRole('button', { name: 'Hủy', exact: true }).isDisabled()).toBe(true);
    await dialog.getByText('Đóng hộp thoại không dừng việc này.').waitFor();
    await status.getByText(/ [3-9] giây/).waitFor();
    expect(await dialog.getByRole('progressbar', { name: 'Đang thực hiện…' }).count()).toBe(1);
    goOn();
    await dialog.getByText('Đã mở đợt').waitFor();
    expect(await dialog.getByRole('progressbar').count()).toBe(0);
    await page.unroute('**/api/dialog/call');
  });

  it('heard no complaint of any page', () => {
    expect(office.complaints).toEqual([]);
  });
});
