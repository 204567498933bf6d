// Giving people rights on a file and taking them back; opening it to everybody.

import type { World } from '../core/world.ts';
import { permissionIdOf, samePerson } from './roles.ts';
import type { DriveFileState, PermissionState } from './state.ts';

const without = (emails: readonly string[], email: string): string[] =>
  emails.filter((one) => !samePerson(one, email));

/** Gives a person this role and no other; null takes every right back. */
export function setPerson(
  world: World,
  file: DriveFileState,
  email: string,
  role: 'reader' | 'commenter' | 'writer' | null,
  type = 'user',
): void {
  file.permissions = file.permissions.filter((one) => !samePerson(one.emailAddress, email));
  const book = world.spreadsheets[file.id];
  if (book) {
    book.editors = without(book.editors, email);
    book.viewers = without(book.viewers, email);
    if (role === 'writer') book.editors.push(email);
    else if (role !== null) book.viewers.push(email);
    book.revision += 1;
  }
  // A spreadsheet does not tell viewers from commenters: their entry here does.
  if (role !== null && (!book || role === 'commenter')) {
    file.permissions.push({ id: permissionIdOf(email), type, role, emailAddress: email });
  }
}

/** Makes somebody the owner; who owned it before goes on as an editor. */
export function setOwner(world: World, file: DriveFileState, email: string): void {
  const before = file.owner;
  setPerson(world, file, email, null);
  file.owner = email;
  if (!samePerson(before, email)) setPerson(world, file, before, 'writer');
}

const isGeneral = ({ type, view }: PermissionState): boolean =>
  (type === 'anyone' || type === 'domain') && view !== 'published';

/** What holds for everybody, or for a domain; undefined when the file is private. */
export const generalAccess = (file: DriveFileState): PermissionState | undefined =>
  file.permissions.find(isGeneral);

/** Opens the file to everybody or a domain; null makes it private. */
export function setGeneralAccess(
  file: DriveFileState,
  access: Omit<PermissionState, 'id'> | null,
): PermissionState | null {
  file.permissions = file.permissions.filter((one) => !isGeneral(one));
  if (access === null) return null;
  const kind = access.type === 'anyone' ? 'anyone' : `${permissionIdOf(access.domain ?? '')}k`;
  const made = { id: access.allowFileDiscovery ? kind : `${kind}WithLink`, ...access };
  file.permissions.push(made);
  return made;
}
