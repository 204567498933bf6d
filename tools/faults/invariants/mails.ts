// I2: every mail of the queue has left once, or tells why not; what is in doubt waits for a person.

import { enums } from '../../../src/text/vi/enums.ts';
import { BookReader } from '../../replay/book-reader.ts';
import type { Ended } from '../ended.ts';
import type { Finding } from '../tally.ts';
import { counted } from './counted.ts';

const { DANG_GUI, DA_GUI, LOI, CHUA_RO } = enums.mailStatus;

/** No mail twice, none recorded as sent that has not left, none without an end or a reason. */
export function mailsOnce({ after }: Ended): Finding[] {
  const book = new BookReader({ world: after });
  const rows = book.has('mailQueue') ? book.rows('mailQueue') : [];
  const left = after.mail.messages.filter(({ executionId }) => executionId !== '');
  const found: Finding[] = [];
  for (const [text, count] of counted(
    left.map((mail) => `${mail.to.join()} “${mail.subject}” ${mail.body}`),
  )) {
    if (count > 1) found.push(duplicate(`${count} mails to ${text.slice(0, 120)}.`));
  }
  for (const [key, count] of counted(rows.map((row) => row.text('dedupeKey')))) {
    if (count > 1) found.push(duplicate(`${count} rows of the queue have the key ${key}.`));
  }
  const addressed = counted(left.map(({ to }) => to.join()));
  const told = counted(
    rows.filter((row) => row.text('status') === DA_GUI).map((row) => row.text('to')),
  );
  for (const [to, count] of told) {
    const gone = addressed.get(to) ?? 0;
    if (count > gone) {
      found.push({
        promise: 'I2',
        counts: 'lost',
        sentence: `${count} mails to ${to} are recorded as sent, ${gone} have left.`,
      });
    }
  }
  for (const row of rows) {
    const status = row.text('status');
    if (status === DANG_GUI || status === '') {
      found.push(silent(`${row.text('mailId')} ended as “${status}”: nobody is told of it.`));
    }
    if (status === LOI && row.text('error') === '') {
      found.push(silent(`${row.text('mailId')} failed without a reason.`));
    }
  }
  return found;
}

/** Mails of which nobody knows whether they left. */
export function inDoubt({ after }: Pick<Ended, 'after'>): number {
  const book = new BookReader({ world: after });
  if (!book.has('mailQueue')) return 0;
  return book.rows('mailQueue').filter((row) => row.text('status') === CHUA_RO).length;
}

const duplicate = (sentence: string): Finding => ({
  promise: 'I2',
  counts: 'duplicateMails',
  sentence,
});

const silent = (sentence: string): Finding => ({ promise: 'I2', counts: 'unfinished', sentence });
