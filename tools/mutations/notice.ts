// Whether what must notice a break notices it: its test fails, or its scenario finds something wrong.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manyContexts } from '../node-flags.ts';
import { inBrokenHouse } from './house.ts';
import type { Mutant, Witness } from './mutant.ts';

export interface Notice {
  readonly noticed: boolean;
  /** What was seen, in a sentence. */
  readonly seen: string;
}

/** Breaks the program and asks the witness. */
export function noticeOf(mutant: Mutant): Promise<Notice> {
  return inBrokenHouse(mutant, (dir) =>
    'tests' in mutant.noticedBy
      ? byTests(dir, mutant.noticedBy)
      : byScenario(dir, mutant.noticedBy.scenario),
  );
}

interface ToldTests {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

async function byTests(
  dir: string,
  { tests, titled }: Extract<Witness, { tests: string }>,
): Promise<Notice> {
  const told = join(dir, 'told.json');
  await node(dir, [
    'node_modules/vitest/vitest.mjs',
    'run',
    tests,
    ...(titled === '' ? [] : ['-t', patternOf(titled)]),
    '--reporter=json',
    `--outputFile=${told}`,
  ]);
  // A file that does not even load says nothing about a promise.
  const results: ToldTests = JSON.parse(await readFile(told, 'utf8'));
  const failed = results.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  return failed === undefined
    ? { noticed: false, seen: `no test of ${tests} failed` }
    : { noticed: true, seen: `“${failed.fullName}” failed` };
}

interface ToldFaults {
  readonly lost: number;
  readonly duplicateMails: number;
  readonly invariantFailures: number;
  readonly unfinished: number;
}

async function byScenario(dir: string, scenario: string): Promise<Notice> {
  const out = join(dir, 'told');
  const said = await node(dir, [
    ...manyContexts,
    '--import',
    'tsx',
    'tools/faults.ts',
    ...['--quick', '--workers', '1', '--scenario', scenario, '--out', out],
  ]);
  // A break that shows without any fault is refused before the first one.
  const [undisturbed] = /[\w-]+ (?:fails|ends wrong) undisturbed[^\n]*/.exec(said) ?? [];
  if (undisturbed !== undefined) return { noticed: true, seen: undisturbed };
  const told: ToldFaults = JSON.parse(await readFile(join(out, 'faults.json'), 'utf8'));
  const { lost, duplicateMails, invariantFailures, unfinished } = told;
  const seen = `lost ${lost}, duplicate mails ${duplicateMails}, invariants broken ${invariantFailures}, unfinished ${unfinished}`;
  return { noticed: lost + duplicateMails + invariantFailures + unfinished > 0, seen };
}

/** A text as a regular expression that finds just it. */
function patternOf(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Runs node in a folder to its end, however it ends; what it said. */
function node(dir: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh' };
    execFile(
      process.execPath,
      [...args],
      { cwd: dir, env, maxBuffer: 2 ** 28 },
      (_error, out, err) => resolve(out + err),
    );
  });
}
