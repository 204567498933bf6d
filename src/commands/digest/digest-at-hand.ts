// The digest to one leader, exactly as it would leave now: to be looked at before it is switched on.

import { leadersOf } from '../../domain/digest/readers.ts';
import { idOf, type MemberId } from '../../domain/ids.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import type { MailAtHand } from '../sending/mail-at-hand.ts';
import { digestsFor } from './write-digests.ts';

/** The leaders whose digest can be looked at, with or without an address. */
export function digestReaders({ tables }: Office): Kept<'team'>[] {
  return leadersOf(tables.read('team').rows);
}

/** Throws `TASK.NO_MEMBER` for somebody who is no leader, `MAIL.TEMPLATE_*` for a template with a slip. */
export function digestAtHand(readerId: MemberId, office: Office): MailAtHand {
  const reader = digestReaders(office).find(({ memberId }) => memberId === readerId);
  if (reader === undefined) {
    throw new Problem('TASK.NO_MEMBER', { task: '', member: readerId.slice(0, 40) });
  }
  return {
    requestId: idOf<MailAtHand['requestId']>(''),
    reference: readerId,
    code: '',
    to: isAddress(reader.email) ? reader.email.trim() : '',
    cc: '',
    ...digestsFor(bookSettings(office), office)(reader),
    attachments: '',
    queue: office.tables.read('mailQueue').rows,
  };
}
