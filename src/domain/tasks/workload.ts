// How much each person has to do in each week, and in which weeks it is too much.
// The sheet “Việc hôm nay” draws the same figures by formulas; a test holds the two equal.

import type { Row } from '../../workbook/schema.ts';
import { type Day, plusDays, weekdayOf } from '../day.ts';
import type { MemberId } from '../ids.ts';
import { isOpenTask, spanOfTask } from './open-task.ts';

/** What the workload needs of a row of the sheet “Nhiệm vụ”. */
export type LoadedTask = Pick<Row<'tasks'>, 'ownerId' | 'start' | 'due' | 'done' | 'status'>;

/** The open tasks of one person in one week, a week being named by its Monday. */
export interface WeekLoad {
  readonly memberId: MemberId;
  readonly monday: Day;
  readonly count: number;
}

/** @example mondayOf(day('2021-08-25')) //=> '2021-08-23' */
export function mondayOf(when: Day): Day {
  return plusDays(when, 1 - weekdayOf(when));
}

/**
 * Whether an open task falls into the week of this Monday: its days, start to due, both included,
 * touch Monday to Sunday. Without a start it falls into the week of its due day alone; without a due
 * day into none.
 */
export function touchesWeek(task: LoadedTask, monday: Day): boolean {
  const span = isOpenTask(task) ? spanOfTask(task) : null;
  return span !== null && span.first <= plusDays(monday, 6) && span.last >= monday;
}

/**
 * The workload of a person in the week of this Monday: the open tasks that the person leads (chủ
 * trì), given out already or only prepared, and that touch the week.
 */
export function workload(tasks: readonly LoadedTask[], owner: MemberId, monday: Day): number {
  return tasks.filter((task) => task.ownerId === owner && touchesWeek(task, monday)).length;
}

/** Overload is more than the setting `overloadTasks` allows in a week. */
export function isOverload(count: number, allowed: number): boolean {
  return count > allowed;
}

/**
 * Every person's load in every week from the first Monday to the last that has any, by person in the
 * order of the tasks, then by week.
 */
export function weekLoads(tasks: readonly LoadedTask[], first: Day, last: Day): WeekLoad[] {
  const counts = new Map<MemberId, Map<Day, number>>();
  for (const task of tasks) {
    const span = isOpenTask(task) && task.ownerId !== '' ? spanOfTask(task) : null;
    if (span === null) continue;
    const weeks = counts.get(task.ownerId) ?? new Map<Day, number>();
    counts.set(task.ownerId, weeks);
    const from = mondayOf(span.first);
    const to = span.last < last ? span.last : last;
    for (let week = from < first ? first : from; week <= to; week = plusDays(week, 7)) {
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([memberId, weeks]) =>
    Array.from(weeks, ([monday, count]) => ({ memberId, monday, count })).sort((one, other) =>
      one.monday < other.monday ? -1 : 1,
    ),
  ).flat();
}
