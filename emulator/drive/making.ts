// Making files, folders and shortcuts in a folder, as DriveApp and its folders do.

import { type BlobService, blobOf } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import type { Service } from '../core/service.ts';
import { visibleEntry } from './entry.ts';
import {
  accessDenied,
  blobWithoutName,
  contentTooLarge,
  fileTooLarge,
  invalidArgument,
} from './errors.ts';
import { nameOf } from './google-files.ts';
import { isGoogleType, mimeTypes } from './mime-types.ts';
import { newFile } from './new-file.ts';
import { atLeast, roleOf } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { isRootId, ROOT } from './tree.ts';

/** Texts above 10 MB are refused [O /reference/drive/folder#createFile(String,String)]. */
const LONGEST_TEXT = 10_000_000;
/** Blobs above 50 MB, too (quotas, "Blob size"). */
const LARGEST_BLOB = 50 * 1024 * 1024;

/** The bytes of a text for a file. */
export function textBytes(content: string): Uint8Array {
  const bytes = new TextEncoder().encode(content);
  if (bytes.length > LONGEST_TEXT) throw contentTooLarge();
  return bytes;
}

/** The blob as a script gets it, unless it is too large for that. */
export function withinBlobSize(blob: BlobService): BlobService {
  if (blob.bytes.length > LARGEST_BLOB) throw fileTooLarge(blob.name ?? '');
  return blob;
}

/** The parents of what is put into this folder, if the user may put something there. */
export function parentsIn(execution: Execution, folderId: string): string[] {
  const { world, effectiveUser } = execution;
  if (isRootId(effectiveUser, folderId)) return [ROOT];
  const folder = visibleEntry(execution, folderId);
  if (!atLeast(roleOf(world, folder, effectiveUser), 'writer')) throw accessDenied();
  return [folder.id];
}

function put(
  execution: Execution,
  folderId: string,
  file: { name: string; mimeType: string; content?: Uint8Array },
): DriveFileState {
  return newFile(execution.world, {
    ...file,
    owner: execution.effectiveUser,
    now: execution.now(),
    parents: parentsIn(execution, folderId),
  });
}

/** All overloads of `createFile`: a blob; a name and a text, as plain text or of a type. */
export function makeFile(
  execution: Execution,
  folderId: string,
  args: [source: Service] | [name: string, content: string, mimeType?: string],
): DriveFileState {
  const [first, text = '', given] = args;
  if (typeof first !== 'string') {
    const blob = withinBlobSize(blobOf(first));
    if (blob.name === null) throw blobWithoutName();
    const type = blob.contentType ?? 'application/octet-stream';
    if (isGoogleType(type)) throw invalidArgument('file.contentType');
    return put(execution, folderId, {
      name: blob.name,
      mimeType: type,
      content: blob.bytes.slice(),
    });
  }
  const mimeType = given ?? mimeTypes.PLAIN_TEXT;
  // Google's own kinds of files are made by their own services.
  if (isGoogleType(mimeType)) throw invalidArgument('file.contentType');
  if (first === '') throw invalidArgument('name');
  return put(execution, folderId, { name: first, mimeType, content: textBytes(text) });
}

export function makeFolder(execution: Execution, folderId: string, name: string): DriveFileState {
  if (name === '') throw invalidArgument('name');
  return put(execution, folderId, { name, mimeType: mimeTypes.FOLDER });
}

/** A shortcut leads to a file or folder, not to another shortcut [O /drive/api/guides/shortcuts]. */
export function makeShortcut(
  execution: Execution,
  folderId: string,
  targetId: string,
): DriveFileState {
  const target = visibleEntry(execution, targetId);
  if (target.shortcut) throw invalidArgument('targetId');
  const name = nameOf(execution.world, target);
  const made = put(execution, folderId, { name, mimeType: mimeTypes.SHORTCUT });
  made.shortcut = { targetId: target.id, targetMimeType: target.mimeType };
  return made;
}
