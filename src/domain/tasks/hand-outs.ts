// The open tasks by the hand-out that they were given out in.

import type { Row } from '../../workbook/schema.ts';
import type { HandOutId, MemberId } from '../ids.ts';
import { isGivenOut } from './hand-out.ts';
import { isOpenTask } from './open-task.ts';

export interface HandOut<Task> {
  readonly id: HandOutId;
  readonly memberId: MemberId;
  readonly tasks: readonly Task[];
}

/** Hand-outs with open tasks, in the order of the sheet; with `waiting` only tasks that nobody acknowledged. */
export function openHandOuts<Task extends Row<'tasks'>>(
  tasks: readonly Task[],
  { waiting }: { readonly waiting: boolean },
): HandOut<Task>[] {
  const groups = new Map<HandOutId, Task[]>();
  for (const task of tasks) {
    if (!isOpenTask(task) || !isGivenOut(task) || (waiting && task.ackAt !== null)) continue;
    const group = groups.get(task.handOut);
    if (group === undefined) groups.set(task.handOut, [task]);
    else group.push(task);
  }
  return Array.from(groups, ([id, group]) => ({
    id,
    memberId: group[0]?.ownerId ?? ('' as MemberId),
    tasks: group,
  }));
}
