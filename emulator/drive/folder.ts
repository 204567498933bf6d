// `DriveApp`'s Folder: what lies in it, making something in it, moving.

import type { Execution } from '../core/execution.ts';
import type { Service } from '../core/service.ts';
import { type DriveEntry, visibleEntry } from './entry.ts';
import { itemGone } from './errors.ts';
import { File } from './file.ts';
import { type Bookmark, FileIterator, FolderIterator, startOf } from './iterators.ts';
import type { Listing } from './listing.ts';
import { makeFile, makeFolder, makeShortcut } from './making.ts';
import { mimeTypes } from './mime-types.ts';
import { addTo, moveInto, takeFrom } from './moving.ts';
import { SharedEntry } from './shared-entry.ts';

export class Folder extends SharedEntry {
  readonly gas = 'Drive.Folder';

  private files(wanted: Omit<Listing, 'kind' | 'inFolder'> = {}): FileIterator {
    return filesOf(this.execution, { ...wanted, inFolder: this.entry.id });
  }

  private folders(wanted: Omit<Listing, 'kind' | 'inFolder'> = {}): FolderIterator {
    return foldersOf(this.execution, { ...wanted, inFolder: this.entry.id });
  }

  getFiles(): FileIterator {
    return this.files();
  }

  getFilesByName(name: string): FileIterator {
    return this.files({ name });
  }

  getFilesByType(mimeType: string): FileIterator {
    return this.files({ mimeType });
  }

  searchFiles(params: string): FileIterator {
    return this.files({ query: params });
  }

  getFolders(): FolderIterator {
    return this.folders();
  }

  getFoldersByName(name: string): FolderIterator {
    return this.folders({ name });
  }

  searchFolders(params: string): FolderIterator {
    return this.folders({ query: params });
  }

  getParents(): FolderIterator {
    return foldersOf(this.execution, { parentsOf: this.entry.id });
  }

  /** All overloads: a blob; a name and a text, with or without a type. */
  createFile(...args: [Service] | [name: string, content: string, mimeType?: string]): File {
    return new File(this.execution, makeFile(this.execution, this.id, args).id);
  }

  createFolder(name: string): Folder {
    return new Folder(this.execution, makeFolder(this.execution, this.id, name).id);
  }

  createShortcut(targetId: string): File {
    return new File(this.execution, makeShortcut(this.execution, this.id, targetId).id);
  }

  createShortcutForTargetIdAndResourceKey(targetId: string, _targetResourceKey: string): File {
    return this.createShortcut(targetId);
  }

  addFile(child: File): this {
    return this.add(child);
  }

  addFolder(child: Folder): this {
    return this.add(child);
  }

  private add(child: DriveEntry): this {
    addTo(this.execution, visibleEntry(this.execution, child.id), this.id);
    return this;
  }

  removeFile(child: File): this {
    return this.drop(child);
  }

  removeFolder(child: Folder): this {
    return this.drop(child);
  }

  private drop(child: DriveEntry): this {
    takeFrom(this.execution, visibleEntry(this.execution, child.id), this.id);
    return this;
  }

  moveTo(destination: Folder): this {
    moveInto(this.execution, this.changeable(), destination.id);
    return this;
  }
}

/** The Folder behind an id that the user may see; a file's id is none. */
export function folderWith(execution: Execution, id: string): Folder {
  const folder = visibleEntry(execution, id);
  if (folder.mimeType !== mimeTypes.FOLDER) throw itemGone();
  return new Folder(execution, folder.id);
}

/** The files that a bookmark has still to give. */
export const filesFrom = (execution: Execution, bookmark: Bookmark): FileIterator =>
  new FileIterator(execution, bookmark, (id) => new File(execution, id));

export const foldersFrom = (execution: Execution, bookmark: Bookmark): FolderIterator =>
  new FolderIterator(execution, bookmark, (id) => new Folder(execution, id));

/** Files of the Drive, or of the folder that `wanted` names. */
export const filesOf = (execution: Execution, wanted: Omit<Listing, 'kind'>): FileIterator =>
  filesFrom(execution, startOf({ ...wanted, kind: 'file' }));

/** Folders of the Drive, of a folder, or above a file. */
export const foldersOf = (execution: Execution, wanted: Omit<Listing, 'kind'>): FolderIterator =>
  foldersFrom(execution, startOf({ ...wanted, kind: 'folder' }));
