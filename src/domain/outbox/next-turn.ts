// When the queue is to be looked at again by itself: at once, at a moment, or not at all.

import type { Row } from '../../workbook/schema.ts';
import { dayOfMoment, type Moment, momentAfter } from '../day.ts';

export type QueuedTurn = Pick<Row<'mailQueue'>, 'status' | 'scheduledAt' | 'sentAt'>;

/** Minutes of a day, after which a quota is whole again, and what is added to be on the safe side. */
const QUOTA_DAY = 24 * 60;
const MARGIN = 5;
/** Minutes within which the tick of every ten minutes is no dearer than one set for the moment. */
const SOON = 20;
/** Where that moment should be past already, the window began with something else: look each hour. */
const ANOTHER_LOOK = 60;

/**
 * When to go on with the mails that wait: `TODAY` by the tick of every ten minutes when some are due
 * and the quota is not what they wait for, the moment at which the first is due when that is later
 * today, the moment at which the quota is whole again when it is spent; null when none waits, or none before the daily tick of another day. Google's day begins with the first
 * mail of it and lasts 24 hours (quotas page): the first mail of the last 24 hours tells when it
 * ends. [K] At worst another hour is waited, again and again, until it has.
 */
export function nextTurn(
  queue: readonly QueuedTurn[],
  quotaSpent: boolean,
  now: Moment,
): Moment | 'TODAY' | null {
  const waiting = queue.filter(({ status }) => status === 'CHO');
  if (waiting.length === 0) return null;
  if (quotaSpent) return quotaRenewal(queue, now);
  const turns = waiting.map(({ scheduledAt }) => scheduledAt ?? now).sort();
  const first = turns[0] ?? now;
  if (dayOfMoment(first) > dayOfMoment(now)) return null;
  return first > momentAfter(now, SOON) ? first : 'TODAY';
}

function quotaRenewal(queue: readonly QueuedTurn[], now: Moment): Moment {
  const dayAgo = momentAfter(now, -QUOTA_DAY);
  const sent = queue.flatMap(({ sentAt }) => (sentAt !== null && sentAt > dayAgo ? [sentAt] : []));
  const first = sent.sort()[0];
  const renewed = first === undefined ? now : momentAfter(first, QUOTA_DAY + MARGIN);
  return renewed > momentAfter(now, MARGIN) ? renewed : momentAfter(now, ANOTHER_LOOK);
}
