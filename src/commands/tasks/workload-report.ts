// The report of the workload: overloaded weeks by person, and what each has open, late and unacknowledged.

import type { Report } from '../../dialogs/data.ts';
import { plusDays } from '../../domain/day.ts';
import { isGivenOut } from '../../domain/tasks/hand-out.ts';
import { isOpenTask } from '../../domain/tasks/open-task.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import { isOverload, mondayOf, weekLoads } from '../../domain/tasks/workload.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { bookSettings } from '../book-settings.ts';

/** Weeks that are looked at ahead: half a year. */
const WEEKS = 26;

/** From this week on; reads three sheets and writes nothing. */
export function workloadReport(office: Office = googleOffice()): Report {
  const { overloadTasks: allowed } = bookSettings(office);
  const words = wordsOf(office.language).reports.tasks;
  const team = office.tables.read('team').rows;
  const open = office.tables.read('tasks').rows.filter(isOpenTask);
  const today = office.clock.today();
  const first = mondayOf(today);
  const over = weekLoads(open, first, plusDays(first, 7 * WEEKS)).filter(({ count }) =>
    isOverload(count, allowed),
  );
  const name = (id: string): string => {
    const found = team.find(({ memberId }) => memberId === id);
    return found === undefined || id === '' ? words.unknownMember(id) : calledAs(found);
  };
  const owners = new Set([
    ...team.map(({ memberId }) => memberId),
    ...open.map(({ ownerId }) => ownerId),
  ]);
  const lines = Array.from(owners).flatMap((id) => {
    const own = open.filter(({ ownerId }) => ownerId === id);
    if (own.length === 0) return [];
    const late = own.filter(({ due }) => due !== null && due < today).length;
    const waiting = own.filter((task) => isGivenOut(task) && task.ackAt === null).length;
    return [words.perMemberLine(name(id), own.length, late, waiting)];
  });
  return {
    lead: words.workloadLead(allowed),
    sections: [
      {
        title: over.length === 0 ? words.workloadNone : words.overloaded,
        tone: over.length === 0 ? 'ok' : 'bad',
        lines: [
          ...over.map(({ memberId, monday, count }) =>
            words.overloadedLine(name(memberId), monday, count),
          ),
          ...(over.length === 0 ? [] : [words.workloadRemedy]),
        ],
      },
      ...(lines.length === 0 ? [] : [{ title: words.perMember, tone: '' as const, lines }]),
    ],
    links: [],
  };
}
