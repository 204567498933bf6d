// What a person reads after an absence was entered: who acts, what comes due meanwhile, what is too much.

import type { Report } from '../../dialogs/data.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import { type Day, plusDays } from '../../domain/day.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { isAwayBetween } from '../../domain/tasks/absence.ts';
import { isOpenTask, spanOfTask } from '../../domain/tasks/open-task.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import { isOverload, mondayOf, weekLoads } from '../../domain/tasks/workload.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import type { AbsenceInput } from '../input/tasks.ts';

/** Days of an absence without an end that are looked at. */
const LOOKED_AHEAD = 60;

export function absenceTold(
  member: Kept<'team'>,
  substitute: Kept<'team'> | null,
  { from, to }: AbsenceInput,
  office: Office,
): Report {
  const { tasks: words } = wordsOf(office.language).reports;
  const last = to ?? ('2999-12-31' as Day);
  const open = office.tables.read('tasks').rows.filter(isOpenTask);
  const touched = open.filter((task) => {
    const span = spanOfTask(task);
    return (
      task.ownerId === member.memberId && span !== null && span.first <= last && span.last >= from
    );
  });
  const due = touched.filter((task) => task.due !== null && task.due >= from && task.due <= last);
  const name = substitute === null ? '' : calledAs(substitute);
  const warnings = [
    ...(substitute !== null && isAwayBetween(substitute, from, last)
      ? [words.substituteAway(name)]
      : []),
    ...(substitute !== null && !isAddress(substitute.email)
      ? [words.substituteNoAddress(name)]
      : []),
    ...(substitute === null ? [] : overloadTold(substitute, open, touched, from, to, office)),
  ];
  return {
    lead: words.absenceSaved(calledAs(member), from, to, name),
    sections: [
      ...warnings.map((title) => ({ title, tone: 'warn' as const, lines: [] })),
      ...(due.length === 0
        ? []
        : [
            {
              title: words.absentWork,
              tone: '' as const,
              lines: due.map(
                (task) =>
                  `${task.taskId} – ${task.title} (${task.due === null ? '' : proseDay(task.due)})`,
              ),
            },
          ]),
    ],
    links: [],
  };
}

/** The weeks of the absence that would be too much for the substitute, with the member's tasks beside the own. */
function overloadTold(
  substitute: Kept<'team'>,
  open: readonly Kept<'tasks'>[],
  touched: readonly Kept<'tasks'>[],
  from: Day,
  to: Day | null,
  office: Office,
): string[] {
  const { overloadTasks: allowed } = bookSettings(office);
  const { tasks: words } = wordsOf(office.language).reports;
  const { memberId } = substitute;
  const own = open.filter(({ ownerId }) => ownerId === memberId);
  const all = [...own, ...touched.map((task) => ({ ...task, ownerId: memberId }))];
  return weekLoads(all, mondayOf(from), to ?? plusDays(from, LOOKED_AHEAD))
    .filter(({ count }) => isOverload(count, allowed))
    .map(({ monday, count }) => words.substituteOverload(calledAs(substitute), monday, count));
}
