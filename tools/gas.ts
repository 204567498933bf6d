// `npm run gas -- DIR --run fn [--run fn2] [--out DIR]`: runs a folder of Apps Script files.

import { resolve } from 'node:path';
import { artefactsOf } from '../emulator/artefacts/artefacts.ts';
import { writeArtefacts } from '../emulator/artefacts/write.ts';
import { createRuntime, type Outcome, type Runtime } from '../emulator/index.ts';
import { readArguments } from './gas/arguments.ts';
import { outcomeLines } from './gas/outcome-lines.ts';

const asked = readArguments(process.argv.slice(2));

function runtimeFor(): Runtime {
  const { dir, bound, now, locale } = asked;
  const language = locale.startsWith('vi') ? 'vi' : 'en';
  const runtime = createRuntime({
    project: { dir: resolve(dir) },
    bound,
    now,
    locale,
    account: { locale: language },
  });
  runtime.answer(...asked.answers);
  return runtime;
}

function show(outcomes: readonly Outcome[]): boolean {
  for (const line of outcomes.flatMap(outcomeLines)) console.log(line);
  return outcomes.every(({ status }) => status === 'completed');
}

async function main(): Promise<void> {
  const runtime = runtimeFor();
  let good = true;
  for (const name of asked.functions) good = show([await runtime.execute(name)]) && good;
  if (asked.until !== null) good = show(await runtime.advance(asked.until)) && good;
  for (const name of runtime.notImplemented) console.log(`This runtime lacks ${name}.`);
  if (asked.out !== null) {
    const artefacts = await artefactsOf(runtime.world);
    await writeArtefacts(artefacts, asked.out);
    await runtime.save(resolve(asked.out, 'world'));
    console.log(`\nWritten to ${resolve(asked.out)}:`);
    for (const { path, bytes } of artefacts) console.log(`  ${path} (${bytes.length} bytes)`);
  }
  if (!good) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
