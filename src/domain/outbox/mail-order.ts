// Which mail's turn comes first, and the order inside a block that settling a stopped run relies on.

import type { Row } from '../../workbook/schema.ts';
import type { MailId } from '../ids.ts';

export type OrderedMail = Pick<Row<'mailQueue'>, 'mailId' | 'scheduledAt'>;

/** Negative when the first mail's turn comes before the second's: due first, then numbered first. */
export function byTurn(one: OrderedMail, other: OrderedMail): number {
  return compare(
    `${one.scheduledAt ?? ''} ${one.mailId}`,
    `${other.scheduledAt ?? ''} ${other.mailId}`,
  );
}

/**
 * The order in which the mails of one block are sent. It stands on the id alone: nobody moves that,
 * while a time in the queue may be mended by hand between a stop and its settling.
 */
export function inBlock(one: MailId, other: MailId): number {
  return compare(one, other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
