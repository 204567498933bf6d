// Spreadsheet, part 1: the file itself: its name, address, locale and time zone.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { invalidArgument } from '../errors.ts';
import { localeFacts } from '../locale.ts';
import type { SpreadsheetState } from '../state.ts';

export abstract class SpreadsheetBase extends Service {
  readonly gas = 'Spreadsheet.Spreadsheet';

  constructor(readonly book: Book) {
    super();
  }

  protected get state(): SpreadsheetState {
    return this.book.state;
  }

  protected alter(change: (book: SpreadsheetState) => void): this {
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
}
