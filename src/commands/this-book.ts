// Whether this file is a book that was set up, and not a copy of one (platform.md §2.10).

import { Problem } from '../domain/problem.ts';
import type { Office } from '../ports.ts';

/** Where set-up keeps the id of the file. */
export const BOOK_KEY = 'book';

/** Throws `BOOK.NOT_SET_UP` or `BOOK.IS_A_COPY`: a copy must neither mail nor sweep the real forms. */
export function checkBook(office: Office): void {
  const kept = office.memory.get(BOOK_KEY);
  if (kept === null) throw new Problem('BOOK.NOT_SET_UP', {});
  if (kept !== office.book.id()) throw new Problem('BOOK.IS_A_COPY', {});
}
