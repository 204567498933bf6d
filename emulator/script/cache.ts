// CacheService: texts that may be forgotten, with a time to live.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { invalidArgument, tooLarge } from './errors.ts';

const keyLimit = 250;
const valueLimit = 100 * 1024;
const longestSeconds = 21_600;
const usualSeconds = 600;
const mostItems = 1000;
const keptItems = 900;

/** `Cache.CacheService`. */
export class CacheService extends Service {
  readonly gas = 'Cache.CacheService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getScriptCache(): Cache {
    return new Cache(this.#execution, 'script');
  }

  /** Null when the project is bound to no file. */
  getDocumentCache(): Cache | null {
    return this.#execution.world.bound ? new Cache(this.#execution, 'document') : null;
  }

  getUserCache(): Cache {
    return new Cache(this.#execution, `user:${this.#execution.effectiveUser}`);
  }
}

/** One cache: `Cache.Cache`. Keys up to 250 characters, values up to 100 KB (platform.md §1.2). */
export class Cache extends Service {
  readonly gas = 'Cache.Cache';
  readonly #execution: Execution;
  readonly #room: string;

  constructor(execution: Execution, room: string) {
    super();
    this.#execution = execution;
    this.#room = room;
  }

  get(key: string): string | null {
    const entry = this.#execution.world.script.cache[this.#key(key)];
    return entry && entry.until > this.#execution.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = usualSeconds): void {
    if (key.length > keyLimit) throw tooLarge('key');
    if (Buffer.byteLength(value) > valueLimit) throw tooLarge('value');
    if (expirationInSeconds < 1 || expirationInSeconds > longestSeconds) {
      throw invalidArgument('expirationInSeconds');
    }
    this.#execution.world.script.cache[this.#key(key)] = {
      value,
      until: this.#execution.now() + expirationInSeconds * 1000,
    };
    this.#forgetSome();
  }

  /** Above 1,000 items the cache keeps the 900 that would live longest. */
  #forgetSome(): void {
    const { cache } = this.#execution.world.script;
    const own = Object.keys(cache).filter((key) => key.startsWith(`${this.#room}/`));
    if (own.length <= mostItems) return;
    own.sort((a, b) => (cache[b]?.until ?? 0) - (cache[a]?.until ?? 0));
    for (const key of own.slice(keptItems)) delete cache[key];
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = usualSeconds): void {
    for (const [key, value] of Object.entries(values)) {
      this.put(key, String(value), expirationInSeconds);
    }
  }

  remove(key: string): void {
    delete this.#execution.world.script.cache[this.#key(key)];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  #key(key: string): string {
    return `${this.#room}/${key}`;
  }
}
