// Which comments would be given to whom, from the sheets as they stand.

import { type Assignment, assignComments } from '../../domain/comments/assignment.ts';
import { handlerFinder, type RuleFault, ruleFaults } from '../../domain/comments/handler-rules.ts';
import { Problem } from '../../domain/problem.ts';
import { activeMembers } from '../../domain/tasks/people.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { AssignmentOrder } from '../input/comments.ts';
import { findRound } from '../opening/plan-opening.ts';

export interface PlannedAssignment extends Assignment {
  readonly log: readonly Kept<'comments'>[];
  readonly team: readonly Kept<'team'>[];
  readonly rules: number;
  readonly faults: readonly RuleFault[];
}

/**
 * Reads the six sheets, each once. Comments of locked rounds are left alone. Throws `ROUND.UNKNOWN`,
 * `COMMENT.ROUND_LOCKED`, `COMMENT.NO_MEMBER`.
 */
export function planAssignment(
  { roundId, rest }: AssignmentOrder,
  { tables }: Office,
): PlannedAssignment {
  const rounds = tables.read('rounds').rows;
  if (roundId !== '' && findRound(rounds, roundId).status === 'KHOA') {
    throw new Problem('COMMENT.ROUND_LOCKED', { comment: roundId, round: roundId });
  }
  const locked = new Set(
    rounds.filter(({ status }) => status === 'KHOA').map((round) => round.roundId),
  );
  const log = tables
    .read('comments')
    .rows.filter((row) => (roundId === '' ? !locked.has(row.roundId) : row.roundId === roundId));
  const team = activeMembers(tables.read('team').rows);
  if (rest !== '' && !team.some(({ memberId }) => memberId === rest)) {
    throw new Problem('COMMENT.NO_MEMBER', { comment: log[0]?.commentId ?? '', member: rest });
  }
  const book = {
    rules: tables.read('handlerRules').rows,
    clauses: tables.read('clauses').rows,
    bodies: tables.read('bodies').rows,
    team,
  };
  return {
    ...assignComments(log, handlerFinder(book), rest),
    log,
    team,
    rules: book.rules.length,
    faults: ruleFaults(book),
  };
}
