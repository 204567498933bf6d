// `DriveApp.Access` and `DriveApp.Permission`, and how the Drive API writes the same.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import type { World } from '../core/world.ts';
import { accessDenied, invalidArgument } from './errors.ts';
import { generalAccess } from './sharing.ts';
import type { DriveFileState, PermissionState } from './state.ts';

const PERMISSIONS: Readonly<Record<string, string>> = {
  reader: 'VIEW',
  commenter: 'COMMENT',
  writer: 'EDIT',
  owner: 'OWNER',
};

/** `DriveApp.Permission` for a role of the Drive API. */
export const permissionOf = (role: string): GasEnum =>
  enumValue('Drive.Permission', PERMISSIONS[role] ?? 'NONE');

const roleNamed = (permission: string): string | undefined =>
  Object.keys(PERMISSIONS).find((role) => PERMISSIONS[role] === permission);

/** `DriveApp.Access` of a file. */
export function accessOf(file: DriveFileState): GasEnum {
  const general = generalAccess(file);
  if (!general) return enumValue('Drive.Access', 'PRIVATE');
  const who = general.type === 'anyone' ? 'ANYONE' : 'DOMAIN';
  return enumValue('Drive.Access', general.allowFileDiscovery ? who : `${who}_WITH_LINK`);
}

/**
 * What `setSharing` asks for; null makes the file private. OWNER and ORGANIZER can be read and not
 * set, NONE only together with ANYONE [O /reference/drive/permission]; on a private file the
 * permission says nothing. A domain has none but a Workspace account.
 */
export function wantedAccess(
  world: World,
  file: DriveFileState,
  access: GasEnum,
  permission: GasEnum,
): Omit<PermissionState, 'id'> | null {
  const role = roleNamed(permission.name);
  const nobody = permission.name === 'NONE';
  if (role === 'owner' || permission.name === 'ORGANIZER') throw invalidArgument('permissionType');
  if (access.name === 'PRIVATE') return null;
  if (nobody && access.name === 'ANYONE') return null;
  if (role === undefined) throw invalidArgument('permissionType');
  const allowFileDiscovery = !access.name.endsWith('_WITH_LINK');
  if (access.name.startsWith('ANYONE')) return { type: 'anyone', role, allowFileDiscovery };
  if (world.owner.plan !== 'workspace') throw accessDenied();
  const domain = file.owner.split('@')[1] ?? '';
  return { type: 'domain', role, domain, allowFileDiscovery };
}
