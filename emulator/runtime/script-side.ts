// The script's side of one execution: its context, its globals, the call of its function. It needs
// no world, only a door to the services, so that it can run in another thread, too.

import { types } from 'node:util';
import vm from 'node:vm';
import { Boundary } from '../core/boundary.ts';
import { callIn, chance, createContext, loadFiles } from '../core/context.ts';
import type { Door } from '../core/door.ts';
import type { BlockMaker, ExecutionKind } from '../core/execution.ts';
import { installGlobals } from '../core/install-globals.ts';
import type { Project } from '../core/project.ts';
import type { Realm } from '../core/realm.ts';
import { GasError, type Service } from '../core/service.ts';
import type { Switches } from '../core/switches.ts';
import { type ConsoleSink, installConsole } from '../script/logger.ts';
import { asPayload } from './payload.ts';

/** What is to be run: a function of the project, or an expression. */
export interface Entry {
  kind: ExecutionKind;
  /** The function, or what `source` is called in the record. */
  name: string;
  /** An expression to evaluate instead of calling a function. */
  source?: string;
}

export interface Surroundings {
  project: Project;
  switches: Switches;
  door: Door;
  /** Clock and log of the execution. */
  sink: ConsoleSink;
  /** What chance is drawn from: the same text, the same numbers. */
  seed: string;
}

export class ScriptSide {
  readonly random: () => number;
  readonly #context: vm.Context;
  readonly #realm: Realm;
  readonly #boundary: Boundary;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
    this.random = chance(around.seed);
    const now = () => around.sink.now();
    const { context, realm } = createContext(around.switches, now, this.random);
    this.#context = context;
    this.#realm = realm;
    this.#boundary = new Boundary(around.door, this.#realm);
  }

  /** Makes blocks of values in the script's realm. */
  get blocks(): BlockMaker {
    return this.#realm;
  }

  /** Evaluates an expression among the script's globals. */
  evaluate(source: string, filename = 'eval'): unknown {
    return vm.runInContext(source, this.#context, { filename, displayErrors: false });
  }

  /**
   * Loads the project's files and runs the entry.
   * @param args the arguments as host values
   * @returns what the function gave, as a host value; a dialog's call gives a payload
   */
  async run(
    entry: Entry,
    services: ReadonlyMap<string, () => Service>,
    args: () => unknown[],
  ): Promise<unknown> {
    this.#load(services);
    if (entry.source !== undefined) {
      return this.#toHost(await this.#settle(this.evaluate(entry.source, entry.name)));
    }
    const callee = this.#function(entry);
    const given = args().map((arg) => this.#realm.toScript(arg, this.#boundary));
    const value = await this.#settle(callIn(this.#context, callee, given));
    if (entry.kind === 'dialog') return asPayload(value, this.#realm, this.#boundary);
    return this.#toHost(value);
  }

  /**
   * The same for a function that is called at once, within the call of another script; a promise
   * comes to nothing. [K]
   */
  runNow(
    entry: Entry,
    services: ReadonlyMap<string, () => Service>,
    args: readonly unknown[],
  ): unknown {
    this.#load(services);
    const given = args.map((arg) => this.#realm.toScript(arg, this.#boundary));
    const value = callIn(this.#context, this.#function(entry), given);
    return types.isPromise(value) ? undefined : this.#toHost(value);
  }

  #load(services: ReadonlyMap<string, () => Service>): void {
    const { project, sink } = this.#around;
    installGlobals(this.#context, services, this.#boundary, project.manifest);
    installConsole(this.#context, sink);
    loadFiles(this.#context, project);
  }

  #toHost(value: unknown): unknown {
    return this.#realm.toHost(value, this.#boundary);
  }

  /**
   * Finds a handler as Google does, by evaluating its name: a top-level `const f = () => …` and
   * `object.method` count. A dialog or a cell sees the detected functions of the top level only, and
   * none that ends with `_` (runtime.md §2).
   */
  #function({ kind, name }: Entry): (...args: unknown[]) => unknown {
    const named = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name);
    const seen = this.#around.project.functions.has(name) && !name.endsWith('_');
    const open = (kind !== 'dialog' && kind !== 'custom') || seen;
    const found =
      named && open ? this.evaluate(`typeof ${name} === 'function' ? ${bound(name)} : null`) : null;
    if (typeof found === 'function') return (...args) => Reflect.apply(found, undefined, args);
    throw new GasError(`Script function not found: ${name}`);
  }

  /** Waits for a promise of the script: only microtasks can settle it, there are no timers. */
  async #settle(value: unknown): Promise<unknown> {
    if (!types.isPromise(value)) return value;
    const settled = await Promise.race([
      value.then(
        (result: unknown) => ({ result }),
        (error: unknown) => ({ error }),
      ),
      new Promise<{ result: undefined }>((resolve) => {
        setImmediate(() => resolve({ result: undefined }));
      }),
    ]);
    if (!('error' in settled)) return settled.result;
    const { switches, door } = this.#around;
    if (switches['runtime.rejection'] === 'silentSuccess' && !door.stopped()) return undefined;
    throw settled.error;
  }
}

function bound(name: string): string {
  return name.includes('.') ? `${name}.bind(${name.slice(0, name.lastIndexOf('.'))})` : name;
}
