// Hands pieces of work to processes, one for each core; each keeps what it has prepared for the next piece of that name.

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { manyContexts } from '../node-flags.ts';
import type { PartOptions, Piece } from './part.ts';
import type { Row } from './tally.ts';

/** A piece and the part that it belongs to. */
export interface Job {
  readonly part: string;
  readonly piece: Piece;
}

/** What a worker is given when it starts. */
export interface WorkerStart {
  readonly project: string;
  readonly filled: string;
  readonly options: PartOptions;
}

/** What a worker tells about a job. */
export type WorkerAnswer = { readonly row: Row } | { readonly error: string };

/** Does all jobs; what is told of each, as it ends. Rejects when a piece could not be done. */
export async function doJobs(
  jobs: readonly Job[],
  start: WorkerStart,
  workers: number,
  told: (row: Row) => void,
): Promise<void> {
  const left = [...jobs];
  await Promise.all(
    Array.from({ length: Math.min(workers, jobs.length) }, () => work(left, start, told)),
  );
}

async function work(left: Job[], start: WorkerStart, told: (row: Row) => void): Promise<void> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [], {
    execArgv: [...manyContexts, '--import', 'tsx'],
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
  });
  try {
    child.send(start);
    for (let job = next(left, ''); job !== undefined; job = next(left, job.piece.name)) {
      const answer = await answerOf(child, job);
      if ('error' in answer) {
        throw new Error(`${job.part} ${job.piece.name}: ${answer.error}`);
      }
      told(answer.row);
    }
  } catch (error) {
    // The others stop after what they are doing.
    left.length = 0;
    throw error;
  } finally {
    child.disconnect();
  }
}

/** A piece of what the worker has prepared already, or else the first. */
function next(left: Job[], name: string): Job | undefined {
  const at = Math.max(
    0,
    left.findIndex(({ piece }) => piece.name === name),
  );
  return left.splice(at, 1)[0];
}

function answerOf(child: ChildProcess, job: Job): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`A worker ended with ${code}.`));
    child.once('exit', gone);
    child.once('message', (answer: WorkerAnswer) => {
      child.off('exit', gone);
      resolve(answer);
    });
    child.send(job);
  });
}
