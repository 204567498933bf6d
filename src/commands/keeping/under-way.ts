// A restore that was begun: kept in the properties until it is done, so that a run that was stopped goes on.

import type { Memory } from '../../ports.ts';
import { keepSurely } from '../opening/keep-surely.ts';

const KEY = 'restoring';

export interface RestoreOrder {
  /** The snapshot that is put back. */
  readonly file: string;
  /** The snapshot of the book as it was before. */
  readonly before: string;
  /** When the snapshot was made, as people read it. */
  readonly at: string;
  readonly by: string;
  readonly runId: string;
}

/** Asks the properties alone. */
export function isRestoring(memory: Memory): boolean {
  return (memory.get(KEY) ?? '') !== '';
}

export function restoreOrder(memory: Memory): RestoreOrder | null {
  const kept = memory.get(KEY) ?? '';
  // Written by `beginRestore` alone.
  return kept === '' ? null : (JSON.parse(kept) as RestoreOrder);
}

/** Surely: without it the next run would take a half restored book for the one to go back to. */
export function beginRestore(order: RestoreOrder, memory: Memory): void {
  keepSurely({ [KEY]: JSON.stringify(order) }, memory);
}

/** `also` is written in the same call: a run that is stopped has written both or none. */
export function endRestore(also: Readonly<Record<string, string>>, memory: Memory): void {
  memory.set({ [KEY]: '', ...also });
}
