// What the papers of a meeting are made from.

import { longDate, proseDay, weekdayName } from '../../calendar/print.ts';
import { dayOfMoment, type Moment } from '../../day.ts';
import type { MeetingRow } from '../../meetings/lacks-of-meeting.ts';
import type { OfficeIdentity, Registration } from '../facts.ts';

export interface MeetingInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly meeting: MeetingRow;
}

/** The fixed words of these papers, handed in by the caller. */
export type MeetingWords = typeof import('../../../text/vi/papers/meetings.ts').meetingPapers;

/**
 * When to come: the weekday keeps people from coming on the wrong day.
 * @example invitedFor(moment('2021-07-02T08:00')) //=> '08 giờ 00, thứ Sáu, ngày 02/7/2021'
 */
export function invitedFor(when: Moment): string {
  const day = dayOfMoment(when);
  return `${hourOf(when)}, ${weekdayName(day)}, ngày ${proseDay(day)}`;
}

/** @example minuted(moment('2021-07-02T08:00')) //=> '08 giờ 00, ngày 02 tháng 7 năm 2021' */
export function minuted(when: Moment): string {
  return `${hourOf(when)}, ${longDate(dayOfMoment(when))}`;
}

function hourOf(when: Moment): string {
  return `${when.slice(11, 13)} giờ ${when.slice(14, 16)}`;
}
