// What stands against taking a pasted plan into the book. English.

import type { PlanField } from '../../../domain/problems/plan-text.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { planImport } from '../dialogs/plan-import.ts';

/** What each question is called on the screen. */
export const planFieldNames: Record<PlanField, string> = {
  plan: planImport.pasted,
  phaseTitle: planImport.phaseTitle,
  phaseStart: planImport.start,
  phaseEnd: planImport.end,
  deliverable: planImport.deliverable,
  predecessors: planImport.predecessors,
  roundTitle: planImport.roundTitle,
  memberName: planImport.fullName,
  basisDate: planImport.basisDate,
  settingValue: planImport.value,
};

export const planTextErrors = {
  'PLAN.NOTHING': () =>
    'No line is ticked. Remedy: tick the lines to be written, then do it again.',
  'PLAN.NO_PHASES': () =>
    'No phase could be read in the text. Remedy: paste the schedule, too, a line with its time for each phase, as “- Từ ngày 22/6-01/7/2021: Sưu tầm tài liệu.”.',
  'PLAN.TOO_MANY': ({ found, limit }) =>
    `The text has ${found} lines like phases, more than the ${limit} of a plan. Remedy: paste the plan only.`,
  'PLAN.ROUNDS_OPEN': ({ rounds }, book) =>
    `Round ${rounds.join(', ')} is open: letters and forms that left cite the plan as it is, so no phases are pasted in; nothing was written. Remedy: add single phases in the sheet “${book.tab('phases')}”, or paste the plan into a new book.`,
  'PLAN.REVERSED': ({ phase }) =>
    `Phase ${phase} ends before it starts; nothing was written. Remedy: mend “${planImport.start}” or “${planImport.end}” of this line.`,
  'PLAN.ROUND_WITHOUT_PHASE': ({ round, phase }) =>
    `Round ${round} belongs to phase ${phase}, which is neither in the book nor ticked; nothing was written. Remedy: tick phase ${phase}, or untick round ${round}.`,
  'PLAN.CHANGED': ({ ids }) =>
    `The book changed after the plan was read (${ids.join(', ')}); nothing was written. Remedy: press “${planImport.again}”, read the plan anew, then write.`,
} satisfies Partial<ProblemSentences>;
