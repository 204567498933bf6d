// The secret of the book stands nowhere but in its properties, and a code only where its own body meets it.

import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../emulator/index.ts';
import { menuItems } from '../../src/menu.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { sheetIds } from '../../src/workbook/columns.ts';
import { BookReader } from '../../tools/replay/book-reader.ts';
import { mailboxOf } from '../../tools/replay/first-day.ts';
import { menuPath } from '../../tools/replay/menu-path.ts';
import { OWNER } from '../../tools/replay/office-world.ts';
import { LAST_DAY, play } from '../../tools/replay/play.ts';
import { unpacked } from '../documents/unpacked.ts';
import { builtProject } from '../made-once.ts';
import { IN_CI } from './runs.ts';

/** The columns in which codes stand by their nature: the book's own, what a body sent, the words of a mail. */
const OF_CODES = ['requests.token', 'replies.token', 'mailQueue.body'];

/** Up to the week in which D4 is answered; CI plays to the end of the year. */
const UNTIL = IN_CI ? `${LAST_DAY}T18:00` : '2021-08-30T09:00';

let runtime: Runtime;
let book: BookReader;
/** Each code that was ever given out, with the body that it is of. */
let codes = new Map<string, string>();
let secret = '';
const pages: string[] = [];

beforeAll(async () => {
  ({ runtime } = await play(await builtProject(), UNTIL, 3));
  book = new BookReader(runtime);
  codes = new Map(
    book
      .rows('requests')
      .filter((row) => row.text('token') !== '')
      .map((row) => [row.text('token'), row.text('bodyId')]),
  );
  secret = runtime.world.script.properties.script['secret.links'] ?? '';
  const items = menuItems.flatMap((one) =>
    one === null ? [] : 'items' in one ? one.items : [one],
  );
  for (const { label } of items) {
    if (!menu[label].endsWith('…')) continue;
    const { dialog } = await runtime.click(await menuPath(runtime, menu[label], OWNER), OWNER);
    pages.push(dialog?.html ?? '');
    dialog?.close();
  }
}, 600_000);
/** The codes that stand in a text. */
const codesIn = (text: string): string[] =>
  [...new Set(text.match(/\b[A-Z]+\d+\.[A-Za-z0-9_]+\.[0-9A-Z]{8}\b/g) ?? [])].filter((code) =>
    codes.has(code),
  );

/** A file of the drive as text: a document's parts, a kept copy opened, or what it is. */
async function textOf(name: string, content: Uint8Array): Promise<string> {
  if (content[0] === 0x1f && content[1] === 0x8b) return gunzipSync(content).toString('utf8');
  if (content[0] === 0x50) return [...(await unpacked(content)).parts.values()].join('\n');
  return `${name}\n${Buffer.from(content).toString('utf8')}`;
}

describe('after a played year', () => {
  it('there are a secret, codes, mails, documents and logs to be looked through', () => {
    expect(secret.length).toBeGreaterThan(60);
    expect(codes.size).toBeGreaterThan(30);
    expect(runtime.mail.length).toBeGreaterThan(50);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.every((html) => html.length > 1000)).toBe(true);
  });

  it('the secret stands in no cell, form, mail, log or trigger of the world', () => {
    const { script, drive, ...rest } = runtime.world;
    const { properties, ...more } = script;
    expect(JSON.stringify([rest, more]).includes(secret)).toBe(false);
    expect(
      JSON.stringify(drive, (key, value) => (key === 'content' ? '' : value)).includes(secret),
    ).toBe(false);
    expect(JSON.stringify(runtime.executions).includes(secret)).toBe(false);
    const holders = Object.entries(properties.script).filter(([, value]) => value.includes(secret));
    expect(holders.map(([key]) => key)).toEqual(['secret.links']);
    expect(JSON.stringify([properties.document, properties.user]).includes(secret)).toBe(false);
  });

  it('the secret and every code are in no document, no kept copy holds the secret, and no page shows either', async () => {
    for (const { name, mimeType, content } of Object.values(runtime.world.drive.files)) {
      if (content === undefined || content === null) continue;
      const text = await textOf(name, content);
      expect([name, text.includes(secret)]).toEqual([name, false]);
      if (/document/.test(mimeType)) expect([name, codesIn(text)]).toEqual([name, []]);
    }
    for (const html of pages) {
      expect(html.includes(secret)).toBe(false);
      expect(codesIn(html)).toEqual([]);
    }
  });

  it('a code stands in the cells that are made for it, and in no other', () => {
    const found = sheetIds.flatMap((id) => {
      const { cells } = book.sheet(id);
      return (cells[0] ?? []).flatMap((head, column) => {
        const texts = cells.map((row) => String(row?.[column]?.v ?? '')).join('\n');
        return codesIn(texts).length === 0 ? [] : [`${id}.${head?.v}`];
      });
    });
    expect(found.filter((place) => !OF_CODES.includes(place))).toEqual([]);
    expect(found).toContain('requests.token');
  });

  it('a mail carries the code of the body that it is sent to, and of nobody else', () => {
    let carried = 0;
    for (const { to, cc, bcc, subject, body, htmlBody } of runtime.mail) {
      expect(codesIn(subject)).toEqual([]);
      for (const code of codesIn(`${body}\n${htmlBody}`)) {
        expect([...to, ...cc, ...bcc]).toEqual([mailboxOf(codes.get(code) ?? '')]);
        carried += 1;
      }
    }
    expect(carried).toBeGreaterThan(30);
  });

  it('no line of a log tells a code or the address of a body', () => {
    const logs = runtime.executions.flatMap((one) => [
      one.error,
      ...one.logs.map(({ text }) => text),
    ]);
    expect(codesIn(logs.join('\n'))).toEqual([]);
    expect(logs.filter((line) => /vanthu\.\w+@/.test(line))).toEqual([]);
  });
});
