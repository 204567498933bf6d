// The pages of the dialogs over a book in which every text is hostile: all of it is shown, none of it is markup.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menuItems } from '../../src/menu.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { menuPath } from '../../tools/replay/menu-path.ts';
import { OWNER } from '../../tools/replay/office-world.ts';
import { canBrowse, openBrowser, openContext } from '../emulator/office/browser.ts';
import { HostileBook, stretches } from './book.ts';
import { corpus } from './corpus.ts';

const markup = corpus.filter(({ attempt }) => attempt === 'be markup').map(({ text }) => text);

/** The columns of words that pages show. */
const SHOWN: Partial<Record<SheetId, readonly string[]>> = {
  bodies: ['officialName', 'shortName', 'contactName', 'phone', 'note'],
  team: ['fullName', 'position', 'unit'],
  phases: ['title', 'fullText', 'deliverable'],
  tasks: ['title'],
  rounds: ['title', 'draftVersion'],
  requests: ['nameSnapshot', 'note', 'signer', 'inDocNo'],
  comments: ['bodyName', 'clauseText', 'theme', 'quote', 'explanation', 'changeRef'],
  documents: ['subject', 'organ', 'signer', 'fileName', 'url'],
  drafts: ['label', 'docUrl'],
  dossierItems: ['title', 'link', 'stateNote', 'note'],
  phrases: ['text'],
  clauses: ['title'],
};

/** The items that open a page. */
const items = menuItems
  .flatMap((one) => (one === null ? [] : 'items' in one ? one.items : [one]))
  .map(({ label }) => menu[label])
  .filter((label) => label.endsWith('…'));

/** What stands in a page and is none of ours; evaluated there. */
const STRANGE = `(() => {
  const all = [...document.querySelectorAll('*')];
  const elements = all.filter((one) => /^(IMG|SVG|OBJECT|EMBED|FORM|LINK|META|BASE|AUDIO|VIDEO)$/i.test(one.tagName))
    .filter((one) => one.parentElement !== document.head);
  const scripts = all.filter((one) => one.tagName === 'SCRIPT').slice(2);
  const frames = all.filter((one) => one.tagName === 'IFRAME' && one.getAttribute('sandbox') !== '');
  const handlers = all.filter((one) => one.getAttributeNames().some((name) => /^on|^style$/i.test(name)));
  const links = all.filter((one) => one.hasAttribute('href') && one.tagName !== 'BASE')
    .filter((one) => !/^(https|blob):/.test(one.getAttribute('href')));
  const ran = window.pwned === undefined ? [] : ['it ran'];
  return [...elements, ...scripts, ...frames, ...handlers, ...links].map((one) => one.outerHTML.slice(0, 200)).concat(ran);
})()`;

describe.skipIf(!canBrowse)('the pages of a book full of markup', () => {
  let book: HostileBook;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    book = await HostileBook.of();
    const bodies = book.bodies();
    for (const [at, five] of stretches(
      corpus.map(({ text }) => text),
      5,
    ).entries()) {
      await book.answer(
        at === 0 ? 'không có mã' : book.codeOf(bodies[at] ?? ''),
        five.map((text) => ({ place: text, content: text, proposal: text, reason: text })),
      );
    }
    let next = 0;
    for (const [sheet, columns] of Object.entries(SHOWN) as [SheetId, readonly string[]][]) {
      for (const { rowNumber } of book.morning.book.rows(sheet)) {
        for (const column of columns) {
          book.put(sheet, rowNumber, column, { v: markup[next++ % markup.length] ?? '' });
        }
      }
    }
    browser = await openBrowser();
    page = await (await openContext(browser, complaints)).newPage();
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    // What Google puts before a page, wired to the script: one function, answered later.
    await page.exposeFunction('askScript', async (name: string, input: unknown) => {
      const { status, result } = await book.morning.runtime.dialog().call('ask', name, input);
      return status === 'completed' ? result : null;
    });
    await page.addInitScript(`
      const runner = (answered) => ({
        withSuccessHandler: (handler) => runner(handler),
        withFailureHandler: () => runner(answered),
        ask: (name, input) => window.askScript(name, input).then(answered),
      });
      window.google = { script: { run: runner(() => undefined), host: { close() {} } } };
    `);
    await page.route('https://script.example/page', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown }),
    );
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await book.morning.end();
  });

  let shown = '';
  let seen = '';

  it.each(items)(
    '“%s” holds nothing but our own elements',
    async (item) => {
      const { runtime } = book.morning;
      for (const dialog of runtime.dialogs) dialog.close();
      runtime.autoAnswer = () => 'OK';
      const { dialog, alerts } = await runtime.click(await menuPath(runtime, item, OWNER), OWNER);
      // A refusal is a sentence of the screen's own, which makes nothing of text.
      if (dialog === null) {
        expect(alerts).toHaveLength(1);
        return;
      }
      shown = dialog.html;
      await page.goto('https://script.example/page');
      await page.locator('#footer button').first().waitFor();
      expect(await page.evaluate(STRANGE)).toEqual([]);
      seen += await page.locator('#main').textContent();
    },
    60_000,
  );

  it('were shown with every kind of markup in them, as text', () => {
    expect(markup.filter((text) => !seen.includes(text))).toEqual([]);
  });

  it('asked no other site for anything, and no script of theirs failed', () => {
    expect(new Set(requests)).toEqual(new Set(['https://script.example/page']));
    expect(complaints).toEqual([]);
  });
});
