// `npm run replay -- --out DIR [--until YYYY-MM-DD] [--seed N]`: plays the plan of 2021 and writes what came of it.

import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readDay } from '../src/domain/day.ts';
import { buildProject } from './build.ts';
import { readOptions, stop } from './options.ts';
import { writeFiles } from './replay/files.ts';
import { FIRST_DAY, LAST_DAY, play } from './replay/play.ts';
import { reportOf } from './replay/report.ts';
import { printTable, printTime } from './replay/table.ts';

const usage = 'Usage: npm run replay -- --out DIR [--until YYYY-MM-DD] [--seed N]';
const values = readOptions(
  {
    out: { type: 'string' },
    until: { type: 'string', default: LAST_DAY },
    seed: { type: 'string', default: '1' },
  },
  usage,
);

const until = readDay(values.until);
const seed = Number(values.seed);
if (values.out === undefined || until === null || until < FIRST_DAY || until > LAST_DAY) {
  stop(
    `${usage}\nExpected --out and a day from ${FIRST_DAY} to ${LAST_DAY}, got --out ${values.out ?? '(none)'} --until ${values.until}.`,
  );
}
if (!Number.isInteger(seed) || seed < 0) {
  stop(`${usage}\nExpected --seed to be a whole number from 0 up, got ${values.seed}.`);
}

const out = resolve(values.out);
await mkdir(out, { recursive: true });
const { dir } = await buildProject();
const played = await play(dir, `${until}T23:59`, seed, (line) => console.log(line));
const documents = await writeFiles(played, out);
const report = reportOf(played, FIRST_DAY, until, documents);
await writeFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
printTable(report, played.year.ledger.troubles);
console.log(`\nWritten to ${out}: so-de-an.xlsx, mail/, documents/, report.json`);
printTime();
if (played.year.ledger.troubles.length > 0) process.exitCode = 1;
