// The settings as commands need them; keeps the language where it can be known without reading a sheet.

import { LANGUAGE_KEY } from '../google/office.ts';
import type { Office } from '../ports.ts';
import { bookWords } from '../text/book-words.ts';
import { readSettings } from '../workbook/read-settings.ts';
import type { Settings } from '../workbook/settings.ts';
import { checkBook } from './this-book.ts';

/** Reads the sheet of settings once; refuses a copied book and one that is not set up. */
export function bookSettings(office: Office): Settings {
  checkBook(office);
  const settings = readSettings(office.tables.read('config').rows, bookWords(office.language));
  if (office.memory.get(LANGUAGE_KEY) !== settings.language) {
    office.memory.set({ [LANGUAGE_KEY]: settings.language });
  }
  return settings;
}
