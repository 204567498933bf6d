// Which mails of the queue to send in the next block, and what becomes of the others.

import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';
import type { MailId, RequestId, RoundId } from '../ids.ts';
import { isOfDeadline } from '../reminding/ladder.ts';
import { addressesIn, isAddress } from './address.ts';
import { numberIn } from './dedupe-key.ts';
import { byTurn, inBlock } from './mail-order.ts';

export type QueuedMail = Pick<
  Row<'mailQueue'>,
  'mailId' | 'dedupeKey' | 'kind' | 'roundId' | 'requestId' | 'to' | 'cc' | 'scheduledAt' | 'status'
>;

export type CancelReason =
  | 'REPLIED'
  | 'ROUND_CLOSED'
  | 'DUPLICATE'
  | 'REQUEST_GONE'
  | 'SUPERSEDED'
  | 'TASKS_SETTLED';
export type HoldReason = 'NOT_YET' | 'QUOTA' | 'BLOCK_FULL';

export interface BlockContext {
  readonly now: Moment;
  /** Recipients that may still be mailed today. */
  readonly remaining: number;
  /** Recipients kept back for what cannot wait, confirmations for example. */
  readonly reserve: number;
  /** Mails in one block at most. */
  readonly blockSize: number;
  /** Whether the body has answered; null when there is no such request. */
  readonly hasReplied: (requestId: RequestId) => boolean | null;
  readonly isRoundOpen: (roundId: RoundId) => boolean;
  /** The deadline that a request has now; null when it has none. */
  readonly dueOf: (requestId: RequestId) => Moment | null;
  /** Whether a mail about tasks still has something to say. */
  readonly hasTasks: (dedupeKey: string) => boolean;
}

export interface BlockPlan {
  /** To be claimed, then sent in this order, which `settleClaims` relies on. */
  readonly claim: readonly MailId[];
  /** Recipients of what is claimed, To and Cc. */
  readonly recipients: number;
  readonly hold: readonly { readonly mailId: MailId; readonly reason: HoldReason }[];
  readonly cancel: readonly { readonly mailId: MailId; readonly reason: CancelReason }[];
  /** Never to be tried: no address that can be sent to. */
  readonly fail: readonly { readonly mailId: MailId; readonly address: string }[];
}

/**
 * Decides on every waiting mail, oldest due first. Nothing is claimed over the quota less the
 * reserve; once one mail must wait for quota those after it wait, too, so that none is overtaken
 * for having more recipients. Rows that are being sent are the business of `settleClaims`.
 */
export function planBlock(queue: readonly QueuedMail[], context: BlockContext): BlockPlan {
  const claim: MailId[] = [];
  const hold: { mailId: MailId; reason: HoldReason }[] = [];
  const cancel: { mailId: MailId; reason: CancelReason }[] = [];
  const fail: { mailId: MailId; address: string }[] = [];
  const budget = Math.max(0, context.remaining - context.reserve);
  const taken = keysTaken(queue);
  const waiting = queue.filter((row) => row.status === 'CHO').sort(byTurn);
  let recipients = 0;
  let quotaSpent = false;
  for (const mail of waiting) {
    const { mailId } = mail;
    const reason = isSuperseded(mail, waiting, context)
      ? 'SUPERSEDED'
      : cancelReason(mail, context, taken);
    if (reason !== null) {
      cancel.push({ mailId, reason });
      continue;
    }
    taken.add(mail.dedupeKey);
    const bad = badAddress(mail);
    if (bad !== null) {
      fail.push({ mailId, address: bad });
      continue;
    }
    if (mail.scheduledAt !== null && mail.scheduledAt > context.now) {
      hold.push({ mailId, reason: 'NOT_YET' });
      continue;
    }
    const count = recipientsOf(mail);
    quotaSpent = quotaSpent || recipients + count > budget;
    if (quotaSpent) hold.push({ mailId, reason: 'QUOTA' });
    else if (claim.length >= context.blockSize) hold.push({ mailId, reason: 'BLOCK_FULL' });
    else {
      claim.push(mailId);
      recipients += count;
    }
  }
  claim.sort(inBlock);
  return { claim, recipients, hold, cancel, fail };
}

/** A mail to a member of the team: it belongs to no round. */
export function isAboutTasks({ kind }: Pick<QueuedMail, 'kind'>): boolean {
  return kind === 'GIAO_VIEC' || kind === 'NHAC_NHAN_VIEC' || kind === 'NHAC_VIEC';
}

/** Recipients that a mail takes from the quota: its To and every Cc. */
export function recipientsOf(mail: Pick<QueuedMail, 'to' | 'cc'>): number {
  return addressesIn(mail.to).length + addressesIn(mail.cc).length;
}

function keysTaken(queue: readonly QueuedMail[]): Set<string> {
  const taken = new Set<string>();
  for (const { status, dedupeKey } of queue) {
    // A mail in doubt may have left: its key is taken until a person has looked.
    if (status === 'DA_GUI' || status === 'DANG_GUI' || status === 'CHUA_RO') taken.add(dedupeKey);
  }
  return taken;
}

function cancelReason(
  mail: QueuedMail,
  context: BlockContext,
  taken: ReadonlySet<string>,
): CancelReason | null {
  if (mail.dedupeKey !== '' && taken.has(mail.dedupeKey)) return 'DUPLICATE';
  // A confirmation answers a reply: it is owed because of it, and after the close, too. A trial goes
  // to the clerk alone, whatever has become of the request. A digest is about no request.
  if (mail.kind === 'XAC_NHAN' || mail.kind === 'GUI_THU' || mail.kind === 'TIN_TUAN') return null;
  if (isAboutTasks(mail)) return context.hasTasks(mail.dedupeKey) ? null : 'TASKS_SETTLED';
  const replied = context.hasReplied(mail.requestId);
  if (replied === null) return 'REQUEST_GONE';
  if (replied) return 'REPLIED';
  return context.isRoundOpen(mail.roundId) ? null : 'ROUND_CLOSED';
}

/**
 * Whether a reminder speaks of a deadline that holds no more, or a later one of its kind waits, too:
 * after days without quota a body gets one mail, not all that was owed meanwhile, and a leader one digest.
 */
function isSuperseded(
  mail: QueuedMail,
  waiting: readonly QueuedMail[],
  context: BlockContext,
): boolean {
  // The same reader's keys differ by year and week: the later one is the greater text.
  if (mail.kind === 'TIN_TUAN') {
    return waiting.some(
      (other) =>
        other.kind === mail.kind && other.to === mail.to && other.dedupeKey > mail.dedupeKey,
    );
  }
  if (mail.kind !== 'NHAC' && mail.kind !== 'GIA_HAN') return false;
  const number = numberIn(mail.dedupeKey);
  const due = context.dueOf(mail.requestId);
  if (mail.kind === 'NHAC' && due !== null && !isOfDeadline(number, due)) return true;
  return waiting.some(
    (other) =>
      other.kind === mail.kind &&
      other.requestId === mail.requestId &&
      numberIn(other.dedupeKey) > number,
  );
}

function badAddress({ to, cc }: QueuedMail): string | null {
  const wrong = [to, ...addressesIn(cc)].find((address) => !isAddress(address));
  return wrong ?? null;
}
