// The mails that a person must look at, each with its row and what to do about it.

import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';

/** Mails of which nobody knows whether they left, and mails that Google refused; [] when there are none. */
export function mailsToLookAt(queue: readonly Kept<'mailQueue'>[], office: Office): string[] {
  const { reports } = wordsOf(office.language);
  return queue.flatMap((mail) => {
    const { mailId: id, requestId: request, to, rowNumber: row } = mail;
    const place = { id, request, to, row };
    if (mail.status === 'CHUA_RO') return [reports.mailUnknown(place, office.tables.names)];
    return mail.status === 'LOI' ? [reports.mailFailed(place, office.tables.names)] : [];
  });
}
