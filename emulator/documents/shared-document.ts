// The people of a document: its editors and viewers.

import type { World } from '../core/world.ts';
import type { DriveFileState } from '../drive/state.ts';
import type { User } from '../script/session.ts';
import { DocumentSections } from './document-sections.ts';
import { documentFile } from './document-store.ts';
import { share, type UserLike, unshare, usersWith } from './sharing.ts';

export abstract class SharedDocument extends DocumentSections {
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
