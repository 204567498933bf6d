// What an iterator of DriveApp runs over, said so shortly that it fits into a continuation token.

import type { Execution } from '../core/execution.ts';
import { invalidArgument } from './errors.ts';
import { fileQuery } from './file-query.ts';
import { nameOf } from './google-files.ts';
import { mimeTypes } from './mime-types.ts';
import { entriesOf, entryWith } from './new-file.ts';
import { isAmongFilesOf, roleOf, samePerson } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { inBin, isRootId, parentIds, ROOT, rootIdOf } from './tree.ts';

export interface Listing {
  kind: 'file' | 'folder';
  /** Only what lies in this folder itself. */
  inFolder?: string;
  /** The folders of this file instead. */
  parentsOf?: string;
  name?: string;
  mimeType?: string;
  query?: string;
  /** Only what is in the bin. Whoever does not ask gets that, too [K: `getFilesByName`]. */
  trashed?: true;
}

/** The ids, the newest first. */
export function listedIds(execution: Execution, listing: Listing): string[] {
  const { world, effectiveUser: user } = execution;
  if (listing.parentsOf !== undefined) return visibleParents(execution, listing.parentsOf);
  const matches = fileQuery(listing.query ?? '', 2, { world, user });
  if (!matches) throw invalidArgument('q');
  const fits = (file: DriveFileState): boolean =>
    (file.mimeType === mimeTypes.FOLDER) === (listing.kind === 'folder') &&
    (listing.inFolder === undefined
      ? isAmongFilesOf(world, file, user)
      : liesAt(file, listing.inFolder, user)) &&
    roleOf(world, file, user) !== 'none' &&
    (listing.name === undefined || nameOf(world, file) === listing.name) &&
    (listing.mimeType === undefined || file.mimeType === listing.mimeType) &&
    (!listing.trashed || inBin(world, file)) &&
    matches(file);
  return entriesOf(world)
    .filter(fits)
    .sort((left, right) => right.createdAt - left.createdAt)
    .map(({ id }) => id);
}

const liesAt = (file: DriveFileState, folder: string, user: string): boolean =>
  isRootId(user, folder)
    ? file.parents.includes(ROOT) && samePerson(file.owner, user)
    : file.parents.includes(folder);

/** A folder that the user may not see is no parent for them. */
function visibleParents({ world, effectiveUser }: Execution, id: string): string[] {
  const file = entryWith(world, id);
  return (file ? parentIds(file) : []).filter((parent) => {
    if (parent === rootIdOf(effectiveUser)) return true;
    const folder = entryWith(world, parent);
    return folder !== undefined && roleOf(world, folder, effectiveUser) !== 'none';
  });
}
