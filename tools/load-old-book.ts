// A book that an earlier program made and worked in, as it was saved (tests/upgrades/books/README.md).

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { World } from '../emulator/core/world.ts';
import { loadWorld } from '../emulator/runtime/store.ts';

const books = join(import.meta.dirname, '../tests/upgrades/books');
const END = '.json.br';

/** The names of all, the oldest first. */
export async function oldBookNames(): Promise<string[]> {
  const files = await readdir(books);
  return files
    .filter((file) => file.endsWith(END))
    .map((file) => file.slice(0, -END.length))
    .sort();
}

/** The world with that book. Mails and documents have no bytes in it. */
export async function loadOldBook(name: string): Promise<World> {
  const dir = await mkdtemp(join(tmpdir(), 'so-de-an-old-'));
  await mkdir(join(dir, 'blobs'));
  await writeFile(join(dir, 'blobs/empty.bin'), '');
  await writeFile(
    join(dir, 'world.json'),
    brotliDecompressSync(await readFile(join(books, `${name}${END}`))),
  );
  const world = await loadWorld(dir);
  await rm(dir, { recursive: true });
  return world;
}
