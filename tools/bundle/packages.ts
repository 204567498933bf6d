// The packages of which anything reaches Google: those that any bundle or page is made of, as esbuild tells it.

import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { loadedLater } from './loaded-later.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = join(root, 'src/dialogs/page');

/**
 * Their names in order, without what merely builds, checks or runs beside them. What a package has taken
 * into itself bears its name here, and npm lists a package with the faults of what it depends on.
 */
export async function packagesInBundles(): Promise<string[]> {
  const scripts = (await readdir(pages)).filter((name) => name.endsWith('.ts'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      'src/main.ts',
      ...loadedLater.map(({ name }) => `src/${name}.ts`),
      ...scripts.map((name) => join(pages, name)),
    ],
    bundle: true,
    target: 'es2019',
    format: 'esm',
    write: false,
    outdir: 'unused',
    metafile: true,
    logLevel: 'silent',
  });
  const names = Object.keys(metafile.inputs).flatMap((file) => packageOf(file) ?? []);
  return [...new Set(names)].sort();
}

/**
 * The package that a file belongs to, the innermost of several; null for a file of ours.
 * @example packageOf('node_modules/@noble/hashes/hmac.js') //=> '@noble/hashes'
 */
export function packageOf(file: string): string | null {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}
