// npm run faults: strikes every service call of every scenario, and tells what was wrong afterwards.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parts } from './faults/parts.ts';
import { prove } from './faults/prove.ts';
import { isClean } from './faults/tally.ts';
import { faultsJson, printProof } from './faults/told.ts';
import { readOptions, stop } from './options.ts';

const USAGE =
  'npm run faults -- [--out DIR] [--scenario NAME] [--quick] [--seed N] [--point POINT] [--workers N]';
const given = readOptions(
  {
    out: { type: 'string' },
    scenario: { type: 'string', default: '' },
    point: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
  },
  USAGE,
);
const { scenario, point, quick } = given;
const [seed, workers] = [Number(given.seed), Number(given.workers)];
if (!Number.isInteger(seed) || !Number.isInteger(workers) || workers < 1) stop(USAGE);
const options = { scenario, point, quick, seed };
const jobs = parts.flatMap((part) => part.pieces(options));
if (jobs.length === 0) stop(`There is no scenario ${scenario}.\n${USAGE}`);

const proof = await prove(options, workers, (line) => console.log(line));
printProof(proof);
if (given.out !== undefined) {
  await mkdir(given.out, { recursive: true });
  const write = (name: string, what: object): Promise<void> =>
    writeFile(join(given.out ?? '', name), `${JSON.stringify(what, null, 2)}\n`);
  await write('faults.json', faultsJson(proof));
  await write('faults-points.json', { ...options, rows: proof.rows });
}
process.exitCode = isClean(proof.counts) ? 0 : 1;
