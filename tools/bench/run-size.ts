// `node --expose-gc --import tsx tools/bench/run-size.ts --project DIR --size real --to FILE`: measures all
// cases in the book of one size, in a process of its own, and writes what it measured as JSON.

import { writeFileSync } from 'node:fs';
import { readOptions, stop } from '../options.ts';
import { cases } from './cases.ts';
import { type Bed, type Measured, measure } from './measure.ts';
import { type Size, sizeIds, sizes } from './sizes.ts';
import { makeWorld } from './world/make-world.ts';

const usage = 'Usage: run-size.ts --project DIR --size SIZE --to FILE [--only NAME,NAME]';
const { project, size, to, only } = readOptions(
  {
    project: { type: 'string' },
    size: { type: 'string' },
    to: { type: 'string' },
    only: { type: 'string' },
  },
  usage,
);
const asked = sizeIds.find((one) => one === size);
if (project === undefined || to === undefined || asked === undefined) stop(usage);
writeFileSync(to, JSON.stringify(await measured(project, asked), null, 2));

async function measured(dir: string, of: Size): Promise<Measured[]> {
  const desk = await makeWorld(dir, sizes[of]);
  const bed: Bed = { desk, start: desk.runtime.snapshot(), fresh: true };
  const names = only?.split(',');
  const results: Measured[] = [];
  for (const one of cases) {
    if (names !== undefined && !names.includes(one.command)) continue;
    const began = performance.now();
    results.push(await measure(bed, one, of));
    console.error(`${of} ${one.command} ${Math.round(performance.now() - began)} ms`);
  }
  return results;
}
