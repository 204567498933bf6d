// docs/screens.md shows every picture that the script takes of the office, and no other.

import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { screenPictures } from '../../tools/pictures/screens.ts';

const docs = resolve(import.meta.dirname, '../../docs');

it('shows each picture of the office at both widths', async () => {
  const text = await readFile(resolve(docs, 'screens.md'), 'utf8');
  const shown = [...text.matchAll(/\]\(screens\/([^)]+)\)/g)].map(([, file]) => file).sort();
  expect(shown).toEqual([...screenPictures].sort());
  expect((await readdir(resolve(docs, 'screens'))).sort()).toEqual(shown);
});
