// Who may edit and who may read a document: the permissions of its file in Drive.

import type { Execution } from '../core/execution.ts';
import type { DriveFileState } from '../drive/state.ts';
import { readAddresses } from '../mail/addresses.ts';
import { User } from '../script/session.ts';

type Role = 'writer' | 'reader';

/** Those with a right; whoever may edit may read, and the owner may both (gas-fakes, oddities). */
export function usersWith(file: DriveFileState, role: Role): User[] {
  const wanted =
    role === 'writer' ? ['owner', 'writer'] : ['owner', 'writer', 'commenter', 'reader'];
  const emails = file.permissions
    .filter((permission) => wanted.includes(permission.role))
    .map(({ emailAddress }) => emailAddress ?? '');
  return [...new Set([file.owner, ...emails])].filter(Boolean).map((email) => new User(email));
}

/** Gives the right; one that a person has already is never made less. */
export function share(
  execution: Execution,
  file: DriveFileState,
  role: Role,
  given: string | User,
): void {
  const email = addressOf(given);
  if (email === file.owner) return;
  const old = file.permissions.find(({ emailAddress }) => emailAddress === email);
  if (!old) {
    const id = `permission${execution.world.nextId++}`;
    file.permissions.push({ id, type: 'user', role, emailAddress: email });
  } else if (role === 'writer') old.role = role;
}

export function unshare(file: DriveFileState, role: Role, given: string | User): void {
  const email = addressOf(given);
  file.permissions = file.permissions.filter(
    (permission) => permission.emailAddress !== email || permission.role !== role,
  );
}

function addressOf(given: string | User): string {
  if (typeof given !== 'string') return given.getEmail();
  return readAddresses(given)[0] ?? given;
}
