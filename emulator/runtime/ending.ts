// How an execution ended, and what its record and its starter hear of it.

import { types } from 'node:util';
import type { LoggedCall } from '../core/call-log.ts';
import { KillError, messageFor, NotImplementedError, SuspensionError } from '../core/errors.ts';
import type { RunningExecution } from '../core/running.ts';
import { GasError } from '../core/service.ts';
import { scriptStack } from '../core/stack.ts';
import type { Failure, Outcome } from './outcome.ts';
import type { PersonDesk } from './person-desk.ts';

/** How the script's side ended, as plain data. */
export type End =
  | { result: unknown }
  /** `broken`: the error of the runtime itself that ended it, which no script may hide. */
  | { failure: Failure; timedOut: boolean; broken?: Error };

/** What came of an execution, and what the runtime itself must hear. */
export interface Performed {
  outcome: Omit<Outcome, 'dialog'>;
  calls: readonly LoggedCall[];
  breakages: unknown[];
  lacking: ReadonlySet<string>;
}

/** The end that an error makes; `sentence` words an error of Google's. */
export function endOf(error: unknown, sentence: (error: GasError) => string): End {
  const timedOut = codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  if (error instanceof GasError) {
    return { failure: exception(sentence(error)), timedOut };
  }
  if (!types.isNativeError(error)) {
    return { failure: { name: 'Error', message: String(error), stack: '' }, timedOut };
  }
  const { name, message, stack } = error;
  const failure = { name, message, stack: scriptStack(`${name}: ${message}`, stack) };
  // An error of the host's realm that is no stop is the runtime's own fault.
  const own = error instanceof Error && !timedOut && !isStop(error);
  return own ? { failure, timedOut, broken: error } : { failure, timedOut };
}

/** Ends the execution, and tells what came of it. */
export function concluded(execution: RunningExecution, desk: PersonDesk, end: End): Performed {
  let last = end;
  try {
    execution.end();
  } catch (error) {
    if ('result' in last) last = endOf(error, (failure) => messageFor(execution, failure));
  }
  if ('failure' in last && last.broken) execution.broke(last.broken);
  const outcome = judged(execution, desk, last);
  const { calls, breakages, lacking } = execution;
  return { outcome, calls, breakages, lacking };
}

function judged(execution: RunningExecution, desk: PersonDesk, end: End): Performed['outcome'] {
  const { record, stopped } = execution;
  const told = { alerts: desk.answered, toasts: desk.toasts, record };
  if (stopped instanceof SuspensionError && desk.waiting) {
    record.outcome = 'waiting';
    return { ...told, status: 'waiting', waiting: desk.waiting };
  }
  if (stopped instanceof KillError || ('failure' in end && end.timedOut)) {
    const killed = new GasError(
      'Exceeded maximum execution time',
      'Vượt quá thời gian thực thi tối đa',
    );
    const message = messageFor(execution, killed);
    record.outcome = 'killed';
    record.error = message;
    return { ...told, status: 'killed', error: exception(message) };
  }
  if ('result' in end) return { ...told, status: 'completed', result: end.result };
  const { failure } = end;
  record.outcome = 'failed';
  record.error = `${failure.name}: ${failure.message}`;
  return { ...told, status: 'failed', error: failure };
}

const exception = (message: string): Failure => ({ name: 'Exception', message, stack: '' });

const isStop = (error: Error) =>
  error instanceof KillError ||
  error instanceof SuspensionError ||
  error instanceof NotImplementedError;

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}
