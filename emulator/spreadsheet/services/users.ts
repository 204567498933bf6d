// A user as the spreadsheet services tell of one.

import { User } from '../../script/session.ts';

/** An address, or a user object of any service. */
export type UserLike = string | { getEmail(): string };

export const userOf = (email: string): User => new User(email);
