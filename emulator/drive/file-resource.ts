// A file as the Drive API shows it: developers.google.com/drive/api/reference/rest/v3/files.

import { createHash } from 'node:crypto';
import type { World } from '../core/world.ts';
import { capabilitiesOf } from './capabilities.ts';
import { nameOf } from './google-files.ts';
import { isGoogleType, mimeTypes } from './mime-types.ts';
import { permissionIdOf, permissionsOf, samePerson } from './roles.ts';
import type { DriveFileState, PermissionState } from './state.ts';
import { inBin, parentIds } from './tree.ts';

export const GOOGLE_DOC = mimeTypes.GOOGLE_DOCS;

/** Where a person opens the file in a browser. */
export function webViewLink({ id, mimeType }: DriveFileState): string {
  switch (mimeType) {
    case GOOGLE_DOC:
      return `https://docs.google.com/document/d/${id}/edit`;
    case mimeTypes.GOOGLE_SHEETS:
      return `https://docs.google.com/spreadsheets/d/${id}/edit`;
    case mimeTypes.GOOGLE_FORMS:
      return `https://docs.google.com/forms/d/${id}/edit`;
    case mimeTypes.FOLDER:
      return `https://drive.google.com/drive/folders/${id}`;
    default:
      return `https://drive.google.com/file/d/${id}/view`;
  }
}

/** Where the bytes of a file are downloaded. */
export const downloadLink = ({ id }: DriveFileState): string =>
  `https://drive.google.com/uc?id=${id}&export=download`;

/** A person as the API shows one to another. */
export const userResource = (email: string, me: string) => ({
  kind: 'drive#user',
  displayName: email.split('@')[0] ?? '',
  me: samePerson(email, me),
  permissionId: permissionIdOf(email),
  emailAddress: email,
});

export const permissionResource = (permission: PermissionState) => ({
  kind: 'drive#permission',
  ...permission,
  ...(permission.emailAddress && { displayName: permission.emailAddress.split('@')[0] ?? '' }),
});

/** Every field of a file that this runtime knows, as `me` sees it. */
export function fileResource(
  world: World,
  file: DriveFileState,
  me: string,
): Record<string, unknown> {
  const permissions = permissionsOf(world, file);
  const capabilities = capabilitiesOf(world, file, me);
  return {
    kind: 'drive#file',
    id: file.id,
    name: nameOf(world, file),
    mimeType: file.mimeType,
    description: file.description,
    starred: file.starredBy?.includes(me) ?? false,
    trashed: inBin(world, file),
    explicitlyTrashed: file.trashed,
    parents: samePerson(file.owner, me) ? parentIds(file) : file.parents,
    properties: { ...file.properties },
    appProperties: { ...file.appProperties },
    spaces: ['drive'],
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    webViewLink: webViewLink(file),
    owners: [userResource(file.owner, me)],
    ownedByMe: samePerson(file.owner, me),
    shared: permissions.length > 1,
    ...(capabilities.canShare && {
      permissions: permissions.map(permissionResource),
      permissionIds: permissions.map(({ id }) => id),
    }),
    capabilities,
    writersCanShare: file.ownerShares !== true,
    copyRequiresWriterPermission: false,
    viewersCanCopyContent: true,
    ...(file.shortcut && { shortcutDetails: { ...file.shortcut } }),
    ...(file.content && { size: String(file.content.length) }),
    ...bytesResource(world, file),
    ...file.kept,
  };
}

const sums = new WeakMap<Uint8Array, Record<'md5' | 'sha1' | 'sha256', string>>();

/** The sums of a content, which is never changed in place: each answer tells them, and files are large. */
function sumsOf(content: Uint8Array): Record<'md5' | 'sha1' | 'sha256', string> {
  const known = sums.get(content);
  if (known) return known;
  const sum = (algorithm: string) => createHash(algorithm).update(content).digest('hex');
  const found = { md5: sum('md5'), sha1: sum('sha1'), sha256: sum('sha256') };
  sums.set(content, found);
  return found;
}

/** What only a file of bytes has. */
function bytesResource(world: World, file: DriveFileState): Record<string, unknown> {
  if (isGoogleType(file.mimeType)) return { quotaBytesUsed: '0' };
  const content = file.content ?? new Uint8Array();
  const { md5, sha1, sha256 } = sumsOf(content);
  const name = nameOf(world, file);
  const extension = /\.([^.]+)$/.exec(name)?.[1] ?? '';
  return {
    size: String(content.length),
    quotaBytesUsed: String(content.length),
    originalFilename: name,
    fileExtension: extension,
    fullFileExtension: extension,
    webContentLink: downloadLink(file),
    md5Checksum: md5,
    sha1Checksum: sha1,
    sha256Checksum: sha256,
  };
}
