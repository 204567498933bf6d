// What became of mails that an earlier run left “being sent” when it was stopped.

import type { Row } from '../../workbook/schema.ts';
import type { MailId } from '../ids.ts';
import { inBlock } from './mail-order.ts';

export type ClaimedMail = Pick<Row<'mailQueue'>, 'mailId' | 'claimId' | 'status'>;

/** The durable mark written and flushed just before each send: which mail, under which claim. */
export interface SendingMark {
  readonly claimId: string;
  readonly mailId: MailId;
}

export interface SettledClaims {
  /** May have left: a person must look into the sent mails; never sent again by itself. */
  readonly unknown: readonly MailId[];
  /** Surely left before the one in doubt. */
  readonly sent: readonly MailId[];
  /** Surely did not leave: back into the queue. */
  readonly waiting: readonly MailId[];
}

/**
 * Settles the mails claimed by runs that are over; `ownClaim` is the claim of the run that asks.
 * With marks kept (`mark` is the last one, null when none was ever written) only the marked mail is
 * in doubt: mails of its claim before it in the block's order have left, those after it have not,
 * and a claim that the mark does not name never began. This holds only where every outcome but a
 * plain success is written before the next mark. Without marks (`'NONE_KEPT'`) all are in doubt,
 * and so is a whole claim whose marked mail is no longer in the queue.
 */
export function settleClaims(
  queue: readonly ClaimedMail[],
  ownClaim: string,
  mark: SendingMark | null | 'NONE_KEPT',
): SettledClaims {
  const settled: Record<keyof SettledClaims, MailId[]> = { unknown: [], sent: [], waiting: [] };
  for (const mail of queue) {
    if (mail.status !== 'DANG_GUI' || (mail.claimId !== '' && mail.claimId === ownClaim)) continue;
    settled[fateOf(mail, queue, mark)].push(mail.mailId);
  }
  return settled;
}

function fateOf(
  mail: ClaimedMail,
  queue: readonly ClaimedMail[],
  mark: SendingMark | null | 'NONE_KEPT',
): keyof SettledClaims {
  // A row being sent under no claim was not made so by the outbox: nobody can vouch for it.
  if (mark === 'NONE_KEPT' || !mail.claimId) return 'unknown';
  if (mark === null || mark.claimId !== mail.claimId) return 'waiting';
  const marked = queue.find((row) => row.mailId === mark.mailId);
  if (marked === undefined || marked.mailId === mail.mailId) return 'unknown';
  return inBlock(mail.mailId, marked.mailId) < 0 ? 'sent' : 'waiting';
}
