// What stands against making a book for another Đề án. English.

import type { BookField } from '../../../domain/problems/books.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { newBook } from '../dialogs/new-book.ts';

export const newBookFields: Record<BookField, string> = {
  programme: newBook.programme,
  planKind: newBook.planKind,
  planStart: newBook.planStart,
};

export const newBookErrors = {
  'NEW_BOOK.NAME_LONG': ({ length, limit }) =>
    `The name of the programme has ${length} characters, more than ${limit}. To mend it: enter the name alone.`,
  'NEW_BOOK.SAME_NAME': ({ programme }) =>
    `This very book is that of “${programme}”. To mend it: enter the name of the new programme.`,
  'NEW_BOOK.MADE_ALREADY': ({ programme, file }) =>
    `A book for “${programme}” was made already: https://docs.google.com/spreadsheets/d/${file}/edit. To mend it: open it; if it was thrown away, enter a slightly different name and correct it in the new book’s settings.`,
} satisfies Partial<ProblemSentences>;
