// Puts the request mails of a round into the queue, due from the hour of sending on the round's day.

import { at } from '../../domain/day.ts';
import type { Office } from '../../ports.ts';
import { queueMails } from '../sending/queue-mails.ts';
import type { MailedRound, RequestMail } from './request-mails.ts';

/** Adds what is not in the queue yet: a request is mailed once, however often this runs. */
export function queueRequests(
  { settings, round }: MailedRound,
  mails: readonly RequestMail[],
  office: Office,
): void {
  const scheduledAt = at(round.sendDate ?? office.clock.today(), settings.sendHour);
  queueMails(
    mails.map(({ addressee: { requestId, bodyId, to, cc }, subject, body, attachments }) => ({
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
    })),
    office,
  );
}
