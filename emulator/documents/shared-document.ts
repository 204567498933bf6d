// The people of a document: its editors and viewers.

import { Service } from '../core/service.ts';
import type { World } from '../core/world.ts';
import type { DriveFileState } from '../drive/state.ts';
import type { User } from '../script/session.ts';
import { documentFile } from './document-store.ts';
import type { Manuscript } from './manuscript.ts';
import { share, type UserLike, unshare, usersWith } from './sharing.ts';

export abstract class SharedDocument extends Service {
  constructor(readonly manuscript: Manuscript) {
    super();
  }

  get #world(): World {
    return this.manuscript.execution.world;
  }

  /** Its entry among the files of Drive. */
  protected get file(): DriveFileState {
    return documentFile(this.#world, this.getId());
  }

  getId(): string {
    return this.manuscript.state.id;
  }

  getEditors(): User[] {
    return usersWith(this.#world, this.file, 'writer');
  }
  getViewers(): User[] {
    return usersWith(this.#world, this.file, 'reader');
  }
  addEditor(user: UserLike): this {
    return this.addEditors([user]);
  }
  addEditors(users: UserLike[]): this {
    for (const user of users) share(this.#world, this.file, 'writer', user);
    return this;
  }
  addViewer(user: UserLike): this {
    return this.addViewers([user]);
  }
  addViewers(users: UserLike[]): this {
    for (const user of users) share(this.#world, this.file, 'reader', user);
    return this;
  }
  removeEditor(user: UserLike): this {
    unshare(this.#world, this.file, 'writer', user);
    return this;
  }
  removeViewer(user: UserLike): this {
    unshare(this.#world, this.file, 'reader', user);
    return this;
  }
}
