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

/** Where lines of a console go, and the clock that it reads. */
export interface ConsoleSink {
  now(): number;
  log(level: string, text: string): void;
}

/** What stands behind `console`: the six methods of Google's reference and no other. */
export class Console {
  readonly #sink: ConsoleSink;
  readonly #started = new Map<string, number>();

  constructor(sink: ConsoleSink) {
    this.#sink = sink;
  }

  log(...values: unknown[]): void {
    this.#write('INFO', values);
  }

  info(...values: unknown[]): void {
    this.#write('INFO', values);
  }

  warn(...values: unknown[]): void {
    this.#write('WARNING', values);
  }

  error(...values: unknown[]): void {
    this.#write('ERROR', values);
  }

  time(label: unknown): void {
    this.#started.set(String(label), this.#sink.now());
  }

  timeEnd(label: unknown): void {
    const started = this.#started.get(String(label));
    if (started === undefined) return;
    this.#started.delete(String(label));
    this.#write('INFO', [`${label}: ${this.#sink.now() - started}ms`]);
  }

  #write(level: string, values: unknown[]): void {
    const [first, ...rest] = values;
    const filled = typeof first === 'string' && rest.length > 0 && first.includes('%');
    const text = filled ? formatString(first, rest) : values.map(shown).join(' ');
    this.#sink.log(level, text);
  }
}

/** A `console` for the script's realm; a call of it is not a service call. */
export function installConsole(context: vm.Context, sink: ConsoleSink): void {
  const host = new Console(sink);
  const names = Object.getOwnPropertyNames(Console.prototype).filter(
    (name) => name !== 'constructor',
  );
  const call = (name: string, args: unknown[]) => Reflect.get(host, name).apply(host, args);
  const make = vm.runInContext(
    `(function (names, call) {
      const console = {};
      for (const name of names) console[name] = function () { call(name, Array.from(arguments)); };
      return console;
    })`,
    context,
  );
  Reflect.set(context, 'console', make(names, call));
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
