// Puts artefacts on disk.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artefact } from './artefacts.ts';

/** Writes each into the folder, under its path. */
export async function writeArtefacts(artefacts: readonly Artefact[], dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const { path, bytes } of artefacts) {
    const target = join(dir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
