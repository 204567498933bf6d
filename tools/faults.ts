// npm run faults: strikes every service call of every scenario, and tells what was wrong afterwards.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf } from './faults/parts.ts';
import { prove } from './faults/prove.ts';
import { isClean } from './faults/tally.ts';
import { faultsJson, printProof } from './faults/told.ts';
import { readOptions, stop } from './options.ts';

const USAGE =
  'npm run faults -- [--out DIR] [--scenario NAME] [--part NAME] [--quick] [--every N] [--seed N] [--point POINT] [--workers N]';
const given = readOptions(
  {
    out: { type: 'string' },
    scenario: { type: 'string', default: '' },
    point: { type: 'string', default: '' },
    part: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
  },
  USAGE,
);
const { part, scenario, point, quick } = given;
const [seed, workers, every] = [given.seed, given.workers, given.every].map(Number);
if (!isCount(seed) || !isCount(workers) || !isCount(every)) stop(USAGE);
const options = { part, scenario, point, quick, every, seed };
const jobs = partsOf(options).flatMap((one) => one.pieces(options));
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

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1;
}
