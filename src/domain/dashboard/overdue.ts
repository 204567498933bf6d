// Work that is overdue, and what falls due within a week.

import type { Row } from '../../workbook/schema.ts';
import { type Day, plusDays } from '../day.ts';
import type { PhaseId, RoundId } from '../ids.ts';
import { isClosed, type PhaseFigure } from './phases.ts';
import { type MissingBody, openRounds, type RoundFigure } from './rounds.ts';
import type { DashboardInput } from './rows.ts';

export interface OverdueFigures {
  /** Requests of open rounds whose due day has passed without an answer. */
  readonly requests: number;
  readonly tasks: number;
  /** Who holds the overdue tasks, in the order of the team; only those who have some. */
  readonly people: readonly { readonly name: string; readonly count: number }[];
  /** Overdue tasks whose owner is not in the team. */
  readonly unassigned: number;
  readonly mailFailed: number;
  readonly mailUnknown: number;
  /** Replies that could not be matched to a request and that nobody has placed yet. */
  readonly review: number;
}

export interface SoonFigures {
  readonly phases: readonly { readonly id: PhaseId; readonly end: Day }[];
  readonly rounds: readonly { readonly id: RoundId; readonly due: Day }[];
  readonly tasks: number;
  readonly firstTask: Day | null;
}

/** How far ahead "soon" looks, in calendar days. */
export const SOON_DAYS = 7;

export function overdueFigures(
  input: DashboardInput,
  missing: readonly MissingBody[],
): OverdueFigures {
  const late = input.tasks.filter(
    (task) => isOpen(task) && task.due !== null && task.due < input.today,
  );
  const people = input.team
    .map((member) => ({
      name: member.fullName,
      count: late.filter((task) => task.ownerId === member.memberId).length,
    }))
    .filter((person) => person.count > 0);
  const assigned = people.reduce((sum, person) => sum + person.count, 0);
  return {
    requests: missing.filter((body) => body.daysLate > 0).length,
    tasks: late.length,
    people,
    unassigned: late.length - assigned,
    mailFailed: input.mailQueue.filter((mail) => mail.status === 'LOI').length,
    mailUnknown: input.mailQueue.filter((mail) => mail.status === 'CHUA_RO').length,
    review: input.replies.filter(needsAPerson).length,
  };
}

export function soonFigures(
  input: DashboardInput,
  phases: readonly PhaseFigure[],
  rounds: readonly RoundFigure[],
): SoonFigures {
  const limit = plusDays(input.today, SOON_DAYS);
  const isSoon = (when: Day | null): when is Day =>
    when !== null && input.today <= when && when <= limit;
  const due = input.tasks
    .filter(isOpen)
    .map((task) => task.due)
    .filter(isSoon);
  return {
    phases: phases.flatMap((phase) =>
      !isClosed(phase) && isSoon(phase.end) ? [{ id: phase.id, end: phase.end }] : [],
    ),
    rounds: openRounds(rounds).flatMap((round) =>
      isSoon(round.dueDay) ? [{ id: round.id, due: round.dueDay }] : [],
    ),
    tasks: due.length,
    firstTask: [...due].sort()[0] ?? null,
  };
}

function isOpen(task: Row<'tasks'>): boolean {
  return task.done === null && task.status !== 'XONG' && task.status !== 'HUY';
}

function needsAPerson(reply: Row<'replies'>): boolean {
  const unclear = reply.matchStatus === 'KHONG_RO' || reply.matchStatus === 'CHUA_XAC_MINH';
  return unclear && !reply.matchedRequestId;
}
