// PropertiesService: small texts that outlive an execution, for the script, the document, a user.

import type { Execution } from '../core/execution.ts';
import { useDaily } from '../core/quotas.ts';
import { GasError, Service } from '../core/service.ts';
import { tooLarge } from './errors.ts';

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

/** `Properties.PropertiesService`. */
export class PropertiesService extends Service {
  readonly gas = 'Properties.PropertiesService';
  readonly #execution: Execution;
  readonly #journal: Journal;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
    this.#journal = new Journal(execution);
  }

  getScriptProperties(): Properties {
    return this.#open(this.#execution.world.script.properties.script);
  }

  /** Null in a time trigger while the switch `properties.documentInTick` (U34) says so. */
  getDocumentProperties(): Properties | null {
    const { byClock, switches, world } = this.#execution;
    if (!world.bound) return null;
    if (byClock && switches['properties.documentInTick'] === 'null') return null;
    return this.#open(world.script.properties.document);
  }

  getUserProperties(): Properties {
    return this.#open(storeOf(this.#execution));
  }

  #open(store: Record<string, string>): Properties {
    return new Properties(store, this.#journal);
  }
}

/** Counts calls, and knows how to take the last write back, should a kill lose it (U13). */
class Journal {
  #undo: (() => void) | null = null;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
    execution.onEnd((killed) => {
      if (killed && execution.switches['kill.properties'] === 'lost') this.#undo?.();
    });
  }

  /** Counts one read or write. @throws GasError when the day's are used up (platform.md §1.1) */
  count(): void {
    useDaily(this.#execution, 'propertyCalls');
  }

  /** Counts a write, too. */
  remember(store: Record<string, string>): void {
    this.count();
    const before = { ...store };
    this.#undo = () => replaceAll(store, before);
  }
}

function replaceAll(store: Record<string, string>, values: Record<string, string>): void {
  for (const key of Object.keys(store)) delete store[key];
  Object.assign(store, values);
}

/** One store; values are texts of at most 9 KB, 500 KB together. */
abstract class PropertyStore extends Service {
  readonly #store: Record<string, string>;
  readonly #journal: Journal;

  constructor(store: Record<string, string>, journal: Journal) {
    super();
    this.#store = store;
    this.#journal = journal;
  }

  getProperty(key: string): string | null {
    this.#journal.count();
    return Object.hasOwn(this.#store, key) ? (this.#store[key] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    this.#journal.count();
    return { ...this.#store };
  }

  getKeys(): string[] {
    this.#journal.count();
    return Object.keys(this.#store);
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const texts: Record<string, string> = {};
    for (const [key, value] of Object.entries(properties)) {
      const text = String(value);
      if (Buffer.byteLength(text) > valueLimit) throw tooLarge('value');
      texts[key] = text;
    }
    const next = deleteAllOthers ? texts : { ...this.#store, ...texts };
    if (sizeOf(next) > storeLimit) {
      throw new GasError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#journal.remember(this.#store);
    replaceAll(this.#store, next);
    return this;
  }

  deleteProperty(key: string): this {
    this.#journal.remember(this.#store);
    delete this.#store[key];
    return this;
  }

  deleteAllProperties(): this {
    this.#journal.remember(this.#store);
    replaceAll(this.#store, {});
    return this;
  }
}

/** `Properties.Properties`. */
export class Properties extends PropertyStore {
  readonly gas = 'Properties.Properties';
}

/** `Properties.ScriptProperties`, the older name of the script's store. */
export class ScriptProperties extends PropertyStore {
  readonly gas = 'Properties.ScriptProperties';

  constructor(execution: Execution) {
    super(execution.world.script.properties.script, new Journal(execution));
  }
}

/** `Properties.UserProperties`, the older name of the user's store. */
export class UserProperties extends PropertyStore {
  readonly gas = 'Properties.UserProperties';

  constructor(execution: Execution) {
    super(storeOf(execution), new Journal(execution));
  }
}

function storeOf({ effectiveUser, world }: Execution): Record<string, string> {
  world.script.properties.user[effectiveUser] ??= {};
  return world.script.properties.user[effectiveUser];
}

function sizeOf(store: Record<string, string>): number {
  let size = 0;
  for (const [key, value] of Object.entries(store)) {
    size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  return size;
}
