// Which tasks are still to be done, and how long each lasts.

import type { Row } from '../../workbook/schema.ts';
import type { Day } from '../day.ts';

type Task = Row<'tasks'>;

/** Whether a task is still to be done: neither finished, by its status or its day, nor dropped. */
export function isOpenTask({ status, done }: Pick<Task, 'status' | 'done'>): boolean {
  return status !== 'XONG' && status !== 'HUY' && done === null;
}

/** The days of a task; without a start it is the due day alone, without a due day there is none. */
export function spanOfTask({
  start,
  due,
}: Pick<Task, 'start' | 'due'>): { readonly first: Day; readonly last: Day } | null {
  return due === null ? null : { first: start ?? due, last: due };
}
