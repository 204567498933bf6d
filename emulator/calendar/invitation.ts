// Invitations as mails, and what guests answer.

import type { World } from '../core/world.ts';
import { sameAddress } from '../mail/addresses.ts';
import type { MailMessage } from '../mail/state.ts';
import { formatDate } from '../script/date-pattern.ts';
import { eventGone } from './errors.ts';
import type { Shelf } from './shelf.ts';
import type { EventDetails, EventState, GuestAnswer } from './state.ts';

const words = { vi: 'Lời mời', en: 'Invitation' };

/** Writes to each guest; Calendar's own mails count against no quota of mail. [K] */
export function sendInvitations(shelf: Shelf, event: EventState): void {
  const { execution, world } = shelf;
  const when = timesOf(event, execution.timeZone);
  for (const { email } of event.guests) {
    const message: MailMessage = {
      id: execution.newId('mail'),
      at: execution.now(),
      from: shelf.account,
      name: '',
      to: [email],
      cc: [],
      bcc: [],
      replyTo: '',
      subject: `${words[world.owner.locale]}: ${event.title} @ ${when} (${email})`,
      body: [event.title, when, event.location, event.description].filter(Boolean).join('\n'),
      htmlBody: '',
      attachments: [{ name: 'invite.ics', mimeType: 'application/ics', content: icsOf(event) }],
      executionId: execution.id,
      readBy: [],
    };
    world.mail.messages.push(message);
  }
}

/**
 * A guest answers an invitation in the calendar or the mail.
 * @throws GasError when the event is gone, Error when the address is not among its guests
 */
export function answerInvitation(
  world: World,
  eventId: string,
  email: string,
  status: GuestAnswer,
): void {
  const { calendars } = world.calendar;
  const events: EventDetails[] = calendars.flatMap(({ events, series }) =>
    [...events, ...series].filter(({ id }) => id === eventId),
  );
  if (events.length === 0) throw eventGone();
  for (const event of events) {
    const guest = event.guests.find((one) => sameAddress(one.email, email));
    if (!guest) throw new Error(`${email} is no guest of ${eventId}.`);
    guest.status = status;
  }
}

function timesOf({ start, end, allDay }: EventState, zone: string): string {
  const day = 'EEE MMM d, yyyy';
  if (!allDay)
    return `${formatDate(start, zone, `${day} HH:mm`)} - ${formatDate(end, zone, 'HH:mm')}`;
  const last = formatDate(end - 1, zone, day);
  const first = formatDate(start, zone, day);
  return first === last ? first : `${first} - ${last}`;
}

function icsOf({ id, title, start, end, location, creator, guests }: EventState): Uint8Array {
  const utc = (at: number) => formatDate(at, 'GMT', "yyyyMMdd'T'HHmmss'Z'");
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `ORGANIZER:mailto:${creator}`,
    `UID:${id}`,
    ...guests.map(({ email }) => `ATTENDEE:mailto:${email}`),
    `LOCATION:${location}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}
