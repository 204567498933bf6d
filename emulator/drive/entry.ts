// What a file and a folder of DriveApp have in common: name, dates, stars, the bin.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { accessDenied, invalidArgument, itemGone } from './errors.ts';
import { webViewLink } from './file-resource.ts';
import { nameOf, rename } from './google-files.ts';
import { isGoogleType } from './mime-types.ts';
import { entryWith } from './new-file.ts';
import { atLeast, type Role, roleOf, samePerson } from './roles.ts';
import type { DriveFileState } from './state.ts';
import { inBin, isRootId, rootIdOf, rootOf } from './tree.ts';

/** The entry behind an id, if the user may see it. */
export function visibleEntry(execution: Execution, id: string): DriveFileState {
  const { world, effectiveUser } = execution;
  if (isRootId(effectiveUser, id)) return rootOf(world, effectiveUser);
  const file = entryWith(world, id);
  if (!file || roleOf(world, file, effectiveUser) === 'none') throw itemGone();
  return file;
}

export abstract class DriveEntry extends Service {
  readonly id: string;

  constructor(
    protected readonly execution: Execution,
    id: string,
  ) {
    super();
    this.id = isRootId(execution.effectiveUser, id) ? rootIdOf(execution.effectiveUser) : id;
  }

  protected get entry(): DriveFileState {
    return visibleEntry(this.execution, this.id);
  }

  protected get role(): Role {
    return roleOf(this.execution.world, this.entry, this.execution.effectiveUser);
  }

  /** The entry, for a change that asks for this role; the first folder takes none. */
  protected changeable(wanted: Role = 'writer'): DriveFileState {
    const { entry } = this;
    if (isRootId(this.execution.effectiveUser, this.id)) throw accessDenied();
    if (!atLeast(this.role, wanted)) throw accessDenied();
    return entry;
  }

  getId(): string {
    return this.entry.id;
  }

  getName(): string {
    return nameOf(this.execution.world, this.entry);
  }

  setName(name: string): this {
    if (name === '') throw invalidArgument('name');
    const file = this.changeable();
    rename(this.execution.world, file, name);
    file.modifiedAt = this.execution.now();
    return this;
  }

  /** null while there is none. */
  getDescription(): string | null {
    return this.entry.description || null;
  }

  setDescription(description: string): this {
    this.changeable().description = description;
    return this;
  }

  getDateCreated(): Date {
    return new Date(this.entry.createdAt);
  }

  getLastUpdated(): Date {
    return new Date(this.entry.modifiedAt);
  }

  getUrl(): string {
    return webViewLink(this.entry);
  }

  /** Bytes in Drive; what Google's editors keep counts nothing, as it was for years [K]. */
  getSize(): number {
    const { mimeType, content } = this.entry;
    return isGoogleType(mimeType) ? 0 : (content?.length ?? 0);
  }

  isStarred(): boolean {
    return this.entry.starredBy?.includes(this.execution.effectiveUser) ?? false;
  }

  /** Everybody has stars of their own, so whoever sees a file may star it. */
  setStarred(starred: boolean): this {
    const file = this.changeable('reader');
    const { effectiveUser } = this.execution;
    const others = (file.starredBy ?? []).filter((email) => !samePerson(email, effectiveUser));
    file.starredBy = starred ? [...others, effectiveUser] : others;
    return this;
  }

  isTrashed(): boolean {
    return inBin(this.execution.world, this.entry);
  }

  /** Only the owner may [O /drive/api/reference/rest/v3/files/update, "trashed"]. */
  setTrashed(trashed: boolean): this {
    this.changeable('owner').trashed = trashed;
    return this;
  }

  /** null: no file here is under the link-sharing update of 2021. */
  getResourceKey(): string | null {
    return null;
  }

  getSecurityUpdateEligible(): boolean {
    return false;
  }

  getSecurityUpdateEnabled(): boolean {
    return false;
  }
}
