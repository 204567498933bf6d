// The pictures of docs/documents: one of each kind, each with its line, none that is heavy.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { pictureName } from '../../../tools/pictures/documents.ts';
import { everyKind } from './every-kind.ts';

const docs = resolve(import.meta.dirname, '../../../docs');
const pictures = everyKind.map(pictureName).sort();

it('there is a small picture of each kind, and of nothing else', async () => {
  const folder = join(docs, 'documents');
  expect((await readdir(folder)).sort()).toEqual(pictures);
  for (const file of pictures) {
    expect((await stat(join(folder, file))).size, file).toBeLessThan(60_000);
  }
});

it('docs/documents.md tells of each once', async () => {
  const told = await readFile(join(docs, 'documents.md'), 'utf8');
  const linked = [...told.matchAll(/\(documents\/([^)]+)\)/g)].map(([, file]) => file);
  expect(linked.sort()).toEqual(pictures);
});
