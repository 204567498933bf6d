// The one order in which mails are claimed and sent; settling a stopped run relies on it.

import type { Row } from '../../workbook/schema.ts';

export type OrderedMail = Pick<Row<'mailQueue'>, 'mailId' | 'scheduledAt'>;

/** Negative when the first mail is sent before the second: due first, then numbered first. */
export function sendingOrder(one: OrderedMail, other: OrderedMail): number {
  const key = (mail: OrderedMail) => `${mail.scheduledAt ?? ''} ${mail.mailId}`;
  const first = key(one);
  const second = key(other);
  return first < second ? -1 : first > second ? 1 : 0;
}
