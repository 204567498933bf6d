// Which requests get a reminder now: sent, unanswered, with an address, come to a step not yet taken.

import type { Row } from '../../workbook/schema.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, dayOfMoment } from '../day.ts';
import type { RoundId } from '../ids.ts';
import { isAddress } from '../outbox/address.ts';
import { dedupeKey } from '../outbox/dedupe-key.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import { type Ladder, reminderNumber, stepDue } from './ladder.ts';

type Mail = Pick<
  Row<'mailQueue'>,
  'dedupeKey' | 'kind' | 'requestId' | 'status' | 'sentAt' | 'scheduledAt'
>;

export interface ReminderFacts<Request extends Row<'requests'>> {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly ladder: Ladder;
  /** Rounds that take answers. */
  readonly openRounds: ReadonlySet<RoundId>;
  readonly requests: readonly Request[];
  readonly queue: readonly Mail[];
}

export interface DueReminder<Request> {
  readonly request: Request;
  readonly step: 1 | 2 | 3;
  /** The mail's number in its dedupe key. */
  readonly number: number;
}

/** The reminders to queue now, in the order of the requests; queued ones are not due again. */
export function dueReminders<Request extends Row<'requests'>>(
  facts: ReminderFacts<Request>,
): DueReminder<Request>[] {
  const keys = new Set(facts.queue.map((mail) => mail.dedupeKey));
  const mails = new Map<string, Mail[]>();
  for (const mail of facts.queue) {
    mails.set(mail.requestId, [...(mails.get(mail.requestId) ?? []), mail]);
  }
  return facts.requests.flatMap((request): DueReminder<Request>[] => {
    const { dueAt, roundId, bodyId } = request;
    if (dueAt === null || hasAnswered(request) || !facts.openRounds.has(roundId)) return [];
    if (!isAddress(request.emailSnapshot)) return [];
    const lastMailed = lastMailedOn(request, mails.get(request.requestId) ?? [], facts.today);
    if (lastMailed === null) return [];
    const step = stepDue(dueAt, { ...facts, lastMailed });
    if (step === null || step === 4) return [];
    const number = reminderNumber(dueAt, step);
    if (keys.has(dedupeKey(roundId, bodyId, 'NHAC', number))) return [];
    return [{ request, step, number }];
  });
}

/**
 * The day on which the request, or the news of its extension, last left; today while such news
 * still waits to go; null for a request whose own mail has not left, which nobody may be reminded of.
 */
function lastMailedOn(request: Row<'requests'>, mails: readonly Mail[], today: Day): Day | null {
  const asked = mails.filter(({ kind }) => kind === 'LAY_Y_KIEN' || kind === 'GIA_HAN');
  if (asked.some(({ status }) => status === 'CHO' || status === 'DANG_GUI')) {
    return request.sentAt === null ? null : today;
  }
  const days = asked.flatMap(({ status, sentAt, scheduledAt }) => {
    // A mail in doubt may have arrived: the reminder, which has the same link, is worth sending.
    const when = status === 'DA_GUI' ? sentAt : status === 'CHUA_RO' ? scheduledAt : null;
    return when === null ? [] : [dayOfMoment(when)];
  });
  if (request.sentAt !== null) days.push(dayOfMoment(request.sentAt));
  return days.sort().pop() ?? null;
}
