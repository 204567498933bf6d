// A thread that runs scripts, as the main thread holds it; kept and used again.

import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import { Line, newShared, toScript } from './line.ts';
import type { Order, Reply, Request } from './wire.ts';

export class ScriptThread {
  readonly #worker: Worker;
  readonly #clock: Float64Array;
  readonly #line: Line<Reply, Request>;

  private constructor(worker: Worker, clock: Float64Array, line: Line<Reply, Request>) {
    this.#worker = worker;
    this.#clock = clock;
    this.#line = line;
  }

  /** Starts a thread; it does not keep the process alive. */
  static async start(): Promise<ScriptThread> {
    const { port1, port2 } = new MessageChannel();
    const shared = newShared();
    const worker = new Worker(new URL('./start.mjs', import.meta.url), {
      workerData: { port: port2, shared },
      transferList: [port2],
      env: SHARE_ENV,
    });
    await new Promise<void>((ready, failed) => {
      worker.once('message', () => ready());
      worker.once('error', failed);
    });
    worker.unref();
    port1.unref();
    return new ScriptThread(worker, shared.clock, new Line(port1, shared, toScript));
  }

  run(order: Order, now: number): void {
    this.#clock[0] = now;
    this.#worker.postMessage(order);
  }

  reply(message: Reply, now: number): void {
    this.#clock[0] = now;
    this.#line.send(message);
  }

  end(): void {
    void this.#worker.terminate();
  }

  /** Blocks until the script asks for something or has ended. */
  next(): Request {
    return this.#line.receive();
  }
}

const idle: ScriptThread[] = [];

/** Lends threads for a piece of work; started when too few are idle. */
export async function withThreads<T>(
  count: number,
  work: (threads: readonly ScriptThread[]) => T,
): Promise<T> {
  const lent = idle.splice(0, count);
  while (lent.length < count) lent.push(await ScriptThread.start());
  try {
    const result = work(lent);
    idle.push(...lent);
    return result;
  } catch (error) {
    // They may still be in the middle of something: they are not used again.
    for (const thread of lent) thread.end();
    throw error;
  }
}
