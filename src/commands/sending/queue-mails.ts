// Puts mails into the queue, each once: what is queued under the same key already is left as it is.

import type { Moment } from '../../domain/day.ts';
import {
  type BodyId,
  idOf,
  type MailId,
  nextIds,
  type RequestId,
  type RoundId,
} from '../../domain/ids.ts';
import type { MailText } from '../../domain/mail-templates/check-template.ts';
import { dedupeKey } from '../../domain/outbox/dedupe-key.ts';
import type { Office } from '../../ports.ts';
import type { Ids } from '../../workbook/enums.ts';
import type { Kept, Row } from '../../workbook/schema.ts';

/** A mail that is to leave, as its template made it, under the key by which it exists once. */
export interface KeyedMail extends MailText {
  readonly key: string;
  readonly kind: Ids<'mailKind'>;
  /** '' for a mail that belongs to no round, as its request. */
  readonly roundId: RoundId;
  readonly requestId: RequestId;
  readonly to: string;
  readonly cc: string;
  readonly scheduledAt: Moment;
  /** Ids of the drafts that go with it, `DT-DA-1, DT-QD-1`; '' for none. */
  readonly attachments: string;
}

/** A mail to a body of a round. */
export interface MailOrder extends Omit<KeyedMail, 'key'> {
  readonly bodyId: BodyId;
  /** Which mail of its kind to this body in this round, from 1. */
  readonly number: number;
}

/**
 * Appends the mails that are not queued yet, in one block; returns those. `queue` are the rows as
 * they were read under this lock; without them the sheet is read.
 */
export function queueMails(
  orders: readonly MailOrder[],
  office: Office,
  queue: readonly Kept<'mailQueue'>[] = office.tables.read('mailQueue').rows,
): Row<'mailQueue'>[] {
  const keyed = orders.map((order) => ({
    ...order,
    key: dedupeKey(order.roundId, order.bodyId, order.kind, order.number),
  }));
  return queueKeyed(keyed, office, queue);
}

/** The same for mails whose keys are made elsewhere. */
export function queueKeyed(
  orders: readonly KeyedMail[],
  office: Office,
  queue: readonly Kept<'mailQueue'>[],
): Row<'mailQueue'>[] {
  const keys = new Set(queue.map((row) => row.dedupeKey));
  const missing = orders.filter(({ key }) => {
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
  const ids = nextIds(
    'TH-',
    5,
    queue.map((row) => row.mailId),
    missing.length,
  );
  const rows = missing.map(
    (order, index): Row<'mailQueue'> => ({
      mailId: idOf<MailId>(ids[index] ?? ''),
      dedupeKey: order.key,
      kind: order.kind,
      roundId: order.roundId,
      requestId: order.requestId,
      to: order.to,
      cc: order.cc,
      subject: order.subject,
      body: order.body,
      attachments: order.attachments,
      scheduledAt: order.scheduledAt,
      claimId: '',
      sentAt: null,
      status: 'CHO',
      attempts: 0,
      error: '',
    }),
  );
  office.tables.append('mailQueue', rows);
  return rows;
}
