// Which files a script may touch through the Drive service: platform.md §7, switch U27.

import type { Execution } from '../core/execution.ts';
import { fileNotFound } from './errors.ts';
import { entryWith } from './new-file.ts';
import { roleOf } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { isRootId, rootOf } from './tree.ts';

const WHOLE_DRIVE = 'https://www.googleapis.com/auth/drive';
const EDITORS_OWN: ReadonlySet<string> = new Set([
  'application/vnd.google-apps.form',
  'application/vnd.google-apps.spreadsheet',
]);

/**
 * Whether the script reaches the file. Under `drive.file` it reaches what it made by this service;
 * whether forms and spreadsheets that it made by theirs belong to that is unsettled.
 */
export function reaches(execution: Execution, file: DriveFileState): boolean {
  const scopes = execution.manifest.oauthScopes ?? [WHOLE_DRIVE];
  if (scopes.includes(WHOLE_DRIVE)) return true;
  return !EDITORS_OWN.has(file.mimeType) || execution.switches['drive.coversForms'];
}

/**
 * The file with this id, if the script reaches it and the user may see it.
 * @throws GasError "File not found", as the API says
 */
export function reachedFile(execution: Execution, method: string, id: string): DriveFileState {
  const { world, effectiveUser } = execution;
  if (isRootId(effectiveUser, id)) return rootOf(world, effectiveUser);
  const file = entryWith(world, id);
  if (!file || !reaches(execution, file)) throw fileNotFound(method, id);
  if (roleOf(world, file, effectiveUser) === 'none') throw fileNotFound(method, id);
  return file;
}
