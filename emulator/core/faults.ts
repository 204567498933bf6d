// Faults put into the boundary on purpose: at the n-th service call, or at calls of a named method.

import { GasError } from './service.ts';

/** One service call, as faults and listeners see it. */
export interface ServiceCall {
  /** Number of the call in its execution, from 1. */
  number: number;
  /** Short name, such as `Range.setValues`. */
  method: string;
  executionId: string;
}

export interface Fault {
  /** Strike the n-th call of an execution, or the calls whose method matches. */
  at: number | RegExp;
  /**
   * `before`: error instead of the effect; `after`: effect, then error; `killBefore`/`killAfter`:
   * the execution stops there as at the six-minute limit.
   */
  do: 'before' | 'after' | 'killBefore' | 'killAfter';
  /** How often it strikes: once (default), a number of times, or for ever. */
  times?: number;
  /** The sentence of the error; Google's server error by default. */
  message?: string;
}

/** What a fault does at one place of one call. */
export type Strike = 'kill' | GasError | null;

/** The faults that are still to strike; shared by all executions of a runtime. */
export class FaultPlan {
  readonly #left: { fault: Fault; times: number }[];

  constructor(faults: readonly Fault[] = []) {
    this.#left = faults.map((fault) => ({ fault, times: fault.times ?? 1 }));
  }

  /** What strikes this call at this moment; counts the fault down. */
  strike(call: ServiceCall, when: 'before' | 'after'): Strike {
    for (const entry of this.#left) {
      if (entry.times <= 0 || !this.#hits(entry.fault, call, when)) continue;
      entry.times--;
      return entry.fault.do.startsWith('kill') ? 'kill' : this.#error(entry.fault);
    }
    return null;
  }

  #hits({ at, do: kind }: Fault, call: ServiceCall, when: 'before' | 'after'): boolean {
    const moment = kind === 'before' || kind === 'killBefore' ? 'before' : 'after';
    if (moment !== when) return false;
    return typeof at === 'number' ? at === call.number : at.test(call.method);
  }

  #error(fault: Fault): GasError {
    if (fault.message !== undefined) return new GasError(fault.message);
    return new GasError(
      "We're sorry, a server error occurred. Please wait a bit and try again.",
      'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
    );
  }
}
