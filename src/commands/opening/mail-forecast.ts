// How the mails of an opening fit the quota of the day and of the days after.

import { type Day, dayOfMoment } from '../../domain/day.ts';
import { dailyQuota, lastMailDay } from '../../domain/outbox/last-mail-day.ts';
import { recipientsOf } from '../../domain/outbox/plan-block.ts';
import type { Office } from '../../ports.ts';
import type { Opening } from './plan-opening.ts';
import type { RequestMail } from './request-mails.ts';

export interface MailForecast {
  readonly mails: number;
  /** Recipients (To and Cc) that the round needs, and that may still be mailed today. */
  readonly needed: number;
  readonly left: number;
  readonly sender: string;
  readonly lastDay: Day;
  /** Whether the last mail leaves on the due day or after it. */
  readonly tooLate: boolean;
}

/** The forecast; null when nothing is to be mailed. The quota that counts is that of the send day. */
export function mailForecast(
  mails: readonly RequestMail[],
  opening: Opening,
  office: Office,
): MailForecast | null {
  if (mails.length === 0 || opening.dueAt === null) return null;
  const { mailReserve } = opening.settings;
  const left = Math.max(0, office.mail.remaining() - mailReserve);
  const needed = mails.reduce((sum, { addressee }) => sum + recipientsOf(addressee), 0);
  const sender = office.mail.sender();
  const daily = dailyQuota(sender, mailReserve);
  const today = opening.sendDay > office.clock.today() ? daily : left;
  const lastDay = lastMailDay(opening.sendDay, needed, { today, daily });
  const spread = lastDay > opening.sendDay;
  return {
    mails: mails.length,
    needed,
    left,
    sender,
    lastDay,
    tooLate: spread && lastDay >= dayOfMoment(opening.dueAt),
  };
}
