// A move that was begun and may have been stopped: kept whole where every execution sees it, in
// pieces, because one property holds 9 KB.

import type { Memory } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import { keepSurely } from '../opening/keep-surely.ts';
import type { CellChange } from './cell-change.ts';

export interface KeptMove {
  readonly runId: string;
  readonly by: string;
  readonly action: Ids<'deed'>;
  readonly detail: string;
  readonly cells: readonly CellChange[];
  /** Whether the columns of trials are cleared with it. */
  readonly clearsTrial: boolean;
}

const KEY = 'move';
/** In letters, of which one may take three bytes. */
const PIECE = 2500;

export function keepMove(move: KeptMove, memory: Memory): void {
  const text = JSON.stringify(move);
  const pieces: Record<string, string> = {};
  const count = Math.ceil(text.length / PIECE);
  for (let index = 0; index < count; index += 1) {
    pieces[`${KEY}.${index}`] = text.slice(index * PIECE, (index + 1) * PIECE);
  }
  keepSurely({ ...pieces, [KEY]: String(count) }, memory);
}

/** The move that was not finished; null when there is none. */
export function keptMove(memory: Memory): KeptMove | null {
  const count = Number(memory.get(KEY) ?? '0');
  if (!(count > 0)) return null;
  const pieces = Array.from({ length: count }, (_, index) => memory.get(`${KEY}.${index}`) ?? '');
  // Written by `keepMove` and by nothing else.
  return JSON.parse(pieces.join('')) as KeptMove;
}

/** One call: the pieces lie idle and are overwritten by the next move. */
export function forgetMove(memory: Memory): void {
  memory.remove(KEY);
}
