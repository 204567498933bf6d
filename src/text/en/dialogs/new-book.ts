// The words of the dialog that makes a book for another Đề án. English.

export const newBook: typeof import('../../vi/dialogs/new-book.ts').newBook = {
  title: 'Make a new book',
  intro:
    'A book is one programme. The new one takes along this book’s directory, holidays, settings and mail templates; this book does not change.',
  programme: 'Name of the programme',
  programmeHint: 'without “Đề án” and quotation marks',
  planKind: 'Plan',
  plans: {
    TRONG: 'Empty, to be entered later',
    CHUNG: 'General template of nine phases',
  },
  planStart: 'Beginning on',
  team: 'Take the team along',
  consequence: 'The new book will have',
  phases: 'The plan by the general template',
  phase: 'Phase',
  from: 'From',
  to: 'To',
  days: 'Working days',
  obstacles: 'Cannot be made yet',
  confirm: 'Make the book',
};
