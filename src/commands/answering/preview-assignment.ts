// Shows who would be given which comments, and which would be given to nobody.

import type { AssignmentPreview } from '../../dialogs/data/assign-comments.ts';
import type { MemberId } from '../../domain/ids.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { AssignmentOrder } from '../input/comments.ts';
import { type PlannedAssignment, planAssignment } from './plan-assignment.ts';

/** Comments without a handler that the dialog lists at most: the count tells of the others. */
const LISTED = 60;
/** Of a comment, in characters. */
const EXCERPT = 140;

export function previewAssignment(input: AssignmentOrder, office: Office): AssignmentPreview {
  const plan = planAssignment(input, office);
  const { answering } = wordsOf(office.language).reports;
  const { names } = office.tables;
  const byId = new Map(plan.log.map((row) => [row.commentId, row]));
  return {
    lead: answering.assignLead(plan.given.length, plan.left.length),
    count: plan.changes.length,
    handlers: handlersOf(plan, office),
    left: plan.left.slice(0, LISTED).flatMap((id) => {
      const row = byId.get(id);
      if (row === undefined) return [];
      const text = row.content.trim().replace(/\s+/g, ' ');
      const content = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
      return [{ id, body: row.bodyName, place: row.clauseText, content }];
    }),
    notes: [
      ...(plan.rules === 0 ? [answering.noRules(names)] : []),
      ...plan.faults.map((fault) => answering.ruleFault(fault, names)),
      ...(plan.lifted.length === 0 ? [] : [answering.lifted(plan.lifted.length)]),
    ],
  };
}

function handlersOf(
  { given, team }: PlannedAssignment,
  office: Office,
): AssignmentPreview['handlers'] {
  const { answering } = wordsOf(office.language).reports;
  const groups = new Map<MemberId, (typeof given)[number][]>();
  for (const one of given) {
    const group = groups.get(one.ownerId);
    if (group === undefined) groups.set(one.ownerId, [one]);
    else group.push(one);
  }
  return Array.from(groups, ([ownerId, group]) => {
    const member = team.find(({ memberId }) => memberId === ownerId);
    return {
      name: member === undefined ? ownerId : `${calledAs(member)} (${ownerId})`,
      count: String(group.length),
      by: Array.from(new Set(group.map(({ by }) => answering.by(by)))).join(', '),
      which: answering.some(group.map(({ commentId }) => commentId)),
    };
  });
}
