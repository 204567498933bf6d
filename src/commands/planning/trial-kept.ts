// The question behind a trial that the dialog wrote: its days alone would not tell a shift from a longer phase.

import type { Memory } from '../../ports.ts';
import { type MoveInput, readMove } from '../input/move-phase.ts';
import { fieldsOf } from './preview-move.ts';

const KEY = 'trial';

export function keepTrial(input: MoveInput, memory: Memory): void {
  memory.set({ [KEY]: JSON.stringify(fieldsOf(input, '')) });
}

export function keptTrial(memory: Memory): MoveInput | null {
  const text = memory.get(KEY);
  return text === null ? null : readMove(JSON.parse(text));
}

export function forgetTrial(memory: Memory): void {
  if (memory.get(KEY) !== null) memory.remove(KEY);
}
