// Runs a piece of script on a new document and tells what came of it.

import type { Manifest } from '../../../emulator/core/execution.ts';
import type { Runtime, RuntimeOptions } from '../../../emulator/index.ts';
import { runtimeWith } from '../runtime/project.ts';

type Options = Partial<RuntimeOptions> & { manifest?: Partial<Manifest> };

/** A project bound to an empty document. */
export const paperProject = (options: Options = {}, code = ''): Runtime =>
  runtimeWith(
    `function thrown(action) {
      try { action(); } catch (error) { return error.message; }
      return 'nothing thrown';
    }
    ${code}`,
    { bound: 'document', ...options },
  );

/** One execution with the bound document at hand as `doc` and `body`; its result as plain data. */
export async function onPaperOf<T = unknown>(runtime: Runtime, script: string): Promise<T> {
  const text = await runtime.eval(`JSON.stringify((function () {
    const doc = DocumentApp.getActiveDocument();
    const body = doc.getBody();
    ${script}
  })())`);
  return (text === undefined ? undefined : JSON.parse(String(text))) as T;
}

/** The same on a fresh document. */
export const onPaper = <T = unknown>(script: string, options: Options = {}): Promise<T> =>
  onPaperOf<T>(paperProject(options), script);

/** A red square of 16 by 16 pixels. */
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR4nGP4z8BAEiJN9f9RDUNKAwDv2v4Bl5K4bgAAAABJRU5ErkJggg==';
