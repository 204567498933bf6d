// Buffered writes of one execution: applied at once, and taken back when a kill loses them.

import type { WriteBuffer } from './execution.ts';

interface Write {
  undo: () => void;
  surface: (() => void) | undefined;
}

export class UndoBuffer implements WriteBuffer {
  #writes: Write[] = [];

  wrote(undo: () => void, surface?: () => void): void {
    this.#writes.push({ undo, surface });
  }

  commit(): void {
    const writes = this.#writes;
    this.#writes = [];
    let first: { error: unknown } | null = null;
    for (const { surface } of writes) {
      try {
        surface?.();
      } catch (error) {
        first ??= { error };
      }
    }
    if (first) throw first.error;
  }

  /** Takes writes back, the last one first; `kept` is how many from the start survive. */
  lose(kept: 'none' | 'half'): void {
    const writes = this.#writes.splice(0);
    const from = kept === 'none' ? 0 : Math.ceil(writes.length / 2);
    for (const { undo } of writes.slice(from).reverse()) undo();
  }
}
