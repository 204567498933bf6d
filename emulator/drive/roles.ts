// Who may do what with a file: its owner, the people named in it or in a folder above it, everybody.

import { numbersFrom } from '../core/mint.ts';
import type { World } from '../core/world.ts';
import { sameAddress } from '../mail/addresses.ts';
import type { DriveFileState, PermissionState } from './state.ts';
import { foldersAbove } from './tree.ts';

/** From least to most. */
const ROLES = ['none', 'reader', 'commenter', 'writer', 'owner'] as const;
export type Role = (typeof ROLES)[number];

const NAMES: readonly string[] = ROLES;
const rank = (role: string): number => NAMES.indexOf(role);

export const atLeast = (role: string, wanted: Role): boolean => rank(role) >= rank(wanted);

/** The id of a person's permissions: the same on every file, as Google's. */
export function permissionIdOf(email: string): string {
  const numbers = numbersFrom(`permission/${email.toLowerCase()}`);
  const half = () => String(numbers.next().value).padStart(10, '0');
  return half() + half();
}

const person = (emailAddress: string, role: string): PermissionState => ({
  id: permissionIdOf(emailAddress),
  type: 'user',
  role,
  emailAddress,
});

export const samePerson = (left: string | undefined, right: string): boolean =>
  left !== undefined && sameAddress(left, right);

/**
 * The permissions of a file, its owner's first. The people of a spreadsheet are those that the
 * spreadsheet itself knows, since its protections ask for them.
 */
export function permissionsOf(world: World, file: DriveFileState): PermissionState[] {
  const book = world.spreadsheets[file.id];
  const given = file.permissions.filter(({ role }) => role !== 'owner');
  const named = (email: string) => given.some((one) => samePerson(one.emailAddress, email));
  const editors = (book?.editors ?? []).filter((email) => !samePerson(file.owner, email));
  const viewers = (book?.viewers ?? []).filter(
    (email) => !named(email) && !editors.some((editor) => samePerson(editor, email)),
  );
  return [
    person(file.owner, 'owner'),
    ...editors.map((email) => person(email, 'writer')),
    ...viewers.map((email) => person(email, 'reader')),
    ...given,
  ];
}

const opensTheFile = ({ view }: PermissionState): boolean => view !== 'published';

function appliesTo(permission: PermissionState, email: string): boolean {
  if (permission.type === 'anyone') return true;
  if (permission.type === 'domain') return email.endsWith(`@${permission.domain}`);
  return samePerson(permission.emailAddress, email);
}

/** The most that a person may do with a file, by whichever permission. */
export function roleOf(world: World, file: DriveFileState, email: string): Role {
  let most: Role = 'none';
  for (const holder of [file, ...foldersAbove(world, file)]) {
    for (const permission of permissionsOf(world, holder).filter(opensTheFile)) {
      if (!appliesTo(permission, email) || rank(permission.role) <= rank(most)) continue;
      // Whoever owns a folder edits what others put there, and no more.
      const role = holder === file ? permission.role : permission.role.replace('owner', 'writer');
      most = ROLES[rank(role)] ?? most;
    }
  }
  return most;
}

/** Whether the file turns up among a person's files: theirs, or shared with them by name. */
export const isAmongFilesOf = (world: World, file: DriveFileState, email: string): boolean =>
  [file, ...foldersAbove(world, file)].some((holder) =>
    permissionsOf(world, holder)
      .filter(opensTheFile)
      .some((one) => one.type !== 'anyone' && appliesTo(one, email)),
  );
