// Makes this file a book of its own: what a copy brought along of the original's mails and forms is put out of use.

import { type HandOutId, idOf } from '../domain/ids.ts';
import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import type { Ids } from '../workbook/enums.ts';
import { BOOK_ID_KEY } from '../workbook/settings.ts';
import { BOOK_VERSION, VERSION_SETTING } from '../workbook/upgrades/book-version.ts';
import { writtenBookId } from './this-book.ts';

/**
 * Writes whose book this is into the settings, where a copy of the file takes it along. In a copy
 * mails that wait are cancelled and open rounds let go of the original's forms first, so that
 * nothing is sent or taken in twice; true when it was one.
 */
export function claimBook(office: Office): boolean {
  const own = office.book.id();
  const written = writtenBookId(office);
  const copied = written !== null && written !== '' && written !== own;
  if (copied) letGo(office);
  const { bookId, version } = wordsOf(office.language).reports.settings;
  keepRow(BOOK_ID_KEY, own, bookId, office);
  keepRow(VERSION_SETTING, String(BOOK_VERSION), version, office);
  return copied;
}

function keepRow(key: string, value: string, description: string, { tables }: Office): void {
  const row = tables.read('config').rows.find((one) => one.key === key);
  if (row === undefined) tables.append('config', [{ key, value, description, type: 'CHU' }]);
  else if (row.value !== value) tables.update('config', [{ key, set: { value } }]);
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
