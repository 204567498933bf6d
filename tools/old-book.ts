// Makes a fixture of tests/upgrades/books: a book that an earlier checkout of this repository set up and worked in.
// npx tsx tools/old-book.ts EARLIER_CHECKOUT NAME, in a checkout that has its node_modules.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** D1 to D3 are over by then, D4 was opened a week ago and ten bodies have answered. */
const UNTIL = '2021-08-30T12:00';
const SEED = 1;

const [checkout = '', name = ''] = process.argv.slice(2);
if (checkout === '' || name === '') {
  console.error('npx tsx tools/old-book.ts EARLIER_CHECKOUT NAME');
  process.exit(2);
}
const importedFrom = (file: string) => import(pathToFileURL(resolve(checkout, file)).href);
const dir = await mkdtemp(join(tmpdir(), 'so-de-an-old-'));
const { buildProject }: typeof import('./build.ts') = await importedFrom('tools/build.ts');
const { play }: typeof import('./replay/play.ts') = await importedFrom('tools/replay/play.ts');
await buildProject(join(dir, 'dist'));
const { runtime } = await play(join(dir, 'dist'), UNTIL, SEED);
await runtime.save(join(dir, 'world'));
const file = resolve(import.meta.dirname, `../tests/upgrades/books/${name}.json.br`);
const text = slim(await readFile(join(dir, 'world/world.json'), 'utf8'));
await writeFile(
  file,
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }),
);
await rm(dir, { recursive: true });

/** Without the records of what ran, and with one empty file in the place of each mail's and document's bytes. */
function slim(world: string): string {
  return JSON.stringify(
    JSON.parse(world, (key, value: unknown) => {
      if (key === '$blob') return 'empty.bin';
      return key === 'executions' && Array.isArray(value) ? [] : value;
    }),
  );
}
