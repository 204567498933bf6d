// What can stand against making a book for another Đề án.

/** The questions of the dialog that makes a new book. */
export type BookField = 'programme' | 'planKind' | 'planStart';

export interface NewBookProblems {
  'NEW_BOOK.NAME_LONG': { length: number; limit: number };
  'NEW_BOOK.SAME_NAME': { programme: string };
  'NEW_BOOK.MADE_ALREADY': { programme: string; file: string };
}
