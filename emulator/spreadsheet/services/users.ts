// A user as the spreadsheet services tell of one.

import { Service } from '../../core/service.ts';

export class SheetUser extends Service {
  readonly gas = 'Base.User';

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

/** An address, or a user object of any service. */
export type UserLike = string | { getEmail(): string };

export const userOf = (email: string): SheetUser => new SheetUser(email);
