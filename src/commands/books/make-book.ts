// Makes the file of a book for another Đề án: a copy of this one, which takes this one's data out when it is set up.

import type { Report } from '../../dialogs/data.ts';
import { orderCode, unfinishedOrders } from '../../domain/books/new-book-order.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { bookSettings } from '../book-settings.ts';
import type { NewBookInput } from '../input/new-book.ts';
import { record } from '../record.ts';
import { told } from '../tell.ts';
import { mayMakeBook } from './may-make-book.ts';

/** Where the log says for whom a book is: its field, as the settings call it. */
const FIELD = 'tenDeAn';

/**
 * Writes into the log what the new book is to be, copies the file, and writes down that it is there.
 * The copy finds the order at the end of its log when it is set up. Stopped in between, at worst an
 * unused copy is left, which the next report names; where Google refuses to copy, a copy made by
 * hand does the same. Nothing else of this book is touched.
 */
export function makeBook(input: NewBookInput, office: Office): Report {
  return office.locked(() => {
    const settings = bookSettings(office);
    const audit = office.tables.read('audit').rows;
    mayMakeBook(input, settings, audit);
    const { books } = wordsOf(office.language).reports;
    const { programme } = input;
    // The order goes along with the copy: it names the new Đề án alone.
    const cell = { field: FIELD, old: '', next: programme };
    const deed = { action: 'NEW_BOOK', entity: null, cell } as const;
    record(office, [{ ...deed, entityId: orderCode(input), detail: books.begun(programme) }]);
    office.tables.flush();
    const left = unfinishedOrders(audit).map((one) =>
      books.unfinishedLine(one.programme, books.fileName(one.programme)),
    );
    const unfinished =
      left.length === 0 ? [] : [{ title: books.unfinished, tone: 'warn' as const, lines: left }];
    const name = books.fileName(programme);
    let made: ReturnType<Office['book']['copy']>;
    try {
      made = office.book.copy(name);
    } catch (error) {
      return {
        lead: books.failed(told(error, office).message),
        sections: [
          { title: books.failedTitle, tone: 'warn', lines: books.failedSteps },
          ...unfinished,
        ],
        links: [],
      };
    }
    record(office, [{ ...deed, entityId: made.id, detail: books.done(name) }]);
    return {
      lead: books.made(programme),
      sections: [{ title: books.next, tone: '', lines: books.nextSteps }, ...unfinished],
      links: [{ label: books.open, url: made.url }],
    };
  });
}
