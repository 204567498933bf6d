// What stands behind the entry of a spreadsheet, form or document: its name, its content, its end.

import { NotImplementedError } from '../core/errors.ts';
import type { World } from '../core/world.ts';
import { copyForm } from '../forms/copy-form.ts';
import { copyScript } from '../script/copied-script.ts';
import { copySpreadsheet } from '../spreadsheet/copy-spreadsheet.ts';
import { isGoogleType, mimeTypes } from './mime-types.ts';
import { newFile } from './new-file.ts';
import type { DriveFileState } from './state.ts';

/** The name of a file, which a spreadsheet or form keeps itself. */
export const nameOf = (world: World, file: DriveFileState): string =>
  world.spreadsheets[file.id]?.name ?? world.forms.byId[file.id]?.fileName ?? file.name;

export function rename(world: World, file: DriveFileState, name: string): void {
  file.name = name;
  const book = world.spreadsheets[file.id];
  if (book) {
    book.name = name;
    book.revision += 1;
  }
  const form = world.forms.byId[file.id];
  if (form) form.fileName = name;
}

/** What "Make a copy" calls the copy of a file. */
export const copyName = (world: World, file: DriveFileState): string =>
  `${world.owner.locale === 'vi' ? 'Bản sao của' : 'Copy of'} ${nameOf(world, file)}`;

/** Copies a file with its content; stars, people and the rights of others stay behind. */
export function copyFile(
  world: World,
  file: DriveFileState,
  copy: { name: string; now: number; owner: string; parents: string[] },
): DriveFileState {
  const made = copiedContent(world, file, copy);
  copyScript(world, file.id, made.id, copy.owner);
  made.parents = [...copy.parents];
  made.description = file.description;
  made.properties = { ...file.properties };
  made.appProperties = { ...file.appProperties };
  if (file.shortcut) made.shortcut = { ...file.shortcut };
  return made;
}

function copiedContent(
  world: World,
  file: DriveFileState,
  copy: { name: string; now: number; owner: string },
): DriveFileState {
  const { mimeType, content } = file;
  const native =
    copySpreadsheet(world, file.id, copy)?.id ??
    (world.forms.byId[file.id] && copyForm(world, file.id, copy).id);
  const entry = native === undefined ? undefined : world.drive.files[native];
  if (entry) return entry;
  const plain = !isGoogleType(mimeType) || content !== null || mimeType === mimeTypes.SHORTCUT;
  if (!plain) throw new NotImplementedError(`a copy of ${mimeType}`);
  return newFile(world, { ...copy, mimeType, ...(content && { content: content.slice() }) });
}

/** Takes a file out of the world for good, with what stands behind it. */
export function destroy(world: World, file: DriveFileState): void {
  delete world.drive.files[file.id];
  delete world.forms.byId[file.id];
  delete world.spreadsheets[file.id];
  delete world.documents.byId[file.id];
}
