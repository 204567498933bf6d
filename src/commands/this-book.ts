// Whether this file is a book that was set up, and not a copy of one (platform.md §2.10).

import { Problem } from '../domain/problem.ts';
import type { Office } from '../ports.ts';
import { BOOK_ID_KEY } from '../workbook/settings.ts';
import { BOOK_VERSION, VERSION_KEY, versionIn } from '../workbook/upgrades/book-version.ts';
import { isRestoring } from './keeping/under-way.ts';

/** Where set-up keeps the id of the file; a copied file has no properties. */
export const BOOK_KEY = 'book';

/**
 * Throws `BOOK.NOT_SET_UP` or `BOOK.IS_A_COPY`: a copy must neither mail nor sweep the real forms. And
 * `BOOK.OLDER` or `BOOK.NEWER`: until a book is upgraded nothing writes into it, the ticks neither, for
 * replies wait in their forms and are taken in by the first tick after (docs/upgrades.md). What tells of
 * the versions goes on in an older book. And `KEEPING.UNDER_WAY`: half of a restored book is none to work in.
 */
export function checkBook(office: Office, goOn?: 'in an older book'): void {
  checkThisBook(office, goOn);
  if (isRestoring(office.memory)) throw new Problem('KEEPING.UNDER_WAY', {});
}

/** The same for what goes on with a restore. */
export function checkThisBook(office: Office, goOn?: 'in an older book'): void {
  checkOwnBook(office);
  const book = versionIn(office.memory.get(VERSION_KEY));
  const versions = { book, program: BOOK_VERSION };
  if (book > BOOK_VERSION) throw new Problem('BOOK.NEWER', versions);
  if (book < BOOK_VERSION && goOn === undefined) throw new Problem('BOOK.OLDER', versions);
}

function checkOwnBook(office: Office): void {
  const kept = office.memory.get(BOOK_KEY);
  const own = office.book.id();
  if (kept === own) return;
  if (kept !== null || isCopied(office, own)) throw new Problem('BOOK.IS_A_COPY', {});
  throw new Problem('BOOK.NOT_SET_UP', {});
}

/** The id that the sheet of settings holds: it goes along when the file is copied. Null without its row. */
export function writtenBookId(office: Office): string | null {
  const rows = office.tables.read('config').rows;
  return rows.find(({ key }) => key === BOOK_ID_KEY)?.value.trim() ?? null;
}

/** Whether no set-up of this book came to its end: whose book it is is kept when its sheets are full. */
export function isFirstSetUp(office: Office): boolean {
  return office.memory.get(BOOK_KEY) === null && !isCopied(office, office.book.id());
}

function isCopied(office: Office, own: string): boolean {
  try {
    const written = writtenBookId(office);
    return written !== null && written !== '' && written !== own;
  } catch (error) {
    // Without readable settings nothing was set up here.
    if (error instanceof Problem) return false;
    throw error;
  }
}
