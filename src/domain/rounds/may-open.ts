// Whether a round may be opened now; what stands against it is thrown as a problem that a person can mend.

import type { Row } from '../../workbook/schema.ts';
import { type Day, dayOfMoment, type Moment, plusDays } from '../day.ts';
import type { RoundId } from '../ids.ts';
import { Problem } from '../problem.ts';

/** Days that a body may be given to reply; more is a slip of the hand. */
export const LONGEST_REPLY_PERIOD = 90;

/** Days ahead that a round may be sent; more is a slip in the year. */
const FURTHEST_SEND_DAY = 366;

export type OpenableRound = Pick<
  Row<'rounds'>,
  'roundId' | 'status' | 'openedAt' | 'mode' | 'periodN' | 'periodUnit' | 'sendDate' | 'groups'
>;

/** What is about to be done with it: how many bodies would be asked, and when replies would be due. */
export interface OpeningFacts {
  readonly invited: number;
  readonly dueAt: Moment | null;
  readonly now: Moment;
}

/**
 * Throws for a day or a period that cannot be counted with, before anything is computed from it:
 * `ROUND.SEND_DAY_FAR`, `ROUND.NO_PERIOD`. `period` is null for a meeting.
 */
export function mayCount(roundId: RoundId, sendDay: Day, period: number | null, today: Day): void {
  const latest = plusDays(today, FURTHEST_SEND_DAY);
  if (sendDay > latest) {
    throw new Problem('ROUND.SEND_DAY_FAR', { round: roundId, day: sendDay, latest });
  }
  if (period !== null && !isPeriod(period)) {
    throw new Problem('ROUND.NO_PERIOD', { round: roundId, found: period });
  }
}

/**
 * Throws the first `Problem` that forbids opening: already open, wrong state, no period (but for a
 * meeting), sending day or due moment past, nobody to ask.
 */
export function mayOpen(round: OpenableRound, facts: OpeningFacts): void {
  const { roundId } = round;
  const state = round.status ?? 'NHAP';
  if (state === 'MO') {
    throw new Problem('ROUND.ALREADY_OPEN', { round: roundId, openedAt: round.openedAt });
  }
  if (state !== 'NHAP') {
    throw new Problem('ROUND.WRONG_STATE', { round: roundId, state, needed: 'NHAP' });
  }
  if (round.mode !== 'HOI_NGHI' && !hasPeriod(round)) {
    throw new Problem('ROUND.NO_PERIOD', { round: roundId, found: round.periodN });
  }
  if (round.sendDate === null) throw new Problem('INPUT.MISSING', { field: 'sendDay' });
  if (round.sendDate < dayOfMoment(facts.now)) {
    throw new Problem('ROUND.SEND_DAY_PAST', { round: roundId, day: round.sendDate });
  }
  if (facts.dueAt !== null && facts.dueAt <= facts.now) {
    throw new Problem('ROUND.DUE_PAST', { round: roundId, due: facts.dueAt });
  }
  if (facts.invited === 0) {
    throw new Problem('ROUND.NO_BODIES', { round: roundId, groups: round.groups });
  }
}

function hasPeriod({ periodN, periodUnit }: OpenableRound): boolean {
  return periodN !== null && isPeriod(periodN) && periodUnit !== null;
}

function isPeriod(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= LONGEST_REPLY_PERIOD;
}
