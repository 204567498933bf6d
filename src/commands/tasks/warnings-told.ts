// What speaks against tasks, in words, with everybody's load as it would be.

import { plusDays } from '../../domain/day.ts';
import type { MemberId } from '../../domain/ids.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import { taskWarnings } from '../../domain/tasks/task-warnings.ts';
import { mondayOf, type WeekLoad, weekLoads } from '../../domain/tasks/workload.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import type { TaskBook } from './task-book.ts';

/** Weeks that are looked at ahead: a year. */
const WEEKS = 52;

/**
 * A teller of warnings for tasks that are about to have these leads; `all` are the open tasks as they
 * would stand then.
 */
export function warningTeller(
  all: readonly Row<'tasks'>[],
  book: TaskBook,
  office: Office,
): (task: Row<'tasks'>) => string[] {
  const { reports } = wordsOf(office.language);
  const { settings, team, phases } = book;
  const calendar = book.calendar();
  const today = office.clock.today();
  const loads = new Map<MemberId, WeekLoad[]>();
  const first = mondayOf(today);
  for (const load of weekLoads(all, first, plusDays(first, 7 * WEEKS))) {
    loads.set(load.memberId, [...(loads.get(load.memberId) ?? []), load]);
  }
  const name = (id: string): string => {
    const found = team.find(({ memberId }) => memberId === id);
    return found === undefined ? id : calledAs(found);
  };
  return (task) => {
    const owner = team.find(({ memberId }) => memberId === task.ownerId);
    if (owner === undefined) return [];
    return taskWarnings(task, {
      today,
      calendar,
      phase: phases.find(({ phaseId }) => phaseId === task.phaseId),
      owner,
      loads: loads.get(task.ownerId) ?? [],
      allowed: settings.overloadTasks,
    }).map((warning) => reports.tasks.warning(warning, name));
  };
}
