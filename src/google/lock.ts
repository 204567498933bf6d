// One lock for every command that writes: taken here only, released after a flush.

import { Problem } from '../domain/problem.ts';
import type { GoogleMemory } from './memory.ts';

const WAIT_MS = 20_000;

/**
 * Runs work under the script's lock; a result that is a promise keeps the lock until it settles.
 * What was read from the properties before the lock was had is read again.
 */
export function withLock<Result>(
  memory: GoogleMemory,
  flush: () => void,
  work: () => Result,
): Result {
  const lock = LockService.getScriptLock();
  if (!tryLock(lock)) throw new Problem('BUSY', {});
  memory.forget();
  // Whatever the flush throws, nobody waits for the lock while a person reads of it.
  const release = (): void => {
    try {
      flush();
    } finally {
      lock.releaseLock();
    }
  };
  // What was written stays written when work fails: it is committed and looked at all the same, before
  // anybody else has the lock.
  const fail = (error: unknown): never => {
    try {
      release();
    } catch (other) {
      console.warn(String(other));
    }
    throw error;
  };
  let result: Result;
  try {
    result = work();
  } catch (error) {
    return fail(error);
  }
  if (result instanceof Promise) {
    return result.then((value) => {
      release();
      return value;
    }, fail) as Result & Promise<unknown>;
  }
  release();
  return result;
}

/**
 * Under load even tryLock throws (platform.md §9): that is "busy", too. It may have been had all the
 * same, and is let go.
 */
function tryLock(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(WAIT_MS);
  } catch (error) {
    console.warn(String(error));
    letGo(lock);
    return false;
  }
}

function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(String(error));
  }
}
