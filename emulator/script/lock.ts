// LockService: one lock each for the script, the document and the user.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { lockTimeout } from './errors.ts';

/** `Lock.LockService`; each call gives a new Lock object, as U30 asks about. */
export class LockService extends Service {
  readonly gas = 'Lock.LockService';
  readonly #execution: Execution;
  readonly #holders = new Map<string, Lock>();

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
    execution.onEnd((killed) => {
      const heldFor = killed ? execution.switches['kill.lockHeldMs'] : 0;
      for (const key of this.#holders.keys()) {
        if (heldFor > 0) execution.world.script.locks[key] = execution.now() + heldFor;
      }
      this.#holders.clear();
    });
  }

  getScriptLock(): Lock {
    return new Lock(this.#execution, this.#holders, 'script');
  }

  /** Null when the project is bound to no file. */
  getDocumentLock(): Lock | null {
    if (!this.#execution.world.bound) return null;
    return new Lock(this.#execution, this.#holders, 'document');
  }

  getUserLock(): Lock {
    return new Lock(this.#execution, this.#holders, `user:${this.#execution.effectiveUser}`);
  }
}

/** `Lock.Lock`. */
export class Lock extends Service {
  readonly gas = 'Lock.Lock';
  readonly #execution: Execution;
  readonly #holders: Map<string, Lock>;
  readonly #key: string;

  constructor(execution: Execution, holders: Map<string, Lock>, key: string) {
    super();
    this.#execution = execution;
    this.#holders = holders;
    this.#key = key;
  }

  hasLock(): boolean {
    const holder = this.#holders.get(this.#key);
    return this.#execution.switches['lock.second'] === 'same'
      ? holder !== undefined
      : holder === this;
  }

  /** Waits up to `timeoutInMillis` of virtual time; tells whether it has the lock then. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    const execution = this.#execution;
    const taken = this.#holders.has(this.#key);
    const freeAt = taken
      ? Number.POSITIVE_INFINITY
      : (execution.world.script.locks[this.#key] ?? 0);
    const wait = Math.max(0, freeAt - execution.now());
    if (wait > timeoutInMillis) {
      execution.spend(timeoutInMillis);
      return false;
    }
    execution.spend(wait);
    delete execution.world.script.locks[this.#key];
    this.#holders.set(this.#key, this);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw lockTimeout();
  }

  releaseLock(): void {
    if (this.hasLock()) this.#holders.delete(this.#key);
  }
}
