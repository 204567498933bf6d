// What stands against extending a round, moving it on or carrying its comments over. English.

import { proseDay, proseMoment } from '../../../domain/calendar/print.ts';
import type { StepField } from '../../../domain/problems/steps.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { roundSteps } from '../dialogs/round-steps.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

/** What each question of the dialog is called on the screen. */
export const stepFields: Record<StepField, string> = {
  step: roundSteps.step,
  stepReason: roundSteps.reason,
  newDay: roundSteps.newDay,
  laterRound: roundSteps.laterRound,
  carried: roundSteps.carried,
};

const steps = `${menu.title} › ${menu.roundSteps}`;
const state = (id: keyof typeof enums.roundStatus): string => `“${enums.roundStatus[id]}”`;

export const stepErrors = {
  'ROUND.NO_WAY': ({ round, from, to }) =>
    `Round ${round} is in the state ${state(from)} and cannot go straight to ${state(to)}. To mend it: open ${steps} again and see what it can be moved to.`,
  'ROUND.NOT_READY': ({ round, state: to, found }) =>
    `Round ${round} cannot be moved to ${state(to)} yet: ${found.join(' ')}`,
  'ROUND.NOTHING_DUE': ({ round }, book) =>
    `Round ${round} has no due moment to extend. To mend it: choose another round; where bodies are asked in writing, look at the column “${book.column('rounds', 'dueAt')}” of the sheet “${book.tab('rounds')}”.`,
  'ROUND.FORM_GONE': ({ round }) =>
    `The form of round ${round} was deleted, or the book may no longer open it, so the round cannot be reopened. To mend it: restore the form from the bin of Google Drive and do it again, or leave the round closed and enter later replies by ${menu.title} › ${menu.enterReply}`,
  'EXTENSION.NOT_LATER': ({ round, found, than }) =>
    `The new due moment of round ${round} (${proseMoment(found)}) is not later than ${proseMoment(than)}. To mend it: choose a later day.`,
  'EXTENSION.FAR': ({ round, found, latest }) =>
    `The new due day of round ${round} (${proseDay(found)}) is too far away. To mend it: check month and year; choose a day no later than ${proseDay(latest)}.`,
  'CARRY.NOT_YET': ({ round, state: at }) =>
    `Round ${round} is in the state ${state(at)}; comments can be carried into a later round only once it is ${state('TRINH')} or ${state('KHOA')}. To mend it: move round ${round} on first.`,
  'CARRY.NOT_LATER': ({ round, later }) =>
    `Comments of round ${round} cannot be carried into “${later}”: it is no later round, or it was laid before the leaders already. To mend it: choose a later round that was not.`,
  'CARRY.NOT_PROPOSED': ({ round, comments }) =>
    `The comments ${comments.join(', ')} are not among those on which views differ in round ${round}; none was carried over. To mend it: close the dialog, open ${steps} again and choose anew.`,
} satisfies Partial<ProblemSentences>;
