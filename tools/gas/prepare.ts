// The world before the project runs: the tabs of files, and what a script of the caller's makes.

import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../emulator/index.ts';
import { parseCsv } from '../../emulator/script/csv.ts';
import { newScriptState } from '../../emulator/script/state.ts';
import { bringRows } from '../../emulator/spreadsheet/bring-tab.ts';
import { bringXlsx } from '../../emulator/spreadsheet/bring-xlsx.ts';
import type { Asked } from './arguments.ts';

/** A runtime of the project in the prepared world. */
export async function prepared(asked: Asked, options: RuntimeOptions): Promise<Runtime> {
  const runtime = createRuntime(options);
  for (const file of asked.books) await bringFile(runtime, file);
  if (asked.before === null) return runtime;
  const { manifest } = runtime;
  const { oauthScopes: _, ...all } = manifest;
  const files = { 'Before.gs': await readFile(asked.before, 'utf8') };
  const hand = createRuntime({
    ...options,
    project: { files, manifest: all },
    world: runtime.world,
  });
  await hand.run('prepare');
  // Nobody's hand leaves properties, triggers or a log in the project.
  hand.world.script = newScriptState();
  return createRuntime({ ...options, world: hand.world });
}

async function bringFile({ world }: Runtime, file: string): Promise<void> {
  const book = world.spreadsheets[world.bound?.id ?? ''];
  if (!book) throw new Error('--book needs a project that is bound to a spreadsheet.');
  const bytes = await readFile(file);
  const ending = extname(file).toLowerCase();
  const name = basename(file, extname(file));
  switch (ending) {
    case '.csv':
      return bringRows(world, book, name, parseCsv(bytes.toString('utf8'), ','));
    case '.tsv':
      return bringRows(world, book, name, parseCsv(bytes.toString('utf8'), '\t'));
    case '.xlsx':
      return bringXlsx(book, bytes);
    default:
      throw new Error(`Expected --book to be a .csv, .tsv or .xlsx file, got ${file}.`);
  }
}
