// Putting what is there into another folder, and taking it out of one.

import type { Execution } from '../core/execution.ts';
import { accessDenied, invalidArgument } from './errors.ts';
import { parentsIn } from './making.ts';
import { samePerson } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { isRootId, liesIn, ROOT } from './tree.ts';

/**
 * Moves a file or folder: since 2020 it lies in one folder only, so that adding it to another moves
 * it, too, and only for its owner (developers.google.com/drive/api/guides/single-parenting).
 */
export function moveInto(execution: Execution, file: DriveFileState, folderId: string): void {
  const folder = execution.world.drive.files[folderId];
  if (folder && liesIn(execution.world, folder, file)) throw invalidArgument('destination');
  file.parents = parentsIn(execution, folderId);
}

/** What another person owns stays where its owner put it. */
export function addTo(execution: Execution, file: DriveFileState, folderId: string): void {
  if (!samePerson(file.owner, execution.effectiveUser)) throw accessDenied();
  moveInto(execution, file, folderId);
}

/** Takes it out of a folder, without deleting it; nothing happens when it is not there. */
export function takeFrom(execution: Execution, file: DriveFileState, folderId: string): void {
  const { effectiveUser } = execution;
  const key = isRootId(effectiveUser, folderId) ? ROOT : folderId;
  if (!file.parents.includes(key)) return;
  if (!samePerson(file.owner, effectiveUser)) throw accessDenied();
  file.parents = file.parents.filter((id) => id !== key);
}
