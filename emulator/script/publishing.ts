// The project as a web app, and tokens that bring a browser back to it.

import { createHash } from 'node:crypto';
import type { Execution } from '../core/execution.ts';
import { GasError, Service } from '../core/service.ts';
import { invalidArgument } from './errors.ts';

/** A text that tells nothing, the same for the same seed. */
export function opaque(seed: string): string {
  return createHash('sha256').update(seed).digest('base64url');
}

/** `Script.Service`: here no project is deployed as a web app. */
export class PublishedService extends Service {
  readonly gas = 'Script.Service';

  getUrl(): null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }

  /** Nothing is left to take away. */
  disable(): void {}
}

const longest = 3600;

/** `Script.StateTokenBuilder`. */
export class StateTokenBuilder extends Service {
  readonly gas = 'Script.StateTokenBuilder';
  readonly #execution: Execution;
  readonly #arguments: Record<string, string> = {};
  #method: string | null = null;
  #timeout = 60;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  withMethod(method: string): this {
    this.#method = method;
    return this;
  }

  withArgument(name: string, value: string): this {
    this.#arguments[name] = value;
    return this;
  }

  /** Seconds, an hour at most. */
  withTimeout(timeout: number): this {
    if (!(timeout > 0 && timeout <= longest)) throw invalidArgument('timeout');
    this.#timeout = timeout;
    return this;
  }

  createToken(): string {
    if (this.#method === null) throw new GasError('The state token has no method.');
    const { id, effectiveUser } = this.#execution;
    return opaque(
      JSON.stringify([id, effectiveUser, this.#method, this.#timeout, this.#arguments]),
    );
  }
}
