// Session: who acts, and in which zone the script lives.

import { type Execution, isAnonymous } from '../core/execution.ts';
import { Service } from '../core/service.ts';

/** `Base.User`. */
export class User extends Service {
  readonly gas = 'Base.User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  /** An older name of the address. [K] */
  getUserLoginId(): string {
    return this.#email;
  }
}

/** `Base.Session`. */
export class Session extends Service {
  readonly gas = 'Base.Session';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  /** Blank in simple triggers and custom functions (platform.md §3.3). */
  getActiveUser(): User {
    return new User(this.#execution.activeUser);
  }

  getEffectiveUser(): User {
    const { kind, effectiveUser } = this.#execution;
    return new User(isAnonymous(kind) ? '' : effectiveUser);
  }

  /** An older name of `getActiveUser`. */
  getUser(): User {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this.#execution.world.owner.locale;
  }

  getScriptTimeZone(): string {
    return this.#execution.timeZone;
  }

  /** An older name of `getScriptTimeZone`. */
  getTimeZone(): string {
    return this.getScriptTimeZone();
  }

  getTemporaryActiveUserKey(): string {
    return Buffer.from(`key:${this.#execution.activeUser}`).toString('base64');
  }
}
