// `npm run gas -- DIR --run fn [--click "Menu > Item"] [--out DIR]`: runs a folder of Apps Script
// files in a world of its own, and lets people act in it.

import { resolve } from 'node:path';
import { artefactsOf } from '../emulator/artefacts/artefacts.ts';
import { writeArtefacts } from '../emulator/artefacts/write.ts';
import type { Outcome, Runtime } from '../emulator/index.ts';
import { readArguments } from './gas/arguments.ts';
import { type Deed, perform } from './gas/deeds.ts';
import { outcomeLines } from './gas/outcome-lines.ts';
import { prepared } from './gas/prepare.ts';
import { webOfFolder } from './gas/web-folder.ts';

const asked = readArguments(process.argv.slice(2));

async function runtimeFor(): Promise<Runtime> {
  const { dir, bound, now, locale, switches } = asked;
  const language = locale.startsWith('vi') ? 'vi' : 'en';
  const runtime = await prepared(asked, {
    project: { dir: resolve(dir) },
    bound,
    now,
    locale,
    switches: { 'errors.language': language, ...switches },
    account: { locale: language },
    ...(asked.web !== null && { web: webOfFolder(asked.web) }),
  });
  runtime.answer(...asked.answers);
  return runtime;
}

function show(outcomes: readonly Outcome[]): boolean {
  for (const line of outcomes.flatMap(outcomeLines)) console.log(line);
  return outcomes.every(({ status }) => status === 'completed');
}

/** Whether it went well. What cannot be done is told, and the next deed comes all the same. */
async function happened(runtime: Runtime, deed: Deed): Promise<boolean> {
  try {
    return show(await perform(runtime, deed));
  } catch (error) {
    console.log(`--${deed.name} ${deed.value}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function main(): Promise<void> {
  const runtime = await runtimeFor();
  let good = true;
  for (const deed of asked.deeds) good = (await happened(runtime, deed)) && good;
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
