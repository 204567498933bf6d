// What the preview of an opening tells and warns of, and what an opening reports. English.

import type * as vi from '../../vi/reports/opening.ts';
import { enums } from '../enums.ts';

export const preview: typeof vi.preview = {
  send: 'Send day',
  meeting: 'Day of the meeting',
  due: 'Due',
  how: 'How it is counted',
  skipped: 'Days off inside the period',
  left: 'Left after it in the phase',
  phase: 'Phase',
  session: 'Session',
  quota: 'Mail quota today',
  daysLeft: (days) => `${days} working days for the synthesis`,
  daysOver: (days) => `${days} working days past the phase`,
  sessionSafe: (month) => `${month}: not touched`,
  sessionRisk: (month) => `${month}: at risk`,
  altSafe: 'in time',
  altRisk: (from) => `late, ${from} at the earliest`,
  quotaLine: (left, needed) => `${left} recipients left, this round needs ${needed}`,
  quotaShort: (today, later, lastDay) =>
    `${today} can go today, ${later} on the following days by themselves, the last on about ${lastDay}`,
  mailsLine: (mails, recipients, sender) =>
    `${mails} mails, ${recipients} recipients, sent from ${sender}.`,
  none: 'none',
  noAddress: 'no e-mail address – by letter',
  badAddress: 'not an e-mail address – by letter',
  unconfirmed: 'to be confirmed',
  notMailed: 'address not confirmed – not mailed yet',
  leftOut: 'not asked in this round',
  bodyAt: (name, row) => `${name} (row ${row})`,
  unconfirmedWarning: (bodies, book) =>
    `Name and address are not confirmed for ${bodies.length} bodies: ${some(bodies)}. To mend it: check them and choose “${enums.yesNo.CO}” in the column “${book.column('bodies', 'confirmed')}” of the sheet “${book.tab('bodies')}”.`,
  notMailedWarning: (bodies, book) =>
    `The address of ${bodies.length} bodies is not confirmed, so they are not mailed yet: ${some(bodies)}. All others are. To mend it: check them and choose “${enums.yesNo.CO}” in the column “${book.column('bodies', 'confirmed')}” of the sheet “${book.tab('bodies')}”; confirmed after the opening, they are mailed with the next sending.`,
  noAddressWarning: (bodies, book) =>
    `There is no e-mail address for ${bodies.length} bodies, they only get the letter: ${some(bodies)}. To mend it: to mail them, fill in the column “${book.column('bodies', 'email')}” of the sheet “${book.tab('bodies')}”.`,
  ownBody: (name) =>
    `${name} drafts the programme itself: it gets no request, even when it is added by hand.`,
  notValid: (bodies, book) =>
    `Not asked: ${some(bodies)}; these do not exist on the send day. To mend it: add the successor, or look at the columns “${book.column('bodies', 'validFrom')}” and “${book.column('bodies', 'validTo')}” of the sheet “${book.tab('bodies')}”.`,
  sendDayOff: (day, name) =>
    `The send day is a day off: ${day}${name === '' ? '' : ` (${name})`}. To mend it: choose a working day, unless it must be this one.`,
  dueDayOff: (day, next) =>
    `The due day is a day off (${day}); by Article 148 of the Civil Code bodies may reply until the end of the next working day. To mend it: choose ${next}.`,
  dueAtNight: (moment) =>
    `The deadline ${moment} lies outside working hours. To mend it: change the hours or count in days, unless it must be this moment.`,
  afterPhase: 'The deadline lies past the end of the phase: shorten the period or move the plan.',
  mailsTooLate: (lastDay) =>
    `With the quota of each day the last mail leaves on about ${lastDay}, which is not before the deadline. To mend it: give more time, ask fewer bodies, or use an account with a larger quota.`,
  draftsWithoutLink: (drafts, book) =>
    `The mails cannot bring along ${drafts.join('; ')}: there is no link. What to do: fill in the column “${book.column('drafts', 'docUrl')}” of the sheet “${book.tab('drafts')}”; not needed when the drafts go with the letter.`,
  draftsElsewhere: (drafts, book) =>
    `The mails name the link of ${drafts.join('; ')} but bring no file along: it is no Google Doc. What to do: change the link in the column “${book.column('drafts', 'docUrl')}” of the sheet “${book.tab('drafts')}” if a file has to go.`,
  contactMissing: 'The contact is not in the settings: mails and form name nobody to ask.',
  planMissing:
    'The number and date of the plan are not in the settings: the letter leaves them blank.',
};

export const opening: typeof vi.opening = {
  finished: (round) =>
    `The opening of round ${round} had been begun before: what was left of it is done now, as it was chosen then.`,
  notMailed: (names) =>
    `Not mailed, because the address is not confirmed: ${names}. Once confirmed in the sheet of bodies, they are mailed with the next sending.`,
  noMore: (names, tab) =>
    `Asked by the earlier opening, which was given up, and neither asked nor mailed now: ${names}. To mend it: delete their rows in the sheet ${tab}, or they count as not having answered.`,
  due: (round, due) => `Round ${round} is open, due ${due}.`,
  urgency: (label) => `Urgency: ${label}.`,
  underWay: (round) =>
    `The opening of round ${round} is under way; what is left of it is done within minutes.`,
};

/** The first few of a list that the dialog shows whole below. */
function some(names: readonly string[]): string {
  const first = names.slice(0, 5).join('; ');
  return names.length > 5 ? `${first} and ${names.length - 5} others` : first;
}
