// Who may edit and who may read a document: the permissions of its file in Drive.

import type { World } from '../core/world.ts';
import { atLeast, permissionsOf, samePerson } from '../drive/roles.ts';
import { setPerson } from '../drive/sharing.ts';
import type { DriveFileState } from '../drive/state.ts';
import { readAddress } from '../mail/addresses.ts';
import { User } from '../script/session.ts';

type Role = 'writer' | 'reader';

/** An address, or a user object of any service. */
export type UserLike = string | { getEmail(): string };

/** Those with a right; whoever may edit may read, and the owner may both (gas-fakes, oddities). */
export const usersWith = (world: World, file: DriveFileState, role: Role): User[] =>
  permissionsOf(world, file)
    .filter((one) => one.emailAddress !== undefined && atLeast(one.role, role))
    .map(({ emailAddress = '' }) => new User(emailAddress));

/** Gives the right; a greater one that the person has already stays. */
export function share(world: World, file: DriveFileState, role: Role, user: UserLike): void {
  const email = typeof user === 'string' ? readAddress(user).address : user.getEmail();
  if (!atLeast(roleIn(world, file, email), role)) setPerson(world, file, email, role);
}

/** Takes a person off the list of this right alone. */
export function unshare(world: World, file: DriveFileState, role: Role, user: UserLike): void {
  const email = typeof user === 'string' ? user : user.getEmail();
  if (roleIn(world, file, email) === role) setPerson(world, file, email, null);
}

const roleIn = (world: World, file: DriveFileState, email: string): string =>
  permissionsOf(world, file).find((one) => samePerson(one.emailAddress, email))?.role ?? 'none';
