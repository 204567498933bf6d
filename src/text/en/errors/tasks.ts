// What stands against giving tasks out, handing them over, or entering an absence. English.

import { proseDay } from '../../../domain/calendar/print.ts';
import type { TaskField } from '../../../domain/problems/tasks.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { absence } from '../dialogs/absence.ts';
import { assignTasks } from '../dialogs/assign-tasks.ts';
import { enums } from '../enums.ts';
import { menu } from '../menu.ts';

/** What each question is called on the screen. */
export const taskFields: Record<TaskField, string> = {
  taskTitle: assignTasks.taskTitle,
  taskPhase: assignTasks.phase,
  taskPart: assignTasks.part,
  taskOwner: assignTasks.owner,
  taskStart: assignTasks.start,
  taskDue: assignTasks.due,
  givenTasks: assignTasks.chosen,
  awayMember: absence.member,
  awayFrom: absence.from,
  awayTo: absence.to,
  newOwner: absence.newOwner,
  handoverReason: absence.reason,
};

export const taskErrors = {
  'TASK.UNKNOWN_PERSON': ({ address }, book) =>
    `The book does not know who ${address === '' ? 'is at work' : `“${address}”`} is in the team, so nothing was given out or handed over. Remedy: put this address into “${book.column('team', 'email')}” of the right person in “${book.tab('team')}”, then try again.`,
  'TASK.MAY_NOT_ASSIGN': ({ who }, book) =>
    `By the settings only “${enums.assigners[who]}” may give tasks out. Remedy: prepare the tasks in “${book.tab('tasks')}” and ask the head of the team; or change the row nguoiGiaoViec in “${book.tab('config')}”.`,
  'TASK.UNKNOWN': ({ task }, book) =>
    `Task “${task}” is no more in “${book.tab('tasks')}”. Remedy: close the dialog and open ${menu.title} › ${menu.planning} › ${menu.assignTasks} again.`,
  'TASK.LACKS': ({ task, row, column }, book) =>
    `Task ${task} (“${book.tab('tasks')}”, row ${row}) has no “${book.column('tasks', column)}” and cannot be given out. Remedy: fill the cell in, then try again.`,
  'TASK.NO_MEMBER': ({ task, member }, book) =>
    `Task ${task}: no member “${member}” takes part in the team. Remedy: use an id of “${book.tab('team')}”.`,
  'TASK.NO_PHASE': ({ task, phase }, book) =>
    `Task ${task}: there is no phase “${phase}”. Remedy: use an id of “${book.tab('phases')}”.`,
  'TASK.MEMBER_ID': ({ member }, book) =>
    `The id “${member}” has accents or signs and cannot stand in a link. Remedy: in “${book.tab('team')}” use letters without accents and digits, TV8 for example.`,
  'TASK.FORM_CLOSED': () =>
    'The form of acknowledgements takes no answers, so nothing was given out and no mail was sent. Remedy: open it in Google Drive, let it accept answers, then try again.',
  'HANDOVER.SAME_MEMBER': ({ member }) =>
    `${member} leads these tasks already. Remedy: choose somebody else.`,
  'HANDOVER.CHANGED': ({ tasks, member }) =>
    `${member} leads ${tasks.join(', ')} no more, or they are done; nothing was handed over. Remedy: close the dialog and open ${menu.title} › ${menu.planning} › ${menu.absence} again.`,
  'ABSENCE.CIRCLE': ({ member, substitute }) =>
    `${member} acts for ${substitute} on some of the same days, so that nobody would. Remedy: choose another substitute.`,
  'ABSENCE.ENDS_BEFORE': ({ from, to }) =>
    `The last day (${proseDay(to)}) is before the first (${proseDay(from)}). Remedy: look at both days again.`,
} satisfies Partial<ProblemSentences>;
