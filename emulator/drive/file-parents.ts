// In which folder the Drive API puts a file: one, since 2020 (developers.google.com/drive/api/guides/single-parenting).

import type { Execution } from '../core/execution.ts';
import { apiError } from './errors.ts';
import { notAllowed, type Resource, textOr } from './file-patch.ts';
import { mimeTypes } from './mime-types.ts';
import { reachedFile } from './reach.ts';
import { atLeast, roleOf, samePerson } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { isRootId, ROOT } from './tree.ts';

const oneTooMany = (method: string) =>
  apiError(method, 'Increasing the number of parents is not allowed');

function folderKey(execution: Execution, method: string, id: string): string {
  const { world, effectiveUser } = execution;
  if (isRootId(effectiveUser, id)) return ROOT;
  const folder = reachedFile(execution, method, id);
  if (folder.mimeType !== mimeTypes.FOLDER) {
    throw apiError(method, 'The specified parent is not a folder.');
  }
  if (!atLeast(roleOf(world, folder, effectiveUser), 'writer')) throw notAllowed(method, id);
  return folder.id;
}

/** The folder of a new file or copy; null when the resource names none. */
export function givenParents(
  execution: Execution,
  method: string,
  { parents }: Resource,
): string[] | null {
  if (!Array.isArray(parents) || parents.length === 0) return null;
  if (parents.length > 1) throw oneTooMany(method);
  return parents.map((id) => folderKey(execution, method, String(id)));
}

/** `addParents` and `removeParents`. Adding one moves the file, for its owner. */
export function changeParents(
  execution: Execution,
  method: string,
  file: DriveFileState,
  options: Resource,
): void {
  const ids = (name: string) => textOr(options[name], '').split(',').filter(Boolean);
  const added = ids('addParents').map((id) => folderKey(execution, method, id.trim()));
  const removed = ids('removeParents').map((id) =>
    isRootId(execution.effectiveUser, id.trim()) ? ROOT : id.trim(),
  );
  const left = file.parents.filter((id) => !removed.includes(id));
  if (added.length === 0) {
    file.parents = left;
    return;
  }
  const moves = left.length === 0 || samePerson(file.owner, execution.effectiveUser);
  if (added.length > 1 || !moves) throw oneTooMany(method);
  file.parents = added;
}
