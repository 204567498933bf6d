// Which members are asked again to acknowledge what they were given.

import type { Row } from '../../workbook/schema.ts';
import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import { type Day, dayOfMoment } from '../day.ts';
import { type HandOut, openHandOuts } from './hand-outs.ts';
import { noticeKey, nudgeKey } from './mail-keys.ts';

type Mail = Pick<Row<'mailQueue'>, 'dedupeKey' | 'status' | 'sentAt' | 'scheduledAt'>;

export interface NudgeFacts {
  readonly today: Day;
  readonly calendar: Calendar;
  /** Working days from the notice to the first nudge, and from each to the next. */
  readonly every: number;
  readonly most: number;
  readonly queue: readonly Mail[];
}

export interface DueNudge<Task> {
  readonly handOut: HandOut<Task>;
  readonly number: number;
}

/**
 * The nudges that are owed: only where the notice has left, counted in working days from that day.
 * After days without a tick the latest alone is owed, and never one after the last.
 */
export function dueNudges<Task extends Row<'tasks'>>(
  tasks: readonly Task[],
  { today, calendar, every, most, queue }: NudgeFacts,
): DueNudge<Task>[] {
  if (every < 1) return [];
  const mails = new Map(queue.map((mail) => [mail.dedupeKey, mail] as const));
  return openHandOuts(tasks, { waiting: true }).flatMap((handOut): DueNudge<Task>[] => {
    const noticed = leftOn(mails.get(noticeKey(handOut.id)));
    if (noticed === null) return [];
    let number = 0;
    while (number < most && addWorkingDays(calendar, noticed, every * (number + 1)) <= today) {
      number += 1;
    }
    const owed = number > 0 && !mails.has(nudgeKey(handOut.id, number));
    return owed ? [{ handOut, number }] : [];
  });
}

/** The day on which a mail left, or may have left. */
function leftOn(mail: Mail | undefined): Day | null {
  if (mail === undefined) return null;
  const when =
    mail.status === 'DA_GUI' ? mail.sentAt : mail.status === 'CHUA_RO' ? mail.scheduledAt : null;
  return when === null ? null : dayOfMoment(when);
}
