// The built project, the filled book of 23/8/2021 and books of the played plan: made by the first story of a
// run that asks for them.

import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { inject } from 'vitest';
import type { World } from '../emulator/core/world.ts';
import { fingerprint } from '../src/domain/fingerprint.ts';
import { menu } from '../src/text/vi/menu.ts';
import { buildProject } from '../tools/build.ts';
import { MORNING } from '../tools/replay/asked.ts';
import { fillInBook } from '../tools/replay/first-day.ts';
import { officeWorld } from '../tools/replay/office-world.ts';
import { play } from '../tools/replay/play.ts';
import { Year } from '../tools/replay/year.ts';

const root = resolve(import.meta.dirname, '..');

/** Looked at once for each file of tests: one that runs again has its modules anew. */
const stamp = stampOfCode();

/** The project of the code as it stands, in a folder that is nobody's to change. */
export function builtProject(): Promise<string> {
  return once('project', async (path) => {
    await buildProject(path);
  });
}

/** A world of one's own in which the book was set up from the plan and every address filled in and confirmed. */
export async function filledWorld(): Promise<World> {
  const project = await builtProject();
  const path = await once('filled', async (made) => {
    const year = new Year(officeWorld(project, MORNING), 1);
    await year.clerk.press(menu.setUp);
    await fillInBook(year);
    for (const dialog of year.runtime.dialogs) dialog.close();
    await writeFile(made, serialize(year.runtime.world));
  });
  return worldIn(path);
}

/** A world of one's own in which the plan was played up to a moment, with the office's seed. */
export async function playedWorld(until: string): Promise<World> {
  const project = await builtProject();
  const path = await once(`played-${until.replaceAll(':', '')}`, async (made) => {
    const { runtime } = await play(project, until, 1);
    for (const dialog of runtime.dialogs) dialog.close();
    await writeFile(made, serialize(runtime.world));
  });
  return worldIn(path);
}

// What was written there is a world, and nothing else writes there.
const worldIn = async (path: string): Promise<World> => deserialize(await readFile(path)) as World;

/**
 * The path of what is made once for each state of the code, so that a run that watches the files never
 * meets another. Two workers may make it at the same time: the first to be ready counts.
 */
async function once(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const folder = inject('runFolder');
  const path = join(folder, `${name}-${stamp}`);
  if (isThere(path)) return path;
  const own = await mkdtemp(join(folder, 'making-'));
  const made = join(own, name);
  await make(made);
  await rename(made, path).catch((error: unknown) => {
    if (!isThere(path)) throw error;
  });
  await rm(own, { recursive: true, force: true });
  return path;
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Changes with every file that the project or its world is made by. */
function stampOfCode(): string {
  const files = ['src', 'emulator', 'tools'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true }).map((name) =>
      join(root, room, String(name)),
    ),
  );
  return fingerprint(files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n'));
}
