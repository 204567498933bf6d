// Protection of a sheet or a range (platform.md §2.8).

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import { protectedCell, rangeNotFound, sheetNotFound } from '../errors.ts';
import { mayEdit } from '../protection-check.ts';
import type { ProtectionState } from '../state.ts';
import type { NamedRange } from './named-range.ts';
import { Range } from './range.ts';
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

export class Protection extends Service {
  readonly gas = 'Spreadsheet.Protection';

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly id: string,
  ) {
    super();
  }

  private get state(): ProtectionState {
    const found = this.book.sheet(this.sheetId).protections.find(({ id }) => id === this.id);
    if (!found) throw sheetNotFound();
    return found;
  }

  /** Who may not edit what is protected may neither see nor change who may. */
  private checkEditable(): void {
    if (!this.canEdit()) throw protectedCell();
  }

  private alter(change: (state: ProtectionState) => void): this {
    this.checkEditable();
    this.book.alterSheet(this.sheetId, () => change(this.state));
    return this;
  }

  getProtectionType(): GasEnum {
    return enumValue('Spreadsheet.ProtectionType', this.state.area ? 'RANGE' : 'SHEET');
  }

  getDescription(): string {
    return this.state.description;
  }

  setDescription(description: string): this {
    return this.alter((state) => {
      state.description = description;
    });
  }

  isWarningOnly(): boolean {
    return this.state.warningOnly;
  }

  setWarningOnly(warning: boolean): this {
    return this.alter((state) => {
      state.warningOnly = warning;
    });
  }

  getRange(): Range {
    const { area } = this.state;
    const sheet = this.book.sheet(this.sheetId);
    const whole = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
    return new Range(this.book, this.sheetId, area ?? whole);
  }

  /** A range takes the place of the name that the protection stood on. */
  setRange(range: Range): this {
    return this.alter((state) => {
      state.area = range.area;
      delete state.rangeName;
    });
  }

  /** The named range that is protected; null when a range or the sheet itself is. */
  getRangeName(): string | null {
    return this.state.rangeName ?? null;
  }

  setNamedRange(named: NamedRange): this {
    return this.setRangeName(named.getName());
  }

  setRangeName(name: string): this {
    const found = this.book.state.namedRanges.find(
      (one) => one.name === name && one.sheetId === this.sheetId,
    );
    if (!found) throw rangeNotFound();
    return this.alter((state) => {
      state.area = { ...found.area };
      state.rangeName = name;
    });
  }

  getUnprotectedRanges(): Range[] {
    return this.state.unprotected.map((area) => new Range(this.book, this.sheetId, area));
  }

  setUnprotectedRanges(ranges: Range[]): this {
    return this.alter((state) => {
      state.unprotected = ranges.map(({ area }) => area);
    });
  }

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

  canEdit(): boolean {
    const { effectiveUser, world } = this.book.execution;
    return mayEdit({ ...this.state, warningOnly: false }, effectiveUser, world.owner.email);
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
