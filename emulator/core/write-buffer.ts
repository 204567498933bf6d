// Buffered writes of one execution: applied at once, and taken back when a kill loses them.

import type { WriteBuffer } from './execution.ts';

interface Write {
  undo: () => void;
  surface: (() => void) | undefined;
  redo: (() => void) | undefined;
}

export class UndoBuffer implements WriteBuffer {
  #writes: Write[] = [];
  #hidden: Write[] = [];

  wrote(undo: () => void, surface?: () => void, redo?: () => void): void {
    this.#writes.push({ undo, surface, redo });
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

  /** Takes writes back, the last one first, but for as many of the first as are kept. */
  lose(kept: (count: number) => number): void {
    this.reveal();
    const writes = this.#writes.splice(0);
    for (const { undo } of writes.slice(kept(writes.length)).reverse()) undo();
  }

  /**
   * Takes the writes out of sight while another execution has its turn: nobody else sees what was
   * not flushed. Writes that cannot be made again stay visible, and so do those before them.
   */
  hide(): void {
    const last = this.#writes.findLastIndex(({ redo }) => redo === undefined);
    this.#hidden = this.#writes.slice(last + 1);
    for (const { undo } of [...this.#hidden].reverse()) undo();
  }

  aside<T>(look: () => T): T {
    this.hide();
    try {
      return look();
    } finally {
      this.reveal();
    }
  }

  /** Makes the hidden writes again, over whatever has been written since. */
  reveal(): void {
    for (const { redo } of this.#hidden.splice(0)) redo?.();
  }
}
