// The global `DriveApp`: the whole Drive of the acting user (developers.google.com/apps-script/reference/drive).

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { type File, fileWith } from './file.ts';
import { Folder, filesFrom, filesOf, foldersFrom, foldersOf, folderWith } from './folder.ts';
import { bookmarkOf, type FileIterator, type FolderIterator } from './iterators.ts';
import { entriesOf } from './new-file.ts';
import { samePerson } from './roles.ts';
import { ROOT } from './tree.ts';

/** What Google gives a personal account for nothing, in bytes. */
const FREE_STORAGE = 15 * 1024 ** 3;
/** What an account of a Workspace domain has at least: Business Starter. */
const WORKSPACE_STORAGE = 30 * 1024 ** 3;

export class DriveApp extends Service {
  readonly gas = 'Drive.DriveApp';

  constructor(private readonly execution: Execution) {
    super();
  }

  private get root(): Folder {
    return new Folder(this.execution, ROOT);
  }

  getRootFolder(): Folder {
    return this.root;
  }

  getFileById(id: string): File {
    return fileWith(this.execution, id);
  }

  getFileByIdAndResourceKey(id: string, _resourceKey: string): File {
    return fileWith(this.execution, id);
  }

  getFolderById(id: string): Folder {
    return folderWith(this.execution, id);
  }

  getFolderByIdAndResourceKey(id: string, _resourceKey: string): Folder {
    return folderWith(this.execution, id);
  }

  getFiles(): FileIterator {
    return filesOf(this.execution, {});
  }

  getFilesByName(name: string): FileIterator {
    return filesOf(this.execution, { name });
  }

  getFilesByType(mimeType: string): FileIterator {
    return filesOf(this.execution, { mimeType });
  }

  searchFiles(params: string): FileIterator {
    return filesOf(this.execution, { query: params });
  }

  getTrashedFiles(): FileIterator {
    return filesOf(this.execution, { trashed: true });
  }

  getFolders(): FolderIterator {
    return foldersOf(this.execution, {});
  }

  getFoldersByName(name: string): FolderIterator {
    return foldersOf(this.execution, { name });
  }

  searchFolders(params: string): FolderIterator {
    return foldersOf(this.execution, { query: params });
  }

  getTrashedFolders(): FolderIterator {
    return foldersOf(this.execution, { trashed: true });
  }

  continueFileIterator(continuationToken: string): FileIterator {
    return filesFrom(this.execution, bookmarkOf(this.execution, continuationToken, 'file'));
  }

  continueFolderIterator(continuationToken: string): FolderIterator {
    return foldersFrom(this.execution, bookmarkOf(this.execution, continuationToken, 'folder'));
  }

  createFile(...args: Parameters<Folder['createFile']>): File {
    return this.root.createFile(...args);
  }

  createFolder(name: string): Folder {
    return this.root.createFolder(name);
  }

  createShortcut(targetId: string): File {
    return this.root.createShortcut(targetId);
  }

  createShortcutForTargetIdAndResourceKey(targetId: string, _targetResourceKey: string): File {
    return this.root.createShortcut(targetId);
  }

  addFile(child: File): Folder {
    return this.root.addFile(child);
  }

  addFolder(child: Folder): Folder {
    return this.root.addFolder(child);
  }

  removeFile(child: File): Folder {
    return this.root.removeFile(child);
  }

  removeFolder(child: Folder): Folder {
    return this.root.removeFolder(child);
  }

  getStorageLimit(): number {
    return this.execution.world.owner.plan === 'workspace' ? WORKSPACE_STORAGE : FREE_STORAGE;
  }

  /** The bytes of what the user owns, the bin's too. */
  getStorageUsed(): number {
    const { world, effectiveUser } = this.execution;
    const own = entriesOf(world).filter(({ owner }) => samePerson(owner, effectiveUser));
    return own.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  }
}
