// Writes when a member is away and who acts meanwhile; tells what comes due in that time.

import type { Report } from '../../dialogs/data.ts';
import { idOf, type MemberId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { closesCircle } from '../../domain/tasks/absence.ts';
import { activeMembers, calledAs, memberAt } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { AbsenceInput } from '../input/tasks.ts';
import { type Deed, record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { absenceTold } from './absence-told.ts';

type Cells = Pick<Row<'team'>, 'absentFrom' | 'absentTo' | 'substituteId'>;

/**
 * Enters an absence; anybody of the team may, because it gives nobody work. Throws
 * `ABSENCE.CIRCLE`, `ABSENCE.ENDS_BEFORE`, `TASK.NO_MEMBER`, `TASK.UNKNOWN_PERSON`.
 */
export function enterAbsence(input: AbsenceInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const team = office.tables.read('team').rows;
    const member = memberOf(team, input.memberId);
    checkPerson(team, office);
    const { from, to, substituteId } = input;
    if (to !== null && to < from) throw new Problem('ABSENCE.ENDS_BEFORE', { from, to });
    const substitute = substituteId === '' ? null : memberOf(team, substituteId);
    const cells = { absentFrom: from, absentTo: to, substituteId };
    if (closesCircle({ ...cells, memberId: member.memberId }, team)) {
      throw new Problem('ABSENCE.CIRCLE', {
        member: calledAs(member),
        substitute: substitute === null ? substituteId : calledAs(substitute),
      });
    }
    write(member, cells, office);
    return absenceTold(member, substitute, input, office);
  });
}

/** Clears the absence of a member. */
export function clearAbsence({ memberId }: { memberId: MemberId }, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const team = office.tables.read('team').rows;
    const member = memberOf(team, memberId);
    checkPerson(team, office);
    write(member, { absentFrom: null, absentTo: null, substituteId: idOf('') }, office);
    const { tasks } = wordsOf(office.language).reports;
    return { lead: tasks.absenceCleared(calledAs(member)), sections: [], links: [] };
  });
}

function memberOf(team: readonly Kept<'team'>[], id: MemberId): Kept<'team'> {
  const found = activeMembers(team).find(({ memberId }) => memberId === id);
  if (found === undefined) throw new Problem('TASK.NO_MEMBER', { task: '', member: id });
  return found;
}

function checkPerson(team: readonly Kept<'team'>[], office: Office): void {
  if (memberAt(team, office.person) === null) {
    throw new Problem('TASK.UNKNOWN_PERSON', { address: office.person });
  }
}

/** Writes what differs and logs each cell with what it held; nothing when nothing does. */
function write(member: Kept<'team'>, cells: Cells, office: Office): void {
  const shown = (value: string | null): string => (value === null ? '' : value);
  const changed = (Object.keys(cells) as (keyof Cells)[]).filter(
    (field) => member[field] !== cells[field],
  );
  if (changed.length === 0) return;
  const { deeds } = wordsOf(office.language);
  record(
    office,
    changed.map(
      (field): Deed => ({
        action: 'REASSIGN_TASK',
        entity: 'team',
        entityId: member.memberId,
        detail: deeds.absence,
        cell: { field, old: shown(member[field]), next: shown(cells[field]) },
      }),
    ),
  );
  office.tables.update('team', [{ key: member.memberId, set: cells }]);
}
