// PageProtection: how a sheet is protected, by the older class that Protection has taken over
// (developers.google.com/apps-script/reference/spreadsheet/page-protection). A script changes a copy;
// `setSheetProtection` puts it into force.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { protectedCell } from '../errors.ts';
import { mayEdit } from '../protection-check.ts';
import { addProtection } from './protection.ts';

export class PageProtection extends Service {
  readonly gas = 'Spreadsheet.PageProtection';

  constructor(
    private users: string[],
    private on: boolean,
  ) {
    super();
  }

  addUser(email: string): void {
    this.users = [...new Set([...this.users, email])];
  }

  removeUser(user: string): void {
    this.users = this.users.filter((email) => email !== user);
  }

  getUsers(): string[] {
    return [...this.users];
  }

  isProtected(): boolean {
    return this.on;
  }

  setProtected(on: boolean): void {
    this.on = on;
  }
}

/** The protection of the whole sheet; nobody and off where there is none. */
export function pageProtection(book: Book, sheetId: number): PageProtection {
  book.read();
  const whole = book.sheet(sheetId).protections.find(({ area }) => area === null);
  return new PageProtection([...(whole?.editors ?? [])], whole !== undefined);
}

/** Protects the whole sheet as that says, or takes its protection away. */
export function setPageProtection(book: Book, sheetId: number, wanted: PageProtection): void {
  const { effectiveUser, world } = book.execution;
  const { protections } = book.sheet(sheetId);
  const whole = protections.find(({ area }) => area === null);
  if (whole && !mayEdit(whole, effectiveUser, world.owner.email)) throw protectedCell();
  if (!wanted.isProtected()) {
    book.alterSheet(sheetId, (sheet) => {
      sheet.protections = sheet.protections.filter(({ area }) => area !== null);
    });
    return;
  }
  if (!whole) addProtection(book, sheetId, null);
  book.alterSheet(sheetId, (sheet) => {
    sheet.protections = sheet.protections.map((one) =>
      one.area === null ? { ...one, editors: wanted.getUsers() } : one,
    );
  });
}
