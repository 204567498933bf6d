// Spreadsheet, part 3: whose it is, who may edit it, who may read it.

import type { Service } from '../../core/service.ts';
import { SpreadsheetThemes } from './spreadsheet-themes.ts';
import { type UserLike, userOf } from './users.ts';

export abstract class SpreadsheetPeople extends SpreadsheetThemes {
  getOwner(): Service {
    return userOf(this.book.execution.world.owner.email);
  }

  getEditors(): Service[] {
    const owner = this.book.execution.world.owner.email;
    return [...new Set([owner, ...this.state.editors])].map(userOf);
  }

  getViewers(): Service[] {
    return this.state.viewers.map(userOf);
  }

  private people(role: 'editors' | 'viewers', change: (emails: string[]) => string[]): this {
    return this.alter((book) => {
      book[role] = [...new Set(change(book[role]))];
    });
  }

  addEditor(user: UserLike): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emails: string[]): this {
    return this.people('editors', (known) => [...known, ...emails]);
  }

  removeEditor(user: UserLike): this {
    return this.people('editors', (known) => known.filter((email) => email !== emailOf(user)));
  }

  addViewer(user: UserLike): this {
    return this.addViewers([emailOf(user)]);
  }

  addViewers(emails: string[]): this {
    return this.people('viewers', (known) => [...known, ...emails]);
  }

  removeViewer(user: UserLike): this {
    return this.people('viewers', (known) => known.filter((email) => email !== emailOf(user)));
  }
}

function emailOf(user: UserLike): string {
  return typeof user === 'string' ? user : user.getEmail();
}
