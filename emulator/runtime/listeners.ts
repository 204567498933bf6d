// Whoever listens to the runtime.

import type { RuntimeEvents } from './runtime.ts';

export class Listeners {
  readonly #byEvent = new Map<keyof RuntimeEvents, Set<(...args: never[]) => void>>();

  /** The result stops it. */
  on<E extends keyof RuntimeEvents>(event: E, listener: RuntimeEvents[E]): () => void {
    const listeners = this.#byEvent.get(event) ?? new Set();
    this.#byEvent.set(event, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit<E extends keyof RuntimeEvents>(event: E, ...args: Parameters<RuntimeEvents[E]>): void {
    for (const listener of this.#byEvent.get(event) ?? []) Reflect.apply(listener, undefined, args);
  }
}
