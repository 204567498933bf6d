// `DriveApp`'s File: its content, its copies, its commenters, where a shortcut leads.

import type { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import type { Service } from '../core/service.ts';
import { contentAs } from './content.ts';
import { visibleEntry } from './entry.ts';
import { accessDenied } from './errors.ts';
import { downloadLink } from './file-resource.ts';
import { Folder, foldersOf } from './folder.ts';
import { copyFile, copyName } from './google-files.ts';
import type { FolderIterator } from './iterators.ts';
import { parentsIn, textBytes, withinBlobSize } from './making.ts';
import { isGoogleType } from './mime-types.ts';
import { moveInto } from './moving.ts';
import { atLeast, roleOf } from './roles.ts';
import { SharedEntry, type UserLike } from './shared-entry.ts';
import { rootIdOf } from './tree.ts';

export class File extends SharedEntry {
  readonly gas = 'Drive.File';

  getMimeType(): string {
    return this.entry.mimeType;
  }

  /** The bytes; what Google's editors keep comes as PDF [O /reference/drive/file#getblob]. */
  getBlob(): BlobService {
    const { entry } = this;
    const type = isGoogleType(entry.mimeType) ? 'application/pdf' : entry.mimeType;
    return withinBlobSize(contentAs(this.execution, entry, type));
  }

  getAs(contentType: string): BlobService {
    return withinBlobSize(contentAs(this.execution, this.entry, contentType));
  }

  /** Replaces the content by a text [O: the file becomes UTF-8, above 10 MB is refused]. */
  setContent(content: string): this {
    const file = this.changeable();
    if (isGoogleType(file.mimeType)) throw accessDenied();
    file.content = textBytes(content);
    file.modifiedAt = this.execution.now();
    return this;
  }

  /** null for what Google's editors keep: there is nothing to download as it is. */
  getDownloadUrl(): string | null {
    const { entry } = this;
    return isGoogleType(entry.mimeType) ? null : downloadLink(entry);
  }

  getParents(): FolderIterator {
    return foldersOf(this.execution, { parentsOf: this.entry.id });
  }

  /** All overloads: a name, a folder, both in that order, or neither. */
  makeCopy(...args: (string | Service)[]): File {
    const { world, effectiveUser, buffer } = this.execution;
    const { entry } = this;
    const name = args.find((arg) => typeof arg === 'string') ?? copyName(world, entry);
    const destination = args.find((arg) => arg instanceof Folder);
    const parents = parentsIn(this.execution, destination?.id ?? this.ownFolder());
    const now = this.execution.now();
    const copy = { name, now, owner: effectiveUser, parents };
    const made = buffer.aside(() => copyFile(world, entry, copy));
    return new File(this.execution, made.id);
  }

  /** Where a copy goes by itself: beside the original, where the user may put something there. */
  private ownFolder(): string {
    const { world, effectiveUser } = this.execution;
    const [parent] = this.entry.parents;
    const folder = world.drive.files[parent ?? ''];
    const open = folder && atLeast(roleOf(world, folder, effectiveUser), 'writer');
    return open ? folder.id : rootIdOf(effectiveUser);
  }

  moveTo(destination: Folder): this {
    moveInto(this.execution, this.changeable(), destination.id);
    return this;
  }

  addCommenter(user: UserLike): this {
    return this.give(user, 'commenter');
  }

  addCommenters(emailAddresses: string[]): this {
    for (const email of emailAddresses) this.give(email, 'commenter');
    return this;
  }

  removeCommenter(user: UserLike): this {
    return this.take(user, ['commenter']);
  }

  getTargetId(): string | null {
    return this.entry.shortcut?.targetId ?? null;
  }

  getTargetMimeType(): string | null {
    return this.entry.shortcut?.targetMimeType ?? null;
  }

  getTargetResourceKey(): string | null {
    return null;
  }
}

/** The File behind an id that the user may see; a folder's id gives one, too, as on Google [K]. */
export const fileWith = (execution: Execution, id: string): File =>
  new File(execution, visibleEntry(execution, id).id);
