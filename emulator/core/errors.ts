// The errors of the runtime itself, and the language in which Google's sentences reach a script.

import type { Execution } from './execution.ts';
import type { Survivors } from './faults.ts';
import { GasError } from './service.ts';

/** The execution was stopped: by the time limit, or by a fault put in on purpose. */
export class KillError extends Error {
  constructor(
    readonly reason: 'time' | 'fault',
    /** What is left of the buffer; as the switch `kill.buffer` says when it is not told. */
    readonly survivors?: Survivors,
  ) {
    super('Exceeded maximum execution time');
    this.name = 'KillError';
  }
}

/** The script asked a question that nobody has answered yet: the execution is taken back. */
export class SuspensionError extends Error {
  constructor() {
    super('The execution waits for an answer.');
    this.name = 'SuspensionError';
  }
}

/** A script asked for something of the reference that this runtime lacks. */
export class NotImplementedError extends Error {
  constructor(readonly place: string) {
    super(`not implemented: ${place}`);
    this.name = 'NotImplementedError';
  }
}

/**
 * The sentence that reaches the script: localised for the acting account, and in a time trigger as
 * the switch `errors.language` (U23) says. Where the Vietnamese wording is unknown, it is English.
 */
export function messageFor(execution: Execution, error: GasError): string {
  const language =
    execution.kind === 'trigger'
      ? execution.switches['errors.language']
      : execution.world.owner.locale;
  return language === 'vi' ? (error.vi ?? error.en) : error.en;
}

/** An argument of the right kind that a service does not take. */
export const invalidArgument = (name: string): GasError =>
  new GasError(`Invalid argument: ${name}`);

/** `The parameters (String) don't match the method signature for …` (platform.md §2.2). */
export function signatureMismatch(kinds: string[], place: string): GasError {
  return new GasError(
    `The parameters (${kinds.join(',')}) don't match the method signature for ${place}.`,
  );
}
