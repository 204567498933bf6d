// A process that does pieces of work, one after the other, until its parent lets go of it.

import { Ground } from './ground.ts';
import { parts } from './parts.ts';
import type { Job, WorkerAnswer, WorkerStart } from './pool.ts';

let given: { readonly ground: Ground; readonly start: WorkerStart } | null = null;

process.on('message', (message: WorkerStart | Job) => {
  if ('project' in message) {
    given = { start: message, ground: new Ground(message.project, message.filled) };
    return;
  }
  void answer(message).then((told) => process.send?.(told));
});

async function answer({ part, piece }: Job): Promise<WorkerAnswer> {
  try {
    const found = parts.find(({ name }) => name === part);
    if (found === undefined || given === null) return { error: `There is no part ${part}.` };
    return { row: await found.work(piece, given.ground, given.start.options) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
