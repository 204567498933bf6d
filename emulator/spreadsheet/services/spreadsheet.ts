// Spreadsheet: the file, its tabs, names, settings and people.

import { type GasEnum, Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { wholeSheet } from '../cells.ts';
import { invalidArgument, lastSheet, linkedForm, nameTaken, rangeNotFound } from '../errors.ts';
import { localeFacts } from '../locale.ts';
import { defaultSheetName, newSheet } from '../new-spreadsheet.ts';
import { areaIn } from '../places.ts';
import type { SheetState, SpreadsheetState } from '../state.ts';
import { deleteSheet, sameName } from '../structure.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { NamedRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { Sheet } from './sheet.ts';
import { TextFinder } from './text-finder.ts';
import { type UserLike, userOf } from './users.ts';

interface InsertOptions {
  template?: Sheet;
}

export class Spreadsheet extends Service {
  readonly gas = 'Spreadsheet.Spreadsheet';

  constructor(readonly book: Book) {
    super();
  }

  private get state(): SpreadsheetState {
    return this.book.state;
  }

  private sheetOf({ sheetId }: SheetState): Sheet {
    return new Sheet(this.book, sheetId);
  }

  private alter(change: (book: SpreadsheetState) => void): this {
    this.book.alterBook(change);
    return this;
  }

  getId(): string {
    return this.state.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.state.id}/edit`;
  }

  getName(): string {
    return this.state.name;
  }

  rename(name: string): void {
    this.alter((book) => {
      book.name = name;
    });
  }

  getSpreadsheetTimeZone(): string {
    return this.state.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
    } catch {
      throw invalidArgument('timezone');
    }
    this.alter((book) => {
      book.timeZone = zone;
    });
  }

  getSpreadsheetLocale(): string {
    return this.state.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    localeFacts(locale);
    this.alter((book) => {
      book.locale = locale;
    });
  }

  toast(text: string, title = '', seconds = 5): void {
    this.book.execution.toast?.(text, title, seconds);
  }

  getNumSheets(): number {
    return this.state.sheets.length;
  }

  getSheets(): Sheet[] {
    return this.state.sheets.map((sheet) => this.sheetOf(sheet));
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.state.sheets.find((one) => sameName(one.name, name));
    return sheet ? this.sheetOf(sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.state.sheets.find(({ sheetId }) => sheetId === id);
    return sheet ? this.sheetOf(sheet) : null;
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.book, this.state.activeSheetId);
  }

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    sheet.activate();
    return sheet;
  }

  /** All overloads: a name, a place (from 0), options, in that order, each optional. */
  insertSheet(...args: (string | number | InsertOptions)[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const place = args.find((arg) => typeof arg === 'number');
    const template = args.find((arg) => typeof arg === 'object')?.template;
    return this.insert(name, place, template);
  }

  private insert(wanted: string | undefined, place: number | undefined, template?: Sheet): Sheet {
    const { sheets } = this.state;
    const taken = (name: string) => sheets.some((one) => sameName(one.name, name));
    const language = this.book.execution.world.owner.locale;
    let name = wanted;
    for (let number = sheets.length + 1; name === undefined; number++) {
      const free = defaultSheetName(language, number);
      if (!taken(free)) name = free;
    }
    if (taken(name)) throw nameTaken(name);
    const active = sheets.findIndex(({ sheetId }) => sheetId === this.state.activeSheetId);
    const at = Math.min(place ?? active + 1, sheets.length);
    const sheetId = this.newSheetId();
    const title = name;
    this.alter((book) => {
      const sheet = template
        ? {
            ...structuredClone(template.state),
            sheetId,
            name: title,
            hidden: false,
            protections: [],
          }
        : newSheet(sheetId, title);
      book.sheets.splice(at, 0, sheet);
      book.activeSheetId = sheetId;
    });
    return new Sheet(this.book, sheetId);
  }

  /** Sheet ids look random at Google; here they are spread out, but the same in each replay. */
  private newSheetId(): number {
    const count = Number(this.book.execution.newId('sheet').replace(/\D/g, ''));
    for (let id = (count * 1_103_515_245 + 12_345) % 2_147_483_647; ; id++) {
      if (!this.state.sheets.some(({ sheetId }) => sheetId === id)) return id;
    }
  }

  /** A copy of a sheet of this or another spreadsheet, as the last tab. */
  takeCopyOf(sheet: Sheet): Sheet {
    const language = this.book.execution.world.owner.locale;
    const base =
      language === 'vi' ? `Bản sao của ${sheet.getName()}` : `Copy of ${sheet.getName()}`;
    let name = base;
    for (let number = 2; this.getSheetByName(name); number++) name = `${base} ${number}`;
    return this.insert(name, this.state.sheets.length, sheet);
  }

  duplicateActiveSheet(): Sheet {
    return this.takeCopyOf(this.getActiveSheet());
  }

  deleteSheet(sheet: Sheet): void {
    const { state } = sheet;
    if (this.state.sheets.length === 1) throw lastSheet();
    const linked = Object.values(this.book.execution.world.forms.byId).some(
      ({ destination }) =>
        destination?.spreadsheetId === this.book.id && destination.sheetId === state.sheetId,
    );
    if (linked) throw linkedForm();
    this.alter((book) => deleteSheet(book, sheet.state));
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  moveActiveSheet(position: number): void {
    const { sheets } = this.state;
    if (position < 1 || position > sheets.length) throw invalidArgument('pos');
    this.alter((book) => {
      const from = book.sheets.findIndex(({ sheetId }) => sheetId === book.activeSheetId);
      const [sheet] = book.sheets.splice(from, 1);
      if (sheet) book.sheets.splice(position - 1, 0, sheet);
    });
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  getRange(text: string): Range {
    const active = this.book.sheet(this.state.activeSheetId);
    const place = areaIn(this.state, text, active);
    if (!place) throw rangeNotFound();
    return new Range(this.book, place.sheetId, place.area);
  }

  getRangeList(names: string[]): RangeList {
    return new RangeList(names.map((name) => this.getRange(name)));
  }

  getRangeByName(name: string): Range | null {
    const named = this.state.namedRanges.find((one) => one.name === name);
    return named ? new Range(this.book, named.sheetId, named.area) : null;
  }

  getNamedRanges(): NamedRange[] {
    return this.state.namedRanges.map(({ name }) => new NamedRange(this.book, name));
  }

  setNamedRange(name: string, { sheetId, area }: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument('name');
    this.alter((book) => {
      book.namedRanges = book.namedRanges.filter((one) => one.name !== name);
      book.namedRanges.push({ name, sheetId, area });
    });
  }

  removeNamedRange(name: string): void {
    this.alter((book) => {
      book.namedRanges = book.namedRanges.filter((one) => one.name !== name);
    });
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  appendRow(values: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(values);
  }

  createTextFinder(text: string): TextFinder {
    const places = this.state.sheets.map((sheet) => ({
      sheetId: sheet.sheetId,
      area: wholeSheet(sheet),
    }));
    return new TextFinder(this.book, places, text);
  }

  getProtections(type: GasEnum): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  addDeveloperMetadata(key: string, second?: string | GasEnum, third?: GasEnum): this {
    addMetadata(this.book, { sheetId: null, columns: null, rows: null }, key, second, third);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, () => true);
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this.book, ({ sheetId }) => sheetId === null).find();
  }

  getFormUrl(): string | null {
    return this.getSheets().reduce<string | null>((url, sheet) => url ?? sheet.getFormUrl(), null);
  }

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
