// What stands against moving a phase. English.

import type { PlanningField } from '../../../domain/problems/planning.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { movePhase } from '../dialogs/move-phase.ts';
import { menu } from '../menu.ts';

/** What each question of the dialog is called on the screen. */
export const planningFields: Record<PlanningField, string> = {
  phase: movePhase.phase,
  moveHow: movePhase.how,
  newStart: movePhase.newStart,
  newEnd: movePhase.newEnd,
  slip: movePhase.slip,
  buffer: movePhase.mode,
  slipReason: movePhase.reason,
};

const dialog = `${menu.title} › ${menu.planning} › ${menu.movePhase}`;

export const planningErrors = {
  'MOVE.UNKNOWN': ({ phase }, book) =>
    `The sheet “${book.tab('phases')}” has no phase “${phase}”. To mend it: close the dialog and open ${dialog} again`,
  'MOVE.DONE': ({ phase }, book) =>
    `Phase ${phase} is done and does not move. To mend it: if it is not, clear “${book.column('phases', 'actualEnd')}” and change “${book.column('phases', 'status')}” in “${book.tab('phases')}”.`,
  'MOVE.CANCELLED': ({ phase }, book) =>
    `Phase ${phase} is cancelled and does not move. To mend it: change “${book.column('phases', 'status')}” in “${book.tab('phases')}” if it goes on.`,
  'MOVE.NO_DATES': ({ phase }, book) =>
    `Phase ${phase} has no start or no end. To mend it: fill in “${book.column('phases', 'planStart')}” and “${book.column('phases', 'planEnd')}” in “${book.tab('phases')}”.`,
  'MOVE.BEGUN': ({ phase }) =>
    `Phase ${phase} has begun: its start stays. To mend it: set a new end only.`,
  'MOVE.REVERSED': ({ phase }) =>
    `The new end of ${phase} lies before its start. To mend it: choose both days again.`,
  'MOVE.NOTHING': ({ phase }) =>
    `There is no new day and no number of days for ${phase}. To mend it: enter a number other than 0, or a day.`,
  'MOVE.FAR': ({ phase, most }) =>
    `Phase ${phase} cannot be moved by more than ${most} days at once. To mend it: check the number, or month and year.`,
  'MOVE.CHANGED_SINCE': () =>
    'The plan was changed since it was shown; nothing was written. To mend it: press “See the changes” and apply then.',
  'MOVE.NO_TRIAL': (_params, book) =>
    `The column “${book.column('phases', 'trialEnd')}” of “${book.tab('phases')}” is empty. To mend it: type a day there, or press “Try” in ${dialog}`,
  'UNDO.UNKNOWN': () =>
    `This move is not in the audit log. To mend it: close the dialog and open ${dialog} again`,
  'UNDO.ALREADY': () => 'This move is undone already; the plan does not change again.',
  'UNDO.CHANGED': ({ phase, column, expected, found }) =>
    `It cannot be undone: “${column}” of ${phase} was changed after that move (it wrote ${expected}, now it is ${found}). To mend it: undo the later change first, or move the phase by hand.`,
} satisfies Partial<ProblemSentences>;
