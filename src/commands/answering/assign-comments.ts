// Gives comments to their handlers by the rules, in one write.

import type { AssignCommentsData } from '../../dialogs/data/assign-comments.ts';
import type { Report } from '../../dialogs/data.ts';
import { activeMembers, calledAs } from '../../domain/tasks/people.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { AssignmentOrder } from '../input/comments.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { planAssignment } from './plan-assignment.ts';
import { writeComments } from './write-comments.ts';

/** Opens the dialog; nothing is written before a person has seen who would be given what. */
export function showAssignComments(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs } = wordsOf(office.language);
  const words = dialogs.assignComments;
  const rounds = office.tables
    .read('rounds')
    .rows.filter(({ status }) => status !== 'KHOA' && status !== 'NHAP' && status !== null);
  const data: AssignCommentsData = {
    common: dialogs.common,
    words,
    rounds: [
      { id: '', label: words.allRounds },
      ...rounds.map((round) => ({ id: round.roundId, label: roundLabel(round) })),
    ],
    members: [
      { id: '', label: words.leaveRest },
      ...activeMembers(office.tables.read('team').rows).map((member) => ({
        id: member.memberId,
        label: `${calledAs(member)} (${member.memberId})`,
      })),
    ],
  };
  office.screen.show('assign-comments', words.title, data);
}

/** Writes the handlers; pressed twice it finds nothing left to give out. */
export function giveComments(input: AssignmentOrder, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const plan = planAssignment(input, office);
    writeComments(plan.changes, plan.log, { action: 'ASSIGN_COMMENTS' }, office);
    const { answering } = wordsOf(office.language).reports;
    const lines = [
      ...(plan.lifted.length === 0 ? [] : [answering.lifted(plan.lifted.length)]),
      ...(plan.left.length === 0
        ? []
        : [answering.stillLeft(answering.some(plan.left), office.tables.names)]),
    ];
    return {
      lead: answering.assigned(plan.given.length),
      sections: lines.length === 0 ? [] : [{ title: answering.notes, tone: 'warn', lines }],
      links: [],
    };
  });
}
