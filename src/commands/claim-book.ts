// Makes this file a book of its own: what a copy brought along of the original's mails and forms is put out of use.

import { type HandOutId, idOf } from '../domain/ids.ts';
import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import type { Ids } from '../workbook/enums.ts';
import { BOOK_ID_KEY } from '../workbook/settings.ts';
import { writtenBookId } from './this-book.ts';

/**
 * Writes whose book this is into the settings, where a copy of the file takes it along. In a copy
 * mails that wait are cancelled and open rounds let go of the original's forms first, so that
 * nothing is sent or taken in twice; true when it was one.
 */
export function claimBook(office: Office): boolean {
  const own = office.book.id();
  const written = writtenBookId(office);
  if (written === own) return false;
  const copied = written !== null && written !== '';
  if (copied) letGo(office);
  if (written === null) {
    const description = wordsOf(office.language).reports.settings.bookId;
    office.tables.append('config', [{ key: BOOK_ID_KEY, value: own, description, type: 'CHU' }]);
  } else {
    office.tables.update('config', [{ key: BOOK_ID_KEY, set: { value: own } }]);
  }
  return copied;
}

/** Mails that the original will send itself. */
const ownedByOriginal: readonly Ids<'mailStatus'>[] = ['CHO', 'DANG_GUI', 'DIEN_TAP'];

function letGo({ tables, language }: Office): void {
  const error = wordsOf(language).reports.cancelledInCopy;
  tables.update(
    'mailQueue',
    tables
      .read('mailQueue')
      .rows.filter(({ status }) => status !== null && ownedByOriginal.includes(status))
      .map(({ mailId }) => ({ key: mailId, set: { status: 'HUY' as const, error } })),
  );
  tables.update(
    'rounds',
    tables
      .read('rounds')
      .rows.filter(({ formId }) => formId !== '')
      .map(({ roundId }) => ({ key: roundId, set: { formId: '', formUrl: '', formLink: '' } })),
  );
  // Nobody is chased here for what the original gave out.
  tables.update(
    'tasks',
    tables
      .read('tasks')
      .rows.filter(({ handOut }) => handOut !== '')
      .map(({ taskId }) => ({ key: taskId, set: { handOut: idOf<HandOutId>('') } })),
  );
  tables.flush();
}
