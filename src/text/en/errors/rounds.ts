// What stands against opening, closing, answering or printing a round. English.

import { proseDay } from '../../../domain/calendar/print.ts';
import { dayOfMoment, type Moment } from '../../../domain/day.ts';
import { readList } from '../../../domain/rounds/asked-cell.ts';
import { LONGEST_REPLY_PERIOD } from '../../../domain/rounds/may-open.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { dialogs } from '../dialogs.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

const item = (name: keyof typeof menu): string => `${menu.title} › ${menu[name]}`;

const time = (when: Moment): string => `${when.slice(11, 16)} on ${proseDay(dayOfMoment(when))}`;

/** The groups of a cell by their labels, single bodies by their ids. */
function groupNames(cell: string): string {
  const labels: Readonly<Record<string, string>> = enums.bodyGroup;
  const names = readList(cell).map((word) => labels[word] ?? word);
  return names.length === 0 ? 'none' : names.join('; ');
}

export const roundErrors = {
  'ROUND.UNKNOWN': ({ round }, book) =>
    `There is no round “${round}” in the sheet “${book.tab('rounds')}”. To mend it: look at the column “${book.column('rounds', 'roundId')}”, close this dialog, open it again and choose a round.`,
  'ROUND.ALREADY_OPEN': ({ round, openedAt }) =>
    `Round ${round} was opened${openedAt === null ? ' already' : ` at ${time(openedAt)}`}. No further form, request or mail was made. Next: choose ${item('openRound')} and round ${round} to try its link, or ${item('sendDue')}.`,
  'ROUND.WRONG_STATE': ({ round, state, needed }, book) =>
    `Round ${round} is “${enums.roundStatus[state]}”; this needs “${enums.roundStatus[needed]}”. To mend it: choose another round, or look at the “${book.column('rounds', 'status')}” of round ${round} in the sheet “${book.tab('rounds')}”.`,
  'ROUND.NOT_OPENED': ({ round }) =>
    `Round ${round} is not open yet, so there is nothing to do it with. To mend it: open the round with ${item('openRound')}`,
  'ROUND.NO_BODIES': ({ round, groups }, book) =>
    `Round ${round} has nobody to ask (groups: ${groupNames(groups)}). To mend it: look at the column “${book.column('rounds', 'groups')}” in the sheet “${book.tab('rounds')}” and the column “${book.column('bodies', 'group')}” in the sheet “${book.tab('bodies')}”.`,
  'ROUND.ASKS_UNKNOWN': ({ round, row, found }, book) =>
    `Sheet “${book.tab('rounds')}”, row ${row} (round ${round}), column “${book.column('rounds', 'groups')}”: ${found.map((word) => `“${word}”`).join(', ')} is neither a group nor the id of a body in the sheet “${book.tab('bodies')}”. To mend it: correct the cell, or add the body to the sheet “${book.tab('bodies')}”.`,
  'ROUND.NO_PERIOD': ({ round, found }) =>
    `${found === null ? `Round ${round} has no reply period` : `The reply period of round ${round} is ${found}, which cannot be used`}. To mend it: enter a whole number from 1 to ${LONGEST_REPLY_PERIOD} and choose what it counts.`,
  'ROUND.SEND_DAY_PAST': ({ round, day }) =>
    `The send day of round ${round} (${proseDay(day)}) is past. To mend it: choose today or a later day.`,
  'ROUND.SEND_DAY_FAR': ({ round, day, latest }) =>
    `The send day of round ${round} (${proseDay(day)}) is more than a year away. To mend it: check the year; choose a day no later than ${proseDay(latest)}.`,
  'ROUND.DUE_PAST': ({ round, due }) =>
    `The deadline of round ${round} (${time(due)}) is past. To mend it: choose a later send day or a longer period.`,
  'ROUND.NO_FORM': ({ round }) =>
    `Round ${round} has no form yet, so its link cannot be confirmed. To mend it: open the round with ${item('openRound')} What was done is kept.`,
  'FORM.NOT_PUBLISHED': ({ round }) =>
    `The form of round ${round} does not accept answers yet, so no mail was sent. To mend it: open the form, press Publish, and try again.`,
  'BODY.UNKNOWN': ({ body }, book) =>
    `There is no body with the id “${body}” in the sheet “${book.tab('bodies')}”. To mend it: look at the column “${book.column('bodies', 'bodyId')}”, or add the body.`,
  'BODY.NOT_INVITED': ({ body, round }) =>
    `The body “${body}” was not asked in round ${round}. To mend it: choose the right round or the right body.`,
  'BODY.BAD_ADDRESS': ({ body, address, row }, book) =>
    `“${address}”, an address of “${body}”, is not an e-mail address, so no mail can go there. To mend it: correct the column “${book.column('bodies', 'email')}” or “${book.column('bodies', 'ccEmail')}” in the sheet “${book.tab('bodies')}”, row ${row}; one address in a cell, without diacritics.`,
  'REPLY.NO_POSITION': ({ body }) =>
    `The position of “${body}” is not chosen. To mend it: choose it at “${dialogs.enterReply.position}”.`,
  'REPLY.COMMENTS_NEEDED': ({ body, position }) =>
    `“${body}” answers “${enums.position[position]}” but has no comment. To mend it: enter at least one comment, or choose another position.`,
  'REPLY.COMMENTS_FORBIDDEN': ({ body, position, count }) =>
    `“${body}” answers “${enums.position[position]}” but has ${count} comments. To mend it: choose “${enums.position.THONG_NHAT_CO_Y_KIEN}”, or remove them.`,
  'REPLY.ALREADY': ({ body, round, at }) =>
    `“${body}” has already answered in round ${round} (${time(at)}); nothing was added. To mend it: if this takes the place of that answer, tick “${dialogs.enterReply.replaces}”.`,
  'REPLY.DAY_TO_COME': ({ day, today }) =>
    `The day of receipt ${proseDay(day)} is still to come (today is ${proseDay(today)}). To mend it: enter the day on which it was received.`,
  'COMMENTS.NOT_RECONCILED': ({ round, found }) =>
    `The figures of round ${round} do not add up, so nothing was made: ${found}. To mend it: correct the rows named and try again.`,
  'COMMENTS.NO_CONCLUSION': ({ round }, book) =>
    `The sheet “${book.tab('comments')}” has no conclusion of the meeting of round ${round} yet. To mend it: enter the conclusions with ${item('enterReply')}`,
  'COMMENTS.MERGED_NOWHERE': ({ round, comment, into }, book) =>
    `Sheet “${book.tab('comments')}”, comment ${comment}: the column “${book.column('comments', 'duplicateOf')}” says “${into}”, but round ${round} has no such comment to merge into. To mend it: enter the id of a comment of the same round, not in a circle, or leave it empty.`,
} satisfies Partial<ProblemSentences>;
