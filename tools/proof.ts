// `npm run proof -- [--faults DIR,DIR] [--bench DIR]`: takes over the figures that were written there, and
// writes docs/proof.md out of all that are kept.

import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Measured } from './bench/measure.ts';
import type { Side } from './bench/plain/side.ts';
import type { Machine } from './bench/section.ts';
import { buildProject } from './build.ts';
import { loadedLater } from './bundle/loaded-later.ts';
import type { Row } from './faults/tally.ts';
import { readOptions } from './options.ts';
import type { Figures, StruckScenario } from './proof/figures.ts';
import { proofPage } from './proof/page.ts';

const docs = resolve(import.meta.dirname, '../docs');
const kept = join(docs, 'proof');
const given = readOptions(
  { faults: { type: 'string' }, bench: { type: 'string' } },
  'Usage: npm run proof -- [--faults DIR,DIR] [--bench DIR]',
);

async function read<Figure>(path: string): Promise<Figure> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function keep(name: string, figures: object): Promise<void> {
  await writeFile(join(kept, name), `${JSON.stringify(figures, null, 2)}\n`);
}

await mkdir(kept, { recursive: true });
if (given.faults !== undefined) {
  // Each part may have been run by itself, a scenario in its whole form as well: what is named last counts.
  const found = given.faults.split(',').map((dir) => join(dir, 'faults-points.json'));
  const told = await Promise.all(found.map((file) => read<{ rows: Row[] }>(file)));
  const rows = new Map<string, Row>();
  for (const row of told.flatMap((one) => one.rows)) rows.set(`${row.part} ${row.scenario}`, row);
  const scenarios = Array.from(rows.values()).map(
    ({ part, scenario, calls, counts, kinds }): StruckScenario => ({
      ...{ part, scenario, calls, counts, kinds },
    }),
  );
  await keep('faults.json', scenarios);
}
if (given.bench !== undefined) {
  await keep('bench.json', await read<Measured[]>(join(given.bench, 'bench.json')));
  await keep('plain.json', await read<Side[]>(join(given.bench, 'bench-plain.json')));
  await keep('machine.json', await read<Machine>(join(given.bench, 'bench-machine.json')));
}
const { dir } = await buildProject();
const bundles: Record<string, number> = {};
for (const file of ['Code.js', ...loadedLater.map((one) => one.file)]) {
  bundles[file] = (await stat(join(dir, file))).size;
}
await keep('bundles.json', bundles);

const figures: Figures = {
  faults: await read(join(kept, 'faults.json')),
  bench: await read(join(kept, 'bench.json')),
  machine: await read(join(kept, 'machine.json')),
  plain: await read(join(kept, 'plain.json')),
  bundles,
};
await writeFile(join(docs, 'proof.md'), proofPage(figures));
console.log('docs/proof.md is written; npm run fix aligns its tables.');
