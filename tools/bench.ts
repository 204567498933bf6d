// `npm run bench -- [--out DIR] [--sizes small,real] [--only NAME,NAME] [--runs N]`: measures every
// command in books of three sizes, prints a table, and writes bench.json, bench-plain.json and bench-machine.json. What is measured and how: docs/proof.md.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchOfSize } from './bench/bench-size.ts';
import { plainSection } from './bench/section.ts';
import { type Size, sizeIds } from './bench/sizes.ts';
import { tableOf } from './bench/table.ts';
import { buildProject } from './build.ts';
import { readOptions, stop } from './options.ts';

const usage =
  'Usage: npm run bench -- [--out DIR] [--sizes small,real,large] [--only NAME,NAME] [--runs N]';
const { out, sizes, only, runs } = readOptions(
  {
    out: { type: 'string', default: 'out' },
    sizes: { type: 'string', default: sizeIds.join(',') },
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
  usage,
);
const asked = sizes.split(',');
const chosen = sizeIds.filter((size) => asked.includes(size));
if (chosen.length !== asked.length)
  stop(`${usage}\nExpected sizes of ${sizeIds.join(', ')}, got ${sizes}.`);

const work = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const project = join(work, 'project');
  await buildProject(project);
  const found = await measureAll(project);
  const measured = found.flatMap((one) => one.measured);
  const sides = found.flatMap((one) => one.sides);
  // That of the largest book, in which most of the time is spent.
  const yardstickMs = found.at(-1)?.yardstickMs ?? 0;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(join(out, 'bench-plain.json'), `${JSON.stringify(sides, null, 2)}\n`);
  writeFileSync(join(out, 'bench-machine.json'), `${JSON.stringify({ yardstickMs }, null, 2)}\n`);
  console.log(tableOf(measured));
  if (sides.length > 0) console.log(`\n${plainSection(sides)}`);
  const failed = found.flatMap((one) => one.failed);
  for (const line of failed) console.error(`FAILED ${line}`);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** One after the other: what runs beside a measurement costs it processor time. */
async function measureAll(project: string): Promise<BenchOfSize[]> {
  const found: BenchOfSize[] = [];
  for (const size of chosen) found.push(await measureSize(project, size));
  return found;
}

function measureSize(project: string, size: Size): Promise<BenchOfSize> {
  const to = join(work, `${size}.json`);
  const script = resolve(import.meta.dirname, 'bench/run-size.ts');
  const more = only === undefined ? [] : ['--only', only];
  const given = ['--project', project, '--size', size, '--to', to, '--runs', runs, ...more];
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      ['--expose-gc', '--max-semi-space-size=64', '--import', 'tsx', script, ...given],
      { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' } },
    );
    child.on('error', failed);
    child.on('exit', (code) => {
      // Written by run-size.ts just now.
      if (code === 0) done(JSON.parse(readFileSync(to, 'utf8')) as BenchOfSize);
      else failed(new Error(`Measuring the ${size} book ended with ${code}.`));
    });
  });
}
