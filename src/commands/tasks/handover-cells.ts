// The cells of a task under its new lead.

import { idOf, type MemberId } from '../../domain/ids.ts';
import { handOutId, isGivenOut, nextHandOut } from '../../domain/tasks/hand-out.ts';
import { idsIn } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { Handover } from './plan-handover.ts';
import type { TaskBook } from './task-book.ts';

export type Moved = Pick<
  Row<'tasks'>,
  'ownerId' | 'coIds' | 'assignedBy' | 'assignedAt' | 'ackAt' | 'ackNote' | 'handedFrom' | 'handOut'
>;

/** For each task; the new lead no longer helps where that was so. */
export function handoverCells(
  { from, to }: Handover,
  by: MemberId,
  { tasks }: TaskBook,
  queue: readonly Kept<'mailQueue'>[],
  office: Office,
): (task: Row<'tasks'>) => Moved {
  const number = nextHandOut(
    tasks,
    queue.map(({ dedupeKey }) => dedupeKey),
  );
  const handOut = handOutId(number, to.memberId);
  const assignedAt = office.clock.now();
  return (task) => ({
    ownerId: to.memberId,
    coIds: without(task.coIds, to.memberId),
    assignedBy: by,
    assignedAt,
    ackAt: null,
    ackNote: '',
    // Whoever never was told of a task need not be told that it is gone.
    handedFrom: isGivenOut({ ...task, ownerId: from.memberId })
      ? from.memberId
      : idOf<MemberId>(''),
    handOut,
  });
}

function without(cell: string, member: MemberId): string {
  const ids = idsIn(cell);
  return ids.includes(member) ? ids.filter((id) => id !== member).join(', ') : cell;
}
