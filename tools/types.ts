// Type-checks every room under its own rules; prints what is wrong and fails if anything is.

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/** Each has its own library and types: naming an Apps Script service in src/domain does not compile. */
export const rooms = [
  'src/domain',
  'src/workbook',
  'src',
  'src/dialogs/page',
  'emulator',
  'emulator/office/page',
  'tools',
  'tests',
];

/** Rooms that do not compile. */
export function checkTypes(): string[] {
  return rooms.filter((room) => {
    // The native compiler: five times as quick. It has no interface for programs, so that tools which
    // read Google's types keep the older one.
    const compiler = join(root, 'node_modules/ts7/bin/tsc');
    const run = spawnSync(process.execPath, [compiler, '-p', join(root, room)], {
      encoding: 'utf8',
    });
    if (run.status !== 0) console.error(`${room}:\n${run.stdout}${run.stderr}`);
    return run.status !== 0;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = checkTypes().length === 0 ? 0 : 1;
}
