// What a person may do with a file, as the Drive API tells it.

import type { World } from '../core/world.ts';
import { mimeTypes } from './mime-types.ts';
import { atLeast, roleOf } from './roles.ts';
import type { DriveFileState } from './state.ts';

/** The capabilities that follow from a role; the rest of Google's are about shared drives. */
export function capabilitiesOf(world: World, file: DriveFileState, email: string) {
  const role = roleOf(world, file, email);
  const folder = file.mimeType === mimeTypes.FOLDER;
  const edits = atLeast(role, 'writer');
  const owns = atLeast(role, 'owner');
  return {
    canEdit: edits,
    canRename: edits,
    canModifyContent: edits,
    canComment: atLeast(role, 'commenter'),
    canCopy: !folder,
    canDownload: !folder,
    canShare: owns || (edits && file.ownerShares !== true),
    canReadRevisions: edits && !folder,
    canTrash: owns,
    canUntrash: owns,
    canDelete: owns,
    canAddChildren: folder && edits,
    canListChildren: folder,
    canRemoveChildren: folder && edits,
    canMoveItemWithinDrive: edits,
  };
}
