// What stands against making a book for a Đề án; thrown as a problem that a person can mend.

import { bookMadeFor } from '../../domain/books/new-book-order.ts';
import { Problem } from '../../domain/problem.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import type { NewBookInput } from '../input/new-book.ts';

/** A longer name fits no letter's subject and no tab of a browser. */
const LONGEST_NAME = 200;

/** Throws `INPUT.MISSING`, `NEW_BOOK.NAME_LONG`, `NEW_BOOK.SAME_NAME`, `NEW_BOOK.MADE_ALREADY`. */
export function mayMakeBook(
  { programme, plan, start }: NewBookInput,
  settings: Settings,
  audit: readonly Row<'audit'>[],
): void {
  if (programme === '') throw new Problem('INPUT.MISSING', { field: 'programme' });
  if (programme.length > LONGEST_NAME) {
    throw new Problem('NEW_BOOK.NAME_LONG', { length: programme.length, limit: LONGEST_NAME });
  }
  if (plan === 'CHUNG' && start === null) {
    throw new Problem('INPUT.MISSING', { field: 'planStart' });
  }
  if (programme === settings.programme) throw new Problem('NEW_BOOK.SAME_NAME', { programme });
  const file = bookMadeFor(programme, audit);
  if (file !== null) throw new Problem('NEW_BOOK.MADE_ALREADY', { programme, file });
}
