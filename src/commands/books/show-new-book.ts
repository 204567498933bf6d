// Opens the dialog that makes a book for another Đề án.

import type { NewBookData } from '../../dialogs/data/new-book.ts';
import { calendarOf, rollForward } from '../../domain/calendar/calendar.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';

export function showNewBook(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs } = wordsOf(office.language);
  const { plans } = dialogs.newBook;
  const calendar = calendarOf(office.tables.read('holidays').rows);
  const data: NewBookData = {
    common: dialogs.common,
    words: dialogs.newBook,
    plans: [
      { id: 'TRONG', label: plans.TRONG },
      { id: 'CHUNG', label: plans.CHUNG },
    ],
    start: rollForward(calendar, office.clock.today()),
  };
  office.screen.show('new-book', dialogs.newBook.title, data);
}
