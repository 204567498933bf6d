// clasp as it is installed here, run with what it says kept.

import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs clasp from the top of the project; its failure is told, not thrown. */
export function clasp(root: string, args: readonly string[]): Promise<Said> {
  const entry = join(root, 'node_modules/@google/clasp/build/src/index.js');
  return new Promise((done) => {
    execFile(process.execPath, [entry, ...args], { cwd: root }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
    });
  });
}
