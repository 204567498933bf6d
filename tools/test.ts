// `npm test [-- --whole]`: types, lint, the bundle held against Apps Script, tests, faults; ends with how
// many passed. The quick form is for every change; where CI=true, or with --whole, everything is run, and
// npm is asked what it knows of the packages that reach the bundle.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { askRegistry, tell } from './audit.ts';
import { buildProject } from './build.ts';
import { checkBundle } from './check-bundle.ts';
import { manyContexts } from './node-flags.ts';
import { readOptions } from './options.ts';
import { browser, quickStories, rooms, slow, stories, timed } from './testing/which-tests.ts';
import { checkTypes } from './types.ts';

const root = resolve(import.meta.dirname, '..');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const results = join(root, '.cache/vitest.json');

const { whole: asked } = readOptions(
  { whole: { type: 'boolean', default: false } },
  'npm test [-- --whole]',
);
const whole = asked || process.env.CI === 'true';

let passed = 0;
let failed = 0;
let skipped = 0;

function count(what: string, ok: boolean): void {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}`);
  if (ok) passed += 1;
  else failed += 1;
}

function ran(args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function node(script: string, ...args: string[]): boolean {
  return ran([join(root, 'node_modules', script), ...args]);
}

async function bundle(): Promise<boolean> {
  try {
    const report = await checkBundle(await buildProject());
    console.log(`dist/Code.js has ${report.bytes} bytes; loaded later:`, report.later);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Without an answer of the registry nothing is known: that is neither a pass nor a failure, but it is told. */
async function audit(): Promise<void> {
  const { packages, result } = await askRegistry();
  const told = tell(packages, result);
  if (result.asked) count('audit', told === 0);
  else skipped += 1;
}

/** Runs vitest and adds its tests to the count; a run that told nothing counts as one failure. */
async function tests(...which: string[]): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true });
  await rm(results, { force: true });
  const ok = node(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${results}`,
    ...which,
  );
  if (!existsSync(results)) return count('tests', false);
  const told: Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number> = JSON.parse(
    await readFile(results, 'utf8'),
  );
  passed += told.numPassedTests;
  failed += told.numFailedTests;
  skipped += told.numPendingTests;
  // A file that does not even load has no failed test of its own.
  if (!ok && told.numFailedTests === 0) count('a test file that could not run', false);
}

count('types', checkTypes().length === 0);
count('lint', node('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'));
count('bundle', await bundle());
if (whole) await audit();
const without = [...slow, ...timed, `**/*${browser}`].flatMap((file) => ['--exclude', file]);
await tests('--no-isolate', ...rooms, ...without);
if (whole) {
  const outside = timed.flatMap((file) => ['--exclude', file]);
  await tests(...stories, ...slow, browser, ...outside);
  await tests('--no-file-parallelism', ...timed);
} else {
  await tests(...quickStories);
}
const faults = [...manyContexts, '--import', 'tsx', join(root, 'tools/faults.ts')];
if (whole) {
  count('faults', ran([...faults, '--quick', '--out', join(root, '.cache/faults')]));
  // All kinds at every call take twenty minutes and more: here they strike a share of the calls.
  count('faults of every kind', ran([...faults, '--part', 'strikes', '--every', '8']));
  count('broken on purpose', ran([...faults, '--part', 'mutations']));
} else count('faults', ran([...faults, '--quick', '--every', '24']));
if (whole && !existsSync(chromium)) {
  const loud = `NO CHROMIUM at ${chromium}: the browser stories were SKIPPED.`;
  console.log(`\n${'*'.repeat(loud.length)}\n${loud}\n${'*'.repeat(loud.length)}`);
  if (process.env.CI === 'true') count('browser stories (they must run in CI)', false);
}
console.log(`\n${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exitCode = failed === 0 ? 0 : 1;
