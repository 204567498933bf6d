// Which version a book is, before it is set up again: by its properties, else by what its settings say.

import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import {
  BOOK_VERSION,
  VERSION_KEY,
  VERSION_SETTING,
  versionIn,
} from '../../workbook/upgrades/book-version.ts';
import { BOOK_KEY } from '../this-book.ts';

/**
 * The number of the book, which is stored where nothing stands between it and this program: a file in
 * which nothing was set up begins with the newest, so that it is never upgraded, however often its first
 * set-up is stopped. A book without a number was made before there was one; a copy has no properties and
 * goes by the settings that it brought along.
 * @throws Problem BOOK.NEWER for a book that this program is too old for
 */
export function versionOfBook(office: Office): number {
  const book = numberOf(office);
  if (book > BOOK_VERSION) throw new Problem('BOOK.NEWER', { book, program: BOOK_VERSION });
  const text = String(book);
  if (book === BOOK_VERSION && office.memory.get(VERSION_KEY) !== text) {
    office.memory.set({ [VERSION_KEY]: text });
  }
  return book;
}

function numberOf(office: Office): number {
  const kept = office.memory.get(VERSION_KEY);
  if (kept !== null || office.memory.get(BOOK_KEY) !== null) return versionIn(kept);
  const settings = settingsOf(office);
  if (settings === null || settings.length === 0) return BOOK_VERSION;
  return versionIn(settings.find(({ key }) => key === VERSION_SETTING)?.value ?? null);
}

/** Null without the sheet; a sheet that cannot be read is mended by the set-up that asks here. */
function settingsOf({ tables }: Office): readonly Pick<Kept<'config'>, 'key' | 'value'>[] | null {
  try {
    return tables.read('config').rows;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'SHEET.MISSING' ? null : [{ key: '', value: '' }];
  }
}
