// Logger and console: lines in the record of the execution.

import { types } from 'node:util';
import vm from 'node:vm';
import type { RunningExecution } from '../core/running.ts';
import { Service } from '../core/service.ts';
import { formatString } from './text-template.ts';

/** `Base.Logger`. */
export class Logger extends Service {
  readonly gas = 'Base.Logger';
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    super();
    this.#execution = execution;
  }

  log(first: unknown, ...values: unknown[]): this {
    const text =
      typeof first === 'string' && values.length > 0 ? formatString(first, values) : shown(first);
    this.#execution.log('INFO', text);
    return this;
  }

  getLog(): string {
    return this.#execution.record.logs.map(({ level, text }) => `${level}: ${text}\n`).join('');
  }

  clear(): void {
    this.#execution.record.logs.length = 0;
  }
}

/** A `console` for the script's realm; a call of it is not a service call. */
export function installConsole(context: vm.Context, execution: RunningExecution): void {
  const write = (level: string, args: unknown[]) => {
    execution.log(level, args.map(shown).join(' '));
  };
  const make = vm.runInContext(
    `(function (write) {
      const line = (level) => function () { write(level, Array.from(arguments)); };
      return { log: line('INFO'), info: line('INFO'), debug: line('DEBUG'), warn: line('WARNING'),
        error: line('ERROR'), time: line('INFO'), timeEnd: line('INFO') };
    })`,
    context,
  );
  Reflect.set(context, 'console', make(write));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return String(value);
  if (types.isNativeError(value)) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '[object]';
  }
}
