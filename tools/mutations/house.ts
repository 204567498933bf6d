// A copy of the repository in which one thing is broken.

import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brokenBy, type Mutant } from './mutant.ts';

const root = resolve(import.meta.dirname, '../..');

/** What a build, a test and a scenario read. */
const parts = [
  ...['src', 'emulator', 'tools', 'tests', 'docs'],
  ...['appsscript.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'vitest.config.ts'],
];

/** Does something in a copy of the repository with the break in it; the copy is gone afterwards. */
export async function inBrokenHouse<Result>(
  mutant: Mutant,
  work: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), 'so-de-an-mutant-'));
  try {
    for (const part of parts) await cp(join(root, part), join(dir, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(dir, 'node_modules'));
    const file = join(dir, mutant.file);
    await writeFile(file, brokenBy(mutant, await readFile(file, 'utf8')));
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
