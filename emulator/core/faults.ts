// Faults put into the boundary on purpose: at the n-th service call, or at calls of a named method.

import { type FailureName, failures, type Sentence } from './failures.ts';
import { GasError } from './service.ts';

/** One service call, as faults and listeners see it. */
export interface ServiceCall {
  /** Number of the call in its execution, from 1. */
  number: number;
  /** Short name, such as `Range.setValues`. */
  method: string;
  executionId: string;
}

/** What a kill leaves of writes that were not flushed: a number keeps that many from the start. */
export type Survivors = 'lost' | 'kept' | number;

export interface Fault {
  /** Strike the n-th call of an execution, or the calls whose method matches. */
  at: number | RegExp;
  /**
   * `before`: error instead of the effect; `after`: effect, then error; `killBefore`/`killAfter`:
   * the execution stops there as at the six-minute limit; `deadline`: virtual time jumps to
   * `elapsed` before the call; `meanwhile`: somebody else acts just before the call, to whom what the
   * execution has not flushed is not there yet.
   */
  do: 'before' | 'after' | 'killBefore' | 'killAfter' | 'deadline' | 'meanwhile';
  /** For methods: only from the n-th call of an execution on, and from then on in every execution. */
  from?: number;
  /** How often it strikes: once (default), a number of times, or for ever. */
  times?: number | 'forever';
  /** Only in executions of this function. */
  in?: string;
  /** Which of Google's failures it is, in the language of the account; a server error by default. */
  says?: FailureName;
  /** The sentence of the error, word for word, whatever the language. */
  message?: string;
  /** What a kill leaves of the buffer; as the switch `kill.buffer` (U12) says by default. */
  buffer?: Survivors;
  /** For `deadline`: how long the execution has run after the jump, in virtual milliseconds. */
  elapsed?: number;
  /** For `meanwhile`: what is done; triggers that it sets off run after the execution. */
  act?: () => void;
}

/** What a fault does at one place of one call. */
export type Strike =
  | { kind: 'error'; error: GasError }
  | { kind: 'kill'; survivors: Survivors | undefined }
  | { kind: 'deadline'; elapsed: number }
  | { kind: 'meanwhile'; act: () => void };

/** Four and a half minutes: where the product means to stop by itself (platform.md §12). */
const usualDeadline = 270_000;

/** The faults that are still to strike; shared by all executions of a runtime. */
export class FaultPlan {
  readonly #left: { fault: Fault; times: number; begun: boolean }[];
  readonly #struck: string[] = [];

  constructor(faults: readonly Fault[] = []) {
    this.#left = faults.map((fault) => ({
      fault,
      times: fault.times === 'forever' ? Number.POSITIVE_INFINITY : (fault.times ?? 1),
      begun: fault.from === undefined,
    }));
  }

  /** The methods of the calls that were struck so far, oldest first. */
  get struck(): readonly string[] {
    return this.#struck;
  }

  /** What strikes this call of this function at this moment; counts the fault down. */
  strike(call: ServiceCall, name: string, when: 'before' | 'after'): Strike | null {
    for (const entry of this.#left) {
      if (entry.times <= 0 || !hits(entry.fault, call, name, when)) continue;
      entry.begun ||= call.number >= (entry.fault.from ?? 0);
      if (!entry.begun) continue;
      entry.times--;
      this.#struck.push(call.method);
      return strikeOf(entry.fault);
    }
    return null;
  }
}

function hits(fault: Fault, call: ServiceCall, name: string, when: 'before' | 'after'): boolean {
  const late = fault.do === 'after' || fault.do === 'killAfter';
  if (late !== (when === 'after')) return false;
  if (fault.in !== undefined && fault.in !== name) return false;
  return typeof fault.at === 'number' ? fault.at === call.number : fault.at.test(call.method);
}

function strikeOf(fault: Fault): Strike {
  switch (fault.do) {
    case 'killBefore':
    case 'killAfter':
      return { kind: 'kill', survivors: fault.buffer };
    case 'deadline':
      return { kind: 'deadline', elapsed: fault.elapsed ?? usualDeadline };
    case 'meanwhile':
      return { kind: 'meanwhile', act: fault.act ?? (() => undefined) };
    case 'before':
    case 'after':
      return { kind: 'error', error: errorOf(fault) };
  }
}

function errorOf({ message, says = 'serverError' }: Fault): GasError {
  if (message !== undefined) return new GasError(message);
  const { en, vi }: Sentence = failures[says];
  return new GasError(en, vi);
}
