// The log of service calls: what was called, how big its arguments were, what it cost.

import { BlobService } from './blob.ts';

export interface LoggedCall {
  executionId: string;
  /** Number of the call in its execution, from 1. */
  number: number;
  /** Short name, such as `Range.setValues`. */
  method: string;
  /** For each argument: characters of a text, elements of a list or block, bytes of a blob, else 1. */
  sizes: number[];
  /** Virtual moment at which it was made (ms). */
  at: number;
  /** Virtual time that it took (ms), without what it waited. */
  milliseconds: number;
}

/** How big an argument is; see `LoggedCall.sizes`. */
export function sizeOf(arg: unknown): number {
  if (typeof arg === 'string') return arg.length;
  if (arg instanceof BlobService) return arg.bytes.length;
  if (!Array.isArray(arg)) return 1;
  if (!Array.isArray(arg[0])) return arg.length;
  return arg.reduce((sum: number, row: unknown) => sum + (Array.isArray(row) ? row.length : 1), 0);
}

/** The newest calls, oldest first; older ones are forgotten, but counted. */
export class CallLog {
  readonly #kept: LoggedCall[] = [];
  readonly #longest: number;
  #total = 0;

  constructor(longest = 100_000) {
    this.#longest = longest;
  }

  /** Calls so far, forgotten ones included. */
  get total(): number {
    return this.#total;
  }

  add(calls: readonly LoggedCall[]): void {
    this.#total += calls.length;
    for (const call of calls) this.#kept.push(call);
    // Thrown out in large pieces: a log that is full must not move with every call.
    if (this.#kept.length > 2 * this.#longest) {
      this.#kept.splice(0, this.#kept.length - this.#longest);
    }
  }

  /** The calls that are kept, of one execution if it is named. */
  all(executionId?: string): readonly LoggedCall[] {
    if (executionId === undefined) return this.#kept;
    return this.#kept.filter((call) => call.executionId === executionId);
  }
}
