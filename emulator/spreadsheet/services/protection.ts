// Protection of a sheet or a range (platform.md §2.8), part 2: who may edit it, and its coming and going.

import type { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import type { ProtectionState } from '../state.ts';
import { ProtectionPlace } from './protection-place.ts';
import { type UserLike, userOf } from './users.ts';

/** Adds a protection; like Google's, it bars nobody until editors are removed. */
export function addProtection(book: Book, sheetId: number, area: ProtectionState['area']) {
  const { world, effectiveUser } = book.execution;
  const id = book.execution.newId('protection');
  const editors = [...new Set([effectiveUser, ...book.state.editors])].filter(
    (email) => email !== world.owner.email && email !== '',
  );
  book.alterSheet(sheetId, (sheet) => {
    sheet.protections.push({
      id,
      description: '',
      area,
      unprotected: [],
      warningOnly: false,
      editors,
    });
  });
  return new Protection(book, sheetId, id);
}

export class Protection extends ProtectionPlace {
  getEditors(): Service[] {
    this.checkEditable();
    return this.state.editors.map((email) => userOf(email));
  }

  addEditor(user: UserLike): this {
    return this.addEditors([user]);
  }

  addEditors(users: UserLike[]): this {
    return this.alter((state) => {
      state.editors = [...new Set([...state.editors, ...users.map(emailOf)])];
    });
  }

  removeEditor(user: UserLike): this {
    return this.removeEditors([user]);
  }

  /** Neither the owner nor the current user can be removed [O]. */
  removeEditors(users: UserLike[]): this {
    const { effectiveUser } = this.book.execution;
    const barred = users.map(emailOf).filter((email) => email !== effectiveUser);
    return this.alter((state) => {
      state.editors = state.editors.filter((email) => !barred.includes(email));
    });
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): this {
    return this;
  }

  remove(): void {
    this.checkEditable();
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
    });
  }
}

function emailOf(user: UserLike): string {
  return typeof user === 'string' ? user : user.getEmail();
}
