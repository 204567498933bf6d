// `npx tsx tools/speed.ts [--runs N] > docs/speed.md`: replays the year N times on this machine and
// prints how long it took, as a note.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOptions, stop } from './options.ts';
import type { Report } from './replay/report.ts';

interface Run {
  /** From pressing Enter to the prompt, npm included. */
  readonly seconds: number;
  readonly processor: string;
  readonly load: number;
  readonly report: Report;
}

const usage = 'Usage: npx tsx tools/speed.ts [--runs N] > docs/speed.md';
const values = readOptions({ runs: { type: 'string', default: '3' } }, usage);
const count = Number(values.runs);
if (!Number.isInteger(count) || count < 1) {
  stop(`${usage}\nExpected --runs to be a whole number from 1 up, got ${values.runs}.`);
}

const runs = Array.from({ length: count }, replay);
console.log(noteOf(runs));

function replay(): Run {
  const out = mkdtempSync(join(tmpdir(), 'speed-'));
  const [load = 0] = loadavg();
  const began = performance.now();
  const { stdout, status, stderr } = spawnSync('npm', ['run', '-s', 'replay', '--', '--out', out], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  const seconds = (performance.now() - began) / 1000;
  const processor = /, ([\d.]+) s of processor time/.exec(stdout)?.[1];
  if (status !== 0 || processor === undefined) stop(`The replay failed:\n${stdout}${stderr}`);
  const report: Report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  rmSync(out, { recursive: true });
  return { seconds, processor, load, report };
}

function noteOf(all: readonly Run[]): string {
  const best = all.reduce((one, other) => (other.seconds < one.seconds ? other : one));
  const processors = cpus();
  return `# How long the year takes

Written by \`tools/speed.ts\`; write it again rather than change it. A load above 0 means that others had the processors, too: both kinds of seconds grow with it.

${processors.length} × ${processors[0]?.model.trim()}, Node ${process.versions.node}. \`npm run replay -- --out DIR\`, the whole year:

| Run | Seconds | Seconds of processor time | Load before |
| --- | ---: | ---: | ---: |
${all.map((run, at) => `| ${at + 1} | ${run.seconds.toFixed(1)} | ${run.processor} | ${run.load.toFixed(1)} |`).join('\n')}

What each command took in the quickest run; one run of it is one execution of the script in a fresh context, the loading of the bundle included:

| Command | Runs | Milliseconds of processor time a run | Service calls a run |
| --- | ---: | ---: | ---: |
${best.report.commands.map(({ name, runs: times, cpuMs, serviceCalls }) => `| ${name} | ${times} | ${Math.round(cpuMs / times)} | ${Math.round(serviceCalls / times)} |`).join('\n')}

The replay asks V8 for a larger room for young objects (\`--max-semi-space-size\` in \`package.json\`): a fresh context for each of some 300 executions fills the usual one again and again.`;
}
