// The world on disk: one JSON file, and the bytes of mails and documents beside it.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../core/world.ts';
import { broughtUpToDate } from '../spreadsheet/older-book.ts';

/** Writes the world to a folder; a reader never finds a half-written one. */
export async function saveWorld(world: World, dir: string): Promise<void> {
  const blobs = new Map<string, Uint8Array>();
  const text = JSON.stringify(world, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    const name = createHash('sha256').update(value).digest('hex').slice(0, 32);
    blobs.set(`${name}.bin`, value);
    return { $blob: `${name}.bin` };
  });
  const folder = join(dir, 'blobs');
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  for (const [name, bytes] of blobs) {
    if (!present.has(name)) await writeFile(join(folder, name), bytes);
  }
  const draft = join(dir, 'world.json.new');
  await writeFile(draft, text);
  await rename(draft, join(dir, 'world.json'));
  for (const name of present) {
    if (!blobs.has(name)) await rm(join(folder, name));
  }
}

/** Reads what `saveWorld` wrote, an earlier one as well. */
export async function loadWorld(dir: string): Promise<World> {
  const world = await readWorld(dir);
  world.quotas ??= {};
  for (const [id, book] of Object.entries(world.spreadsheets)) {
    world.spreadsheets[id] = broughtUpToDate(book);
  }
  return world;
}

async function readWorld(dir: string): Promise<World> {
  const text = await readFile(join(dir, 'world.json'), 'utf8');
  const folder = join(dir, 'blobs');
  const blobs = new Map<string, Uint8Array>();
  for (const name of await readdir(folder)) {
    blobs.set(name, new Uint8Array(await readFile(join(folder, name))));
  }
  const world: World = JSON.parse(text);
  const bytesOf = (name: string): Uint8Array => {
    const bytes = blobs.get(name);
    if (!bytes) throw new Error(`${folder} lacks ${name}: the saved world is not whole.`);
    return bytes;
  };
  putBytes(world, bytesOf);
  return world;
}

/** Puts the bytes in place of their names, however deep: some are in a world of many cells. */
function putBytes(within: object, bytesOf: (name: string) => Uint8Array): void {
  for (const [key, value] of Object.entries(within)) {
    if (isBlobName(value)) Reflect.set(within, key, bytesOf(value.$blob));
    else if (typeof value === 'object' && value !== null) putBytes(value, bytesOf);
  }
}

function isBlobName(value: unknown): value is { $blob: string } {
  return typeof value === 'object' && value !== null && '$blob' in value;
}
