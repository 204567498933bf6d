// Opens the check of the book: what it found, and what of that it can mend when a person says so.

import type { CheckBookData } from '../../dialogs/data/check-book.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBookNow } from './check-book.ts';
import { integrityWords } from './integrity/integrity-words.ts';

export function showCheckBook(office: Office): void {
  const { report, repairs } = checkBookNow(office);
  const words = integrityWords(office.language);
  const { intro, choose, what, now, after, mend, nothingChosen, all } = words;
  const data: CheckBookData = {
    common: wordsOf(office.language).dialogs.common,
    words: {
      ...{ intro, choose, what, now, after, mend, nothingChosen, all },
      mendable: words.mendable(repairs.length),
    },
    report,
    repairs: repairs.map(({ carryOut: _carryOut, deed: _deed, ...line }) => line),
  };
  office.screen.show('check-book', words.title, data);
}
