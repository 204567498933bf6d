// The settings as commands need them; keeps the language where it can be known without reading a sheet.

import { LANGUAGE_KEY } from '../google/office.ts';
import type { Office } from '../ports.ts';
import { bookWords } from '../text/book-words.ts';
import { readSettings } from '../workbook/read-settings.ts';
import type { Kept } from '../workbook/schema.ts';
import type { Settings } from '../workbook/settings.ts';
import { checkBook } from './this-book.ts';

/** Reads the sheet of settings once; refuses a copied book and one that is not set up. */
export function bookSettings(office: Office): Settings {
  return settingsAndRows(office).settings;
}

/** The same, with the rows: some of them are no settings, like what the Đề án is to hold. */
export function settingsAndRows(office: Office): {
  readonly settings: Settings;
  readonly rows: readonly Kept<'config'>[];
} {
  checkBook(office);
  const { rows } = office.tables.read('config');
  const settings = readSettings(rows, bookWords(office.language));
  if (office.memory.get(LANGUAGE_KEY) !== settings.language) {
    office.memory.set({ [LANGUAGE_KEY]: settings.language });
  }
  return { settings, rows };
}
