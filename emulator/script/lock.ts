// LockService: one lock each for the script, the document and the user.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { lockTimeout } from './errors.ts';

/** `Lock.LockService`; each call gives a new Lock object, as U30 asks about. */
export class LockService extends Service {
  readonly gas = 'Lock.LockService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
    execution.onEnd((killed) => {
      const heldFor = killed ? execution.switches['kill.lockHeldMs'] : 0;
      for (const [key, holder] of execution.locks) {
        if (holder.executionId !== execution.id) continue;
        if (heldFor > 0) execution.world.script.locks[key] = execution.now() + heldFor;
        execution.locks.delete(key);
      }
    });
  }

  getScriptLock(): Lock {
    return new Lock(this.#execution, 'script');
  }

  /** Null when the project is bound to no file. */
  getDocumentLock(): Lock | null {
    return this.#execution.world.bound ? new Lock(this.#execution, 'document') : null;
  }

  getUserLock(): Lock {
    return new Lock(this.#execution, `user:${this.#execution.effectiveUser}`);
  }
}

/** `Lock.Lock`. */
export class Lock extends Service {
  readonly gas = 'Lock.Lock';
  readonly #execution: Execution;
  readonly #key: string;

  constructor(execution: Execution, key: string) {
    super();
    this.#execution = execution;
    this.#key = key;
  }

  hasLock(): boolean {
    const { id, locks, switches } = this.#execution;
    const holder = locks.get(this.#key);
    if (holder?.executionId !== id) return false;
    return switches['lock.second'] === 'same' || holder.lock === this;
  }

  /** Waits up to `timeoutInMillis` of virtual time; tells whether it has the lock then. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    const execution = this.#execution;
    const { locks } = execution.world.script;
    if (!this.#free()) {
      const until = execution.now() + timeoutInMillis;
      const killedUntil = execution.locks.has(this.#key) ? until : (locks[this.#key] ?? until);
      execution.wait({ until, soonest: killedUntil, ready: () => this.#free() });
    }
    if (!this.#free()) return false;
    delete locks[this.#key];
    execution.locks.set(this.#key, { executionId: execution.id, lock: this });
    return true;
  }

  #free(): boolean {
    const { locks, world } = this.#execution;
    return !locks.has(this.#key) && (world.script.locks[this.#key] ?? 0) <= world.now;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw lockTimeout();
  }

  releaseLock(): void {
    if (this.hasLock()) this.#execution.locks.delete(this.#key);
  }
}
