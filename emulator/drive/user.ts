// `Drive.User`: somebody who has rights on a file.

import { Service } from '../core/service.ts';

export class DriveUser extends Service {
  readonly gas = 'Drive.User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  getDomain(): string {
    return this.#email.split('@')[1] ?? '';
  }

  /** The world knows people by their addresses alone; Google shows the address's own part then. */
  getName(): string {
    return this.#email.split('@')[0] ?? '';
  }

  /** null: nobody here has a photo [O: "null if the user's photo is not available"]. */
  getPhotoUrl(): string | null {
    return null;
  }
}
