// One end of the line between two threads: sends, and waits for what the other end sends.

import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** What both ends share: counts of messages, and the clock. */
export interface Shared {
  /** Messages sent to the main thread, and to the script's thread. */
  counts: Int32Array<SharedArrayBuffer>;
  /** The virtual clock (ms), set before each message to the script's thread. */
  clock: Float64Array<SharedArrayBuffer>;
}

export function newShared(): Shared {
  return {
    counts: new Int32Array(new SharedArrayBuffer(8)),
    clock: new Float64Array(new SharedArrayBuffer(8)),
  };
}

export const toMain = 0;
export const toScript = 1;

/** A thread that says nothing for so long in real time (ms) is given up. */
const longestSilence = 120_000;

export class Line<Sent, Received> {
  readonly #port: MessagePort;
  readonly #counts: Int32Array<SharedArrayBuffer>;
  readonly #sends: number;
  #seen = 0;

  constructor(port: MessagePort, shared: Shared, sends: typeof toMain | typeof toScript) {
    this.#port = port;
    this.#counts = shared.counts;
    this.#sends = sends;
  }

  send(message: Sent): void {
    this.#port.postMessage(message);
    Atomics.add(this.#counts, this.#sends, 1);
    Atomics.notify(this.#counts, this.#sends);
  }

  /** Blocks this thread until the other end has sent something. */
  receive(): Received {
    const receives = 1 - this.#sends;
    for (;;) {
      const got = receiveMessageOnPort(this.#port);
      if (got) {
        this.#seen++;
        return got.message;
      }
      const waited = Atomics.wait(this.#counts, receives, this.#seen, longestSilence);
      if (waited === 'timed-out') throw new Error('The thread of a script has fallen silent.');
    }
  }
}
