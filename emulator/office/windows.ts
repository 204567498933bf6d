// The browser windows that watch the office, each on its own event stream.

import type { OfficeEvents } from './api.ts';

type Send = (name: string, data: string) => void;

interface Watcher {
  user: string;
  send: Send;
}

/** Changes within this time are told as one (ms). */
const TOGETHER = 40;
/** A window whose stream broke comes back within this time, unless it was closed (ms). */
const GRACE = 4000;

export class WindowList {
  readonly #streams = new Map<string, Watcher>();
  readonly #gone: ((window: string) => void)[] = [];
  readonly #leaving = new Set<NodeJS.Timeout>();
  #soon: NodeJS.Timeout | undefined;

  /** Adds the stream of a person's window; the result removes it again. */
  add(window: string, user: string, send: Send): () => void {
    const watcher = { user, send };
    this.#streams.set(window, watcher);
    return () => {
      if (this.#streams.get(window) !== watcher) return;
      this.#streams.delete(window);
      const leaving = setTimeout(() => {
        this.#leaving.delete(leaving);
        if (this.has(window)) return;
        for (const listener of this.#gone) listener(window);
      }, GRACE);
      this.#leaving.add(leaving);
    };
  }

  has(window: string): boolean {
    return this.#streams.has(window);
  }

  /** Whether anybody watches. */
  any(): boolean {
    return this.#streams.size > 0;
  }

  /** Called when a window was closed. */
  onGone(listener: (window: string) => void): void {
    this.#gone.push(listener);
  }

  tell<Name extends keyof OfficeEvents>(name: Name, data: OfficeEvents[Name]): void {
    const text = JSON.stringify(data ?? null);
    for (const { send } of this.#streams.values()) send(name, text);
  }

  /** Tells the windows of one person. */
  tellPerson<Name extends keyof OfficeEvents>(
    person: string,
    name: Name,
    data: OfficeEvents[Name],
  ): void {
    const text = JSON.stringify(data ?? null);
    for (const { user, send } of this.#streams.values()) if (user === person) send(name, text);
  }

  /** Tells that something changed, once for a burst of changes. */
  tellSoon(name: 'changed'): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.tell(name, null);
    }, TOGETHER);
  }

  /** Forgets what was about to be told, and who is leaving. */
  close(): void {
    clearTimeout(this.#soon);
    for (const leaving of this.#leaving) clearTimeout(leaving);
  }
}
