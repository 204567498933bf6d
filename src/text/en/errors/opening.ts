// What stands against the days and hours of an opening. English.

import { proseDay } from '../../../domain/calendar/print.ts';
import { LONGEST_REPLY_HOURS } from '../../../domain/rounds/may-open.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { openRound } from '../dialogs/open-round.ts';

export const openingErrors = {
  'ROUND.NO_HOURS': ({ round, found }) =>
    `The reply period of round ${round} is ${found} hours, which cannot be used. To mend it: enter a whole number from 1 to ${LONGEST_REPLY_HOURS}; count longer ones in days.`,
  'ROUND.DUE_DAY_FAR': ({ round, due, latest }) =>
    `The due day of round ${round} (${proseDay(due)}) is more than half a year after the send day. To mend it: check the year; choose a day up to ${proseDay(latest)}.`,
  'ROUND.DUE_BEFORE_SENDING': ({ round, due, sendDay }) =>
    `The due day of round ${round} (${proseDay(due)}) comes before the send day (${proseDay(sendDay)}). To mend it: choose a later due day or an earlier send day.`,
  'INPUT.NOT_AN_HOUR': ({ found }) =>
    `“${openRound.dueHour}”: “${found}” is no hour. To mend it: enter an hour like 14:00, or leave it blank for the end of the day.`,
} satisfies Partial<ProblemSentences>;
