// What a resource that a script hands to the Drive API changes about a file.

import { NotImplementedError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import { apiError } from './errors.ts';
import { rename } from './google-files.ts';
import { samePerson } from './roles.ts';
import type { DriveFileState } from './state.ts';

export type Resource = Record<string, unknown>;

export const textOr = (value: unknown, fallback: string): string =>
  typeof value === 'string' ? value : fallback;

/** Fields that Google tells and nobody writes. */
const READ_ONLY =
  /^(kind|size|owners|permissions|permissionIds|capabilities|webViewLink|webContentLink|md5Checksum|shared|ownedByMe|version|spaces|iconLink|lastModifyingUser|explicitlyTrashed|quotaBytesUsed|fileExtension|fullFileExtension|trashedTime|headRevisionId)$/;

/** Fields that Drive keeps as they are given. */
const KEPT =
  /^(originalFilename|folderColorRgb|copyRequiresWriterPermission|viewersCanCopyContent|contentHints)$/;

/** What making a file has read before: here it changes nothing. */
const READ_BEFORE = /^(id|parents|mimeType|shortcutDetails)$/;

/**
 * Sets what the resource names; a property given as null goes. A name that the API has not is passed
 * over, as there: `title`, of version 2, names nothing.
 */
export function patchFile(
  execution: Execution,
  method: string,
  file: DriveFileState,
  resource: Resource,
): void {
  for (const [name, value] of Object.entries(resource)) {
    if (value === undefined || (READ_BEFORE.test(name) && method !== 'files.update')) continue;
    if (READ_ONLY.test(name) || (name === 'id' && value !== file.id)) {
      throw apiError(method, 'The resource body includes fields which are not directly writable.');
    }
    if (KEPT.test(name)) file.kept = { ...file.kept, [name]: value };
    else patchField(execution, method, file, name, value);
  }
}

function patchField(
  execution: Execution,
  method: string,
  file: DriveFileState,
  name: string,
  value: unknown,
): void {
  switch (name) {
    case 'name':
      rename(execution.world, file, String(value));
      break;
    case 'description':
      file.description = String(value);
      break;
    case 'mimeType':
      if (value !== file.mimeType) throw new NotImplementedError(`Drive ${method} of the type`);
      break;
    case 'trashed':
      if (!samePerson(file.owner, execution.effectiveUser)) throw notAllowed(method, file.id);
      file.trashed = value === true;
      break;
    case 'starred':
      star(file, execution.effectiveUser, value === true);
      break;
    case 'writersCanShare':
      file.ownerShares = value === false;
      break;
    case 'createdTime':
    case 'modifiedTime':
      file[name === 'createdTime' ? 'createdAt' : 'modifiedAt'] = moment(method, value);
      break;
    case 'properties':
    case 'appProperties':
      file[name] = mergedProperties(file[name], value);
      break;
    case 'parents':
      throw apiError(
        method,
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    default:
      break;
  }
}

export const notAllowed = (method: string, id: string) =>
  apiError(method, `The user does not have sufficient permissions for file ${id}.`);

function star(file: DriveFileState, email: string, starred: boolean): void {
  const others = (file.starredBy ?? []).filter((one) => !samePerson(one, email));
  file.starredBy = starred ? [...others, email] : others;
}

function moment(method: string, value: unknown): number {
  const at = Date.parse(String(value));
  if (Number.isNaN(at)) throw apiError(method, `Invalid value for: Invalid format: "${value}"`);
  return at;
}

function mergedProperties(old: Record<string, string>, given: unknown): Record<string, string> {
  const merged = { ...old };
  for (const [key, value] of Object.entries(given ?? {})) {
    if (value === null) delete merged[key];
    else merged[key] = String(value);
  }
  return merged;
}
