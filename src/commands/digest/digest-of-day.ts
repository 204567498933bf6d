// Puts the digest of the week into the queue on its day; it is written when it leaves (write-digests.ts).

import { calendarOf } from '../../domain/calendar/calendar.ts';
import { at } from '../../domain/day.ts';
import { digestKey, weekOf } from '../../domain/digest/digest-key.ts';
import { dueDigest } from '../../domain/digest/due-digest.ts';
import { readersOf } from '../../domain/digest/readers.ts';
import { idOf } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { digestToCome } from '../../text/vi/digest-mail.ts';
import { bookSettings } from '../book-settings.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { type KeyedMail, queueKeyed } from '../sending/queue-mails.ts';
import { told } from '../tell.ts';

/**
 * Must be called under the lock. What fails is logged and owed again the next working day; without a
 * weekday in the settings they are all that is read.
 */
export function digestOfDay(office: Office): void {
  try {
    queueDigest(office);
  } catch (error) {
    told(error, office);
  }
}

function queueDigest(office: Office): void {
  const { tables, clock } = office;
  const { digestDay, digestHour } = bookSettings(office);
  if (digestDay === 'KHONG') return;
  const today = clock.today();
  const planned = dueDigest(digestDay, today, calendarOf(tables.read('holidays').rows));
  if (planned === null) return;
  const readers = readersOf(tables.read('team').rows);
  if (readers.length === 0) return;
  // A template that cannot be used stops it here, while it can still be mended and made up.
  readTemplates(['TIN_TUAN'], office);
  const orders = readers.map(
    (reader): KeyedMail => ({
      key: digestKey(planned, reader.memberId),
      kind: 'TIN_TUAN',
      // Of no round: whose it is and of which week stands in its key.
      roundId: idOf(''),
      requestId: idOf(''),
      to: reader.email.trim(),
      cc: '',
      subject: digestToCome(weekOf(planned)),
      body: '',
      attachments: '',
      scheduledAt: at(today, digestHour),
    }),
  );
  queueKeyed(orders, office, tables.read('mailQueue').rows);
}
