// Which tasks would go from one member to another, and which have gone already.

import { Problem } from '../../domain/problem.ts';
import { isGivenOut } from '../../domain/tasks/hand-out.ts';
import { isOpenTask } from '../../domain/tasks/open-task.ts';
import { activeMembers, calledAs } from '../../domain/tasks/people.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { HandoverInput } from '../input/tasks.ts';
import type { TaskBook } from './task-book.ts';

export interface Handover {
  readonly from: Kept<'team'>;
  readonly to: Kept<'team'>;
  readonly moved: readonly Kept<'tasks'>[];
  /** Handed over to the same member by an earlier press. */
  readonly before: readonly Kept<'tasks'>[];
}

/**
 * Works out the handover. Tasks that are done never move. Throws `HANDOVER.*`, `TASK.UNKNOWN`,
 * `TASK.NO_MEMBER`, `TASK.MEMBER_ID`.
 */
export function planHandover(
  { from: fromId, to: toId, taskIds }: HandoverInput,
  { team, tasks }: Pick<TaskBook, 'team' | 'tasks'>,
): Handover {
  const from = team.find(({ memberId }) => memberId === fromId);
  const to = activeMembers(team).find(({ memberId }) => memberId === toId);
  if (from === undefined) throw new Problem('TASK.NO_MEMBER', { task: '', member: fromId });
  if (to === undefined) throw new Problem('TASK.NO_MEMBER', { task: '', member: toId });
  if (from.memberId === to.memberId) {
    throw new Problem('HANDOVER.SAME_MEMBER', { member: calledAs(from) });
  }
  if (!/^[A-Za-z0-9_-]+$/.test(to.memberId)) {
    throw new Problem('TASK.MEMBER_ID', { member: to.memberId.slice(0, 40) });
  }
  const known = new Map<string, Kept<'tasks'>>(tasks.map((task) => [task.taskId, task]));
  const asked = Array.from(new Set(taskIds)).map((id) => {
    const found = known.get(id);
    if (found === undefined) throw new Problem('TASK.UNKNOWN', { task: id });
    return found;
  });
  const isBefore = (task: Kept<'tasks'>): boolean =>
    task.ownerId === to.memberId &&
    (task.handedFrom === from.memberId || task.handedFrom === '') &&
    isGivenOut(task);
  // A stop between two blocks of cells leaves the new lead in a row that still says who had it before.
  const isHalfway = (task: Kept<'tasks'>): boolean =>
    task.ownerId === to.memberId && !isGivenOut(task);
  const lost = asked.filter(
    (task) =>
      !isBefore(task) &&
      ((task.ownerId !== from.memberId && !isHalfway(task)) || !isOpenTask(task)),
  );
  if (lost.length > 0) {
    throw new Problem('HANDOVER.CHANGED', {
      tasks: lost.map(({ taskId }) => taskId),
      member: calledAs(from),
    });
  }
  return {
    from,
    to,
    moved: asked.filter((task) => !isBefore(task)),
    before: asked.filter(isBefore),
  };
}
