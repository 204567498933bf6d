// Puts the request mails of a round into the queue, due from the hour of sending on the round's day.

import { at } from '../../domain/day.ts';
import type { RoundId } from '../../domain/ids.ts';
import type { Change, Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import { type MailOrder, queueMails } from '../sending/queue-mails.ts';
import type { MailedRound, RequestMail } from './request-mails.ts';

/**
 * Adds what is not in the queue yet: a request is mailed once, however often this runs. What an
 * opening that was given up has left there says what is chosen now.
 */
export function queueRequests(
  { settings, round }: MailedRound,
  mails: readonly RequestMail[],
  office: Office,
): void {
  const scheduledAt = at(round.sendDate ?? office.clock.today(), settings.sendHour);
  const orders = mails.map(
    ({ addressee: { requestId, bodyId, to, cc }, subject, body, attachments }) => ({
      kind: 'LAY_Y_KIEN' as const,
      number: 1,
      roundId: round.roundId,
      bodyId,
      requestId,
      to,
      cc,
      subject,
      body,
      attachments,
      scheduledAt,
    }),
  );
  const queue = office.tables.read('mailQueue').rows;
  renew(orders, queue, round.roundId, office);
  queueMails(orders, office, queue);
}

/**
 * Mails of the round that nobody has begun to send: where they say something else or were cancelled they
 * are written anew, where their body is not asked any more they are cancelled.
 */
function renew(
  orders: readonly MailOrder[],
  queue: readonly Kept<'mailQueue'>[],
  round: RoundId,
  office: Office,
): void {
  const byRequest = new Map(orders.map((order) => [order.requestId, order]));
  office.tables.update(
    'mailQueue',
    queue.flatMap((mail): Change<'mailQueue'>[] => {
      if (mail.kind !== 'LAY_Y_KIEN' || mail.roundId !== round) return [];
      if (mail.status !== 'CHO' && mail.status !== 'HUY') return [];
      const order = byRequest.get(mail.requestId);
      if (order === undefined) {
        return mail.status === 'CHO' ? [{ key: mail.mailId, set: { status: 'HUY' } }] : [];
      }
      const { kind, number, roundId, bodyId, requestId, ...said } = order;
      const set = { ...said, status: 'CHO', error: '' } as const;
      const same = Object.entries(set).every(([name, value]) => Reflect.get(mail, name) === value);
      return same ? [] : [{ key: mail.mailId, set }];
    }),
  );
}
