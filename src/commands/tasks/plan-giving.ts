// What would be given out: the rows that were ticked and the tasks that were added, each checked.

import { type HandOutId, idOf, type MemberId, nextIds, type TaskId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { handOutId, isGivenOut, nextHandOut } from '../../domain/tasks/hand-out.ts';
import { isOpenTask } from '../../domain/tasks/open-task.ts';
import { activeMembers, idsIn } from '../../domain/tasks/people.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { GivingInput, NewTaskInput } from '../input/tasks.ts';
import type { TaskBook } from './task-book.ts';

type Task = Row<'tasks'>;

export interface Giving {
  /** Rows of the sheet that are given out as they stand. */
  readonly ticked: readonly Kept<'tasks'>[];
  /** Tasks that the sheet does not have yet, with their ids. */
  readonly added: readonly Task[];
  /** Asked for again, and given out already by an earlier press. */
  readonly before: readonly Kept<'tasks'>[];
}

/**
 * Works out what is to be given out. Asked again, what was given out before is not given twice: a
 * new task with the same phase, title, lead and days is the row that the first press wrote. Throws
 * the first `TASK.*` problem.
 */
export function planGiving(input: GivingInput, book: TaskBook): Giving {
  const known = new Map<TaskId, Kept<'tasks'>>(book.tasks.map((task) => [task.taskId, task]));
  const asked = input.taskIds.map((taskId) => {
    const found = known.get(taskId);
    if (found === undefined) throw new Problem('TASK.UNKNOWN', { task: taskId });
    return found;
  });
  const written = input.added.map((task) => ({ task, row: sameTask(task, book.tasks) }));
  const rows = Array.from(
    new Set([...asked, ...written.flatMap(({ row }) => (row === undefined ? [] : [row]))]),
  );
  const fresh = written.flatMap(({ task, row }) => (row === undefined ? [task] : []));
  const ids = nextIds(
    'NV-',
    3,
    book.tasks.map(({ taskId }) => taskId),
    fresh.length,
  );
  const giving = {
    ticked: rows.filter((task) => isOpenTask(task) && !isGivenOut(task)),
    added: fresh.map((task, index) => taskRow(task, idOf<TaskId>(ids[index] ?? ''))),
    before: rows.filter((task) => isGivenOut(task)),
  };
  for (const task of giving.ticked) checkCells(task);
  for (const task of [...giving.ticked, ...giving.added]) checkNames(task, book);
  return giving;
}

/** What each task is given out with: one hand-out for each lead. */
export function handOutCells(
  by: MemberId,
  { tasks }: TaskBook,
  keys: readonly string[],
): (task: Task) => { handOut: HandOutId; assignedBy: MemberId } {
  const number = nextHandOut(tasks, keys);
  return ({ ownerId }) => ({ handOut: handOutId(number, ownerId), assignedBy: by });
}

function sameTask(task: NewTaskInput, tasks: readonly Kept<'tasks'>[]): Kept<'tasks'> | undefined {
  return tasks.find(
    (row) =>
      row.title === task.title &&
      row.phaseId === task.phaseId &&
      row.ownerId === task.ownerId &&
      row.start === task.start &&
      row.due === task.due &&
      isOpenTask(row),
  );
}

function taskRow(task: NewTaskInput, taskId: TaskId): Task {
  return {
    taskId,
    phaseId: task.phaseId,
    title: task.title,
    docPart: task.docPart,
    ownerId: task.ownerId,
    coIds: task.coIds.filter((id) => id !== '' && id !== task.ownerId).join(', '),
    approverId: task.approverId,
    start: task.start,
    due: task.due,
    done: null,
    percent: null,
    status: 'CHUA',
    assignedBy: idOf(''),
    assignedAt: null,
    ackAt: null,
    ackNote: '',
    handedFrom: idOf(''),
    handOut: idOf(''),
    resultLink: '',
  };
}

function checkCells({ taskId, rowNumber, title, ownerId, due }: Kept<'tasks'>): void {
  const lacking =
    title.trim() === '' ? 'title' : ownerId === '' ? 'ownerId' : due === null ? 'due' : null;
  if (lacking !== null) {
    throw new Problem('TASK.LACKS', { task: taskId, row: rowNumber, column: lacking });
  }
}

function checkNames(task: Task, { team, phases }: TaskBook): void {
  const active = new Set<string>(activeMembers(team).map(({ memberId }) => memberId));
  const named = [task.ownerId, ...idsIn(task.coIds), task.approverId].filter((id) => id !== '');
  const stranger = named.find((id) => !active.has(id));
  if (stranger !== undefined) {
    throw new Problem('TASK.NO_MEMBER', { task: task.taskId, member: stranger.slice(0, 40) });
  }
  if (!/^[A-Za-z0-9_-]+$/.test(task.ownerId)) {
    throw new Problem('TASK.MEMBER_ID', { member: task.ownerId.slice(0, 40) });
  }
  const { phaseId } = task;
  if (phaseId !== '' && !phases.some((phase) => phase.phaseId === phaseId)) {
    throw new Problem('TASK.NO_PHASE', { task: task.taskId, phase: phaseId.slice(0, 40) });
  }
}
