// A new entry among the files of the world.

import { mintId } from '../core/mint.ts';
import type { World } from '../core/world.ts';
import { SCRIPT_ID } from '../script/script-id.ts';
import type { DriveFileState } from './state.ts';

export interface NewFile {
  name: string;
  mimeType: string;
  owner: string;
  now: number;
  /** Given for what already has an id in another room: a spreadsheet, a form, a document. */
  id?: string;
  parents?: string[];
  content?: Uint8Array;
}

/** Makes an entry in its owner's first folder, or where `parents` says. */
export function newFile(world: World, wanted: NewFile): DriveFileState {
  const file: DriveFileState = {
    id: wanted.id ?? mintId(world, '1', 43),
    name: wanted.name,
    mimeType: wanted.mimeType,
    createdAt: wanted.now,
    modifiedAt: wanted.now,
    trashed: false,
    parents: wanted.parents ?? ['root'],
    properties: {},
    appProperties: {},
    description: '',
    content: wanted.content ?? null,
    owner: wanted.owner,
    permissions: [],
  };
  world.drive.files[file.id] = file;
  return file;
}

/** Every entry. A spreadsheet that was made without one gets it now. */
export function entriesOf(world: World): DriveFileState[] {
  for (const { id, name } of Object.values(world.spreadsheets)) {
    if (world.drive.files[id]) continue;
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    newFile(world, { id, name, mimeType, owner: world.owner.email, now: world.now });
  }
  return Object.values(world.drive.files);
}

/** The entry with this id, if there is one. */
export function entryWith(world: World, id: string): DriveFileState | undefined {
  if (id === SCRIPT_ID && world.bound === null) return scriptEntry(world);
  return world.drive.files[id] ?? entriesOf(world).find((file) => file.id === id);
}

/** A project of its own is a file; one that is bound hides behind its file. It gets its entry when asked for. */
function scriptEntry(world: World): DriveFileState {
  const { email: owner, locale } = world.owner;
  const name = locale === 'vi' ? 'Dự án không có tiêu đề' : 'Untitled project';
  const mimeType = 'application/vnd.google-apps.script';
  return (
    world.drive.files[SCRIPT_ID] ??
    newFile(world, { id: SCRIPT_ID, name, mimeType, owner, now: world.now })
  );
}
