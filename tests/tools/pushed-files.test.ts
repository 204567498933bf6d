// What clasp would push to Google, as clasp itself tells without an account.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildProject } from '../../tools/build.ts';

const root = resolve(import.meta.dirname, '../..');

it('is Code.js, the bundles that it loads later, the pages of the dialogs and the manifest, and nothing else', async () => {
  const project = await mkdtemp(join(tmpdir(), 'pushed-'));
  try {
    await buildProject(join(project, 'dist'));
    for (const file of ['.clasp.check.json', '.claspignore'])
      await cp(join(root, file), join(project, file));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(root, 'node_modules/@google/clasp/build/src/index.js'),
        ...['-P', '.clasp.check.json', 'show-file-status', '--json'],
      ],
      { cwd: project },
    );
    const told: { filesToPush: string[]; untrackedFiles: string[] } = JSON.parse(stdout);
    const scripts = await readdir(join(root, 'src/dialogs/page'));
    const pages = scripts.filter((name) => name.endsWith('.ts'));
    expect(pages.length).toBeGreaterThan(10);
    expect(told.filesToPush.sort()).toEqual(
      [
        'dist/Code.js',
        'dist/desk.html',
        'dist/printing.html',
        'dist/english.html',
        'dist/probing.html',
        'dist/upkeep.html',
        'dist/appsscript.json',
        ...pages.map((name) => `dist/${name.replace(/ts$/, 'html')}`),
      ].sort(),
    );
    expect(told.untrackedFiles).toEqual([]);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}, 60_000);
