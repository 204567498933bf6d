// One body that has not answered, as the call list shows it.

import type { CallShown } from '../../dialogs/data/contacts.ts';
import { type Calendar, countWorkingDays } from '../../domain/calendar/calendar.ts';
import { proseDay, shortDay } from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Moment, plusDays } from '../../domain/day.ts';
import type { Call } from '../../domain/reminding/call-list.ts';
import type { Words } from '../../text/words.ts';

export function callShown(
  call: Call,
  lastRemindAt: Moment | null,
  calendar: Calendar,
  today: Day,
  words: Words,
): CallShown {
  const { contacts } = words.reports;
  const dueDay = dayOfMoment(call.dueAt);
  const late = dueDay < today;
  const days = late
    ? countWorkingDays(calendar, plusDays(dueDay, 1), today)
    : countWorkingDays(calendar, plusDays(today, 1), dueDay);
  return {
    bodyId: call.bodyId,
    name: call.bodyName,
    contact: call.contactName,
    phone: call.phone,
    due: proseDay(dueDay),
    left: late ? contacts.late(days) : dueDay === today ? contacts.dueToday : contacts.left(days),
    tone: late ? 'bad' : days <= 1 ? 'warn' : '',
    lastReminder: lastRemindAt === null ? '' : shortDay(dayOfMoment(lastRemindAt)),
    lastContact: call.lastContact === null ? '' : contactLine(call.lastContact, words),
    searched: `${call.bodyId} ${call.bodyName} ${call.contactName} ${call.phone}`,
  };
}

/** A contact in one line: “25/8, Điện thoại, bà Hòa: đang trình lãnh đạo”. */
export function contactLine(
  contact: NonNullable<Call['lastContact']>,
  { enums, reports: { contacts } }: Words,
): string {
  const { at, channel, person, outcome } = contact;
  return contacts.line(
    at === null ? '' : shortDay(dayOfMoment(at)),
    channel === null ? '' : enums.contactChannel[channel],
    person,
    outcome,
  );
}
