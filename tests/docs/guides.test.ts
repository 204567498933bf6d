// The guides of docs/huong-dan stay true: what they tell people to press and to open is there.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { menuItems } from '../../src/menu.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { sheets, views } from '../../src/text/vi/sheets.ts';
import { guidePictures } from '../../tools/pictures/guides.ts';

const folder = resolve(import.meta.dirname, '../../docs/huong-dan');
const guides = (await readdir(folder)).filter((name) => name.endsWith('.md'));

/** Every item of the menu as a person finds it: `Sổ Đề án › Xử lý góp ý › Gộp ý kiến trùng…`. */
const paths = menuItems.flatMap((entry) => {
  if (entry === null) return [];
  const here = `${menu.title} › ${menu[entry.label]}`;
  return 'items' in entry ? entry.items.map(({ label }) => `${here} › ${menu[label]}`) : [here];
});
const tabs = [...Object.values(sheets).map(({ title }) => title), ...Object.values(views)];

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(guides)('%s', async (name) => {
  const text = await readFile(join(folder, name), 'utf8');

  it('names items of the menu by their whole path', () => {
    const named = all(text, /\*\*(Sổ Đề án › [^*]+)\*\*/g);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('names tabs as they are called', () => {
    const named = all(text, /[Tt]rang \*\*([^*]+)\*\*/g);
    expect(named.filter((tab) => !tabs.includes(tab))).toEqual([]);
  });

  it('shows pictures and leads to pages that are there', async () => {
    for (const link of all(text, /\]\(([^)#]+)\)/g)) {
      expect((await stat(resolve(folder, link))).size, link).toBeLessThan(400_000);
    }
  });
});

it('every picture is shown in a guide, and is made by the script', async () => {
  const made = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  expect(made).toEqual([...guidePictures].sort());
  const texts = await Promise.all(guides.map((name) => readFile(join(folder, name), 'utf8')));
  for (const picture of guidePictures) {
    expect(
      texts.some((text) => text.includes(`(${picture})`)),
      picture,
    ).toBe(true);
  }
});
