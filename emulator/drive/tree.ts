// Which file lies in which folder: the first folder, parents, and what is in the bin with its folder.

import { numbersFrom } from '../core/mint.ts';
import type { World } from '../core/world.ts';
import { mimeTypes } from './mime-types.ts';
import { entriesOf } from './new-file.ts';
import type { DriveFileState } from './state.ts';

/** How the state names the first folder of whoever owns the file. */
export const ROOT = 'root';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The id of a person's first folder; Google's end in `Uk9PVA`, too ("ROOT" in base64). */
export function rootIdOf(email: string): string {
  const numbers = numbersFrom(`root/${email}`);
  let id = '0A';
  for (let at = 0; at < 11; at += 1) id += LETTERS[numbers.next().value % LETTERS.length];
  return `${id}Uk9PVA`;
}

/** A person's first folder. It is not among the files: nobody can bin, move or share it. */
export function rootOf(world: World, email: string): DriveFileState {
  const first = Math.min(world.now, ...entriesOf(world).map(({ createdAt }) => createdAt));
  return {
    id: rootIdOf(email),
    name: world.owner.locale === 'vi' ? 'Drive của tôi' : 'My Drive',
    mimeType: mimeTypes.FOLDER,
    createdAt: first,
    modifiedAt: first,
    trashed: false,
    parents: [],
    properties: {},
    appProperties: {},
    description: '',
    content: null,
    owner: email,
    permissions: [],
  };
}

export const isRootId = (email: string, id: string): boolean =>
  id === ROOT || id === rootIdOf(email);

/** The ids of its folders as the owner knows them. */
export const parentIds = (file: DriveFileState): string[] =>
  file.parents.map((id) => (id === ROOT ? rootIdOf(file.owner) : id));

/** The folders above it, from the nearest on; the first folder is left out. */
export function foldersAbove(world: World, file: DriveFileState): DriveFileState[] {
  const above: DriveFileState[] = [];
  const waiting = [...file.parents];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const folder = world.drive.files[id];
    if (!folder || above.includes(folder)) continue;
    above.push(folder);
    waiting.push(...folder.parents);
  }
  return above;
}

/** Whether it is in the bin, by itself or with a folder above it. */
export const inBin = (world: World, file: DriveFileState): boolean =>
  file.trashed || foldersAbove(world, file).some((folder) => folder.trashed);

/** Whether the folder is the file itself or lies somewhere in it. */
export const liesIn = (world: World, folder: DriveFileState, file: DriveFileState): boolean =>
  folder.id === file.id || foldersAbove(world, folder).includes(file);

/** Everything that lies in the folder, however deep. */
export const allBelow = (world: World, folder: DriveFileState): DriveFileState[] =>
  entriesOf(world).filter((file) => foldersAbove(world, file).includes(folder));
