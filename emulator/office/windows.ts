// The browser windows that watch the office, each on its own event stream.

import type { OfficeEvents } from './api.ts';

type Send = (name: string, data: string) => void;

/** Changes within this time are told as one (ms). */
const TOGETHER = 40;

export class WindowList {
  readonly #streams = new Map<string, Send>();
  readonly #gone: ((window: string) => void)[] = [];
  #soon: NodeJS.Timeout | undefined;

  /** Adds a window's stream; the result removes it again. */
  add(window: string, send: Send): () => void {
    this.#streams.set(window, send);
    return () => {
      if (this.#streams.get(window) !== send) return;
      this.#streams.delete(window);
      for (const listener of this.#gone) listener(window);
    };
  }

  has(window: string): boolean {
    return this.#streams.has(window);
  }

  /** Whether anybody watches. */
  any(): boolean {
    return this.#streams.size > 0;
  }

  onGone(listener: (window: string) => void): void {
    this.#gone.push(listener);
  }

  tell<Name extends keyof OfficeEvents>(name: Name, data: OfficeEvents[Name]): void {
    const text = JSON.stringify(data ?? null);
    for (const send of this.#streams.values()) send(name, text);
  }

  /** Tells that something changed, once for a burst of changes. */
  tellSoon(name: 'changed'): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.tell(name, null);
    }, TOGETHER);
  }

  /** Forgets what was about to be told. */
  close(): void {
    clearTimeout(this.#soon);
  }
}
