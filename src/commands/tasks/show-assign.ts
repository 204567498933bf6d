// Opens the dialog in which tasks are given out: every phase with its tasks and how each stands.

import type { AssignPhase, AssignTask, AssignTasksData } from '../../dialogs/data/assign-tasks.ts';
import { dayOfMoment } from '../../domain/day.ts';
import { isGivenOut } from '../../domain/tasks/hand-out.ts';
import { isOpenTask } from '../../domain/tasks/open-task.ts';
import { activeMembers, calledAs } from '../../domain/tasks/people.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import { enums } from '../../workbook/enums.ts';
import type { Kept } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';
import { dueTold } from './due-told.ts';
import { strangeAcks } from './strange-acks.ts';
import { readTaskBook, type TaskBook } from './task-book.ts';
import { assigningRefused } from './who-assigns.ts';

export function showAssignTasks(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const book = readTaskBook(office);
  const refusal = assigningRefused(book, office);
  const data: AssignTasksData = {
    common: words.dialogs.common,
    words: words.dialogs.assignTasks,
    refusal,
    notes: strangeAcks(office),
    phases: phasesOf(book, words),
    members: activeMembers(book.team).map((member) => ({
      id: member.memberId,
      label: calledAs(member),
    })),
    parts: enums.part.map((id) => ({ id, label: words.enums.part[id] })),
  };
  office.screen.show('assign-tasks', words.dialogs.assignTasks.title, data);
}

function phasesOf(book: TaskBook, words: Words): AssignPhase[] {
  const { phases, tasks, team } = book;
  const names = new Map<string, string>(team.map((row) => [row.memberId, calledAs(row)]));
  const known = new Set<string>(phases.map(({ phaseId }) => phaseId));
  const others = tasks.filter(({ phaseId }) => !known.has(phaseId));
  const shown = (id: string, label: string, own: readonly Kept<'tasks'>[]): AssignPhase => ({
    id,
    label,
    tasks: own
      .filter(isOpenTask)
      .map((task) => taskShown(task, names.get(task.ownerId) ?? task.ownerId, book, words)),
    finished: own.filter((task) => !isOpenTask(task)).length,
  });
  const byPhase = new Map<string, Kept<'tasks'>[]>();
  for (const task of tasks) {
    byPhase.set(task.phaseId, [...(byPhase.get(task.phaseId) ?? []), task]);
  }
  return [
    ...phases.map(({ phaseId, title }) =>
      shown(phaseId, `${phaseId} – ${title}`, byPhase.get(phaseId) ?? []),
    ),
    ...(others.length === 0 ? [] : [shown('', words.reports.tasks.otherPhase, others)]),
  ];
}

function taskShown(
  task: Kept<'tasks'>,
  owner: string,
  { calendar }: TaskBook,
  words: Words,
): AssignTask {
  const { taskId, title, due, start } = task;
  return {
    id: taskId,
    title,
    owner,
    due: dueTold({ start, due }, calendar(), words),
    ...stateTold(task, words),
    free: !isGivenOut(task),
  };
}

/** How a task stands between being prepared and being acknowledged. */
function stateTold(
  task: Kept<'tasks'>,
  { reports: { tasks } }: Words,
): Pick<AssignTask, 'state' | 'tone'> {
  const { assignedAt, ackAt, ackNote, handOut } = task;
  if (assignedAt === null || !isGivenOut(task)) {
    const changed = handOut !== '';
    return { state: changed ? tasks.state.ownerChanged : tasks.state.notGiven, tone: 'warn' };
  }
  if (ackNote !== '') return { state: tasks.state.asksChange(ackNote), tone: 'warn' };
  if (ackAt === null) return { state: tasks.state.waiting(dayOfMoment(assignedAt)), tone: 'warn' };
  return { state: tasks.state.acknowledged(dayOfMoment(ackAt)), tone: 'ok' };
}
