// Nothing that axe knows of keeps a person from using the office, its forms and its dialogs.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menuItems } from '../../src/menu.ts';
import { keeping } from '../../src/text/vi/keeping.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { formOf } from '../../tools/pictures/guides.ts';
import { canBrowse } from '../emulator/office/browser.ts';
import { openRealOffice, type RealOffice } from './by-mouse/real-office.ts';
import { choose, dialogOf, view } from './by-mouse/workbook.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The bodies have their mails and some have answered. */
const D4_IS_OPEN = '2021-08-26T08:00';

/** The grid is another library's, unmodified; what stands around it is ours. */
const NOT_OURS = '.o-spreadsheet';

/** What is against WCAG 2.1 AA or good practice, each with the elements it was seen at. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(`axe
    .run({ exclude: [['${NOT_OURS}']] }, {
      // A dialog's page is of another origin, and is looked at by itself.
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    })
    .then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
    )`);
}

/** Items that open a dialog, and whether they open it beside the sheet. */
const dialogs = menuItems
  .flatMap((entry) => (entry === null ? [] : 'items' in entry ? entry.items : [entry]))
  .map(({ label }) => menu[label])
  .filter((item) => item.endsWith('…') && item !== menu.answerComments);

describe.skipIf(!canBrowse)('a person who reads with other than the eyes', () => {
  let office: RealOffice;
  let clerk: Page;
  beforeAll(async () => {
    office = await openRealOffice(D4_IS_OPEN);
    clerk = office.clerk;
  }, 180_000);
  afterAll(() => office.close());

  const inside = async (selector: string): Promise<Frame> => {
    const handle = await clerk.locator(selector).elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error(`There is no page in ${selector}.`);
    await frame.locator('#footer button').first().waitFor();
    return frame;
  };

  it('finds the way around the workbook', async () => {
    expect(await violations(clerk.mainFrame())).toEqual([]);
  }, 120_000);

  it.each(dialogs)(
    'can use the dialog “%s”',
    async (item) => {
      await choose(clerk, item);
      expect(await violations(await inside('dialog iframe'))).toEqual([]);
      await dialogOf(clerk).locator('#footer button').first().click();
      await clerk.locator('dialog').waitFor({ state: 'detached' });
    },
    120_000,
  );

  it('can keep the book, choose the copy and read what a restore would change, by keys alone', async () => {
    await choose(clerk, menu.keeping);
    const page = await inside('dialog iframe');
    await clerk.keyboard.press('Tab');
    await clerk.keyboard.press('Enter');
    await page.getByRole('link', { name: keeping.openFile }).waitFor();
    expect(await violations(page)).toEqual([]);
    await clerk.keyboard.press('Escape');
    await clerk.locator('dialog').waitFor({ state: 'detached' });
    await choose(clerk, menu.keeping);
    const list = await inside('dialog iframe');
    await clerk.keyboard.press('Tab');
    await clerk.keyboard.press('Tab');
    await clerk.keyboard.press('Space');
    await list.getByRole('button', { name: keeping.look }).press('Enter');
    await list.getByLabel(keeping.preview.confirm(keeping.word)).waitFor();
    expect(await violations(list)).toEqual([]);
    await clerk.keyboard.type(keeping.word);
    expect(await list.getByRole('button', { name: keeping.preview.restore }).isEnabled()).toBe(
      true,
    );
    await clerk.keyboard.press('Escape');
    await clerk.locator('dialog').waitFor({ state: 'detached' });
  }, 120_000);

  it('can mend what somebody broke, from the page of Kiểm tra sổ', async () => {
    const { script } = office.runtime.world;
    const before = script.triggers;
    script.triggers = before.filter(({ handler }) => handler !== 'onBookEdit');
    await choose(clerk, menu.checkBook);
    const page = await inside('dialog iframe');
    expect(await page.locator('tbody input[type="checkbox"]').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await dialogOf(clerk).locator('#footer button').first().click();
    await clerk.locator('dialog').waitFor({ state: 'detached' });
    script.triggers = before;
  }, 120_000);

  it('can use the sidebar', async () => {
    await choose(clerk, menu.answerComments);
    expect(await violations(await inside('.script-sidebar iframe'))).toEqual([]);
  }, 120_000);

  it.each(['Hộp thư', 'Biểu mẫu', 'Văn bản', 'Lịch', 'Nhật ký', 'Cảnh dựng sẵn'])(
    'can use the view “%s”',
    async (name) => {
      await view(clerk, new RegExp(`^${name}`)).click();
      await clerk.locator('main.beside h1').waitFor();
      expect(await violations(clerk.mainFrame())).toEqual([]);
    },
    120_000,
  );

  it('can answer the form, on a phone as well', async () => {
    const form = await clerk.context().newPage();
    await form.goto(`${office.running.url}${formOf(office.runtime)}`);
    await form.getByLabel('Mã phiếu').waitFor();
    expect(await violations(form.mainFrame())).toEqual([]);
    await form.setViewportSize({ width: 390, height: 844 });
    expect(await violations(form.mainFrame())).toEqual([]);
    await form.close();
  }, 120_000);

  it('heard no complaint of any page', () => {
    expect(office.complaints).toEqual([]);
  });
});
