// Whether a round may be opened now; what stands against it is thrown as a problem that a person can mend.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { at, type Day, dayOfMoment, type Moment, plusDays } from '../day.ts';
import type { RoundId } from '../ids.ts';
import { Problem } from '../problem.ts';

/** Days that a body may be given to reply; more is a slip of the hand. */
export const LONGEST_REPLY_PERIOD = 90;

/** Hours that a body may be given; whoever means more means days. */
export const LONGEST_REPLY_HOURS = 240;

/** Days ahead that a round may be sent; more is a slip in the year. */
const FURTHEST_SEND_DAY = 366;

/** Calendar days after the sending that a named day may lie; more is a slip in the year. */
const FURTHEST_DUE_DAY = 183;

export type OpenableRound = Pick<
  Row<'rounds'>,
  'roundId' | 'status' | 'openedAt' | 'mode' | 'periodN' | 'periodUnit' | 'sendDate' | 'groups'
>;

/** What is about to be done with it: how many bodies would be asked, and when replies would be due. */
export interface OpeningFacts {
  /** Secret papers among the drafts: they go to nobody by mail or form. */
  readonly secret: readonly string[];
  readonly invited: number;
  readonly dueAt: Moment | null;
  readonly now: Moment;
}

/** The time to reply as it was chosen, before anything is computed from it. */
export interface ChosenPeriod {
  readonly unit: Ids<'periodUnit'>;
  readonly count: number;
  /** The X of “trước ngày X”. */
  readonly dueDay: Day | null;
}

/**
 * Throws for a day or a period that cannot be counted with, before anything is computed from it:
 * `ROUND.SEND_DAY_FAR`, `ROUND.NO_PERIOD`, `ROUND.NO_HOURS`, `ROUND.DUE_DAY_FAR`,
 * `ROUND.DUE_BEFORE_SENDING`, `INPUT.MISSING`. `period` is null for a meeting.
 */
export function mayCount(
  roundId: RoundId,
  sendDay: Day,
  period: ChosenPeriod | null,
  today: Day,
): void {
  const latest = plusDays(today, FURTHEST_SEND_DAY);
  if (sendDay > latest) {
    throw new Problem('ROUND.SEND_DAY_FAR', { round: roundId, day: sendDay, latest });
  }
  if (period === null) return;
  const { unit, count, dueDay } = period;
  if (unit === 'TRUOC_NGAY') {
    mayName(roundId, sendDay, dueDay);
    return;
  }
  if (unit === 'GIO' && !isWhole(count, LONGEST_REPLY_HOURS)) {
    throw new Problem('ROUND.NO_HOURS', { round: roundId, found: count });
  }
  if (unit !== 'GIO' && !isWhole(count, LONGEST_REPLY_PERIOD)) {
    throw new Problem('ROUND.NO_PERIOD', { round: roundId, found: count });
  }
}

function mayName(roundId: RoundId, sendDay: Day, dueDay: Day | null): void {
  if (dueDay === null) throw new Problem('INPUT.MISSING', { field: 'dueDay' });
  if (dueDay < sendDay) {
    throw new Problem('ROUND.DUE_BEFORE_SENDING', { round: roundId, due: dueDay, sendDay });
  }
  const latest = plusDays(sendDay, FURTHEST_DUE_DAY);
  if (dueDay > latest) {
    throw new Problem('ROUND.DUE_DAY_FAR', { round: roundId, due: dueDay, latest });
  }
}

/**
 * Throws the first `Problem` that forbids opening: already open, wrong state, no period (but for a
 * meeting), sending day or due moment past, due before the sending, nobody to ask.
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
  if (round.mode !== 'HOI_NGHI' && !hasPeriod(round, facts)) {
    throw new Problem('ROUND.NO_PERIOD', { round: roundId, found: round.periodN });
  }
  if (round.sendDate === null) throw new Problem('INPUT.MISSING', { field: 'sendDay' });
  if (round.sendDate < dayOfMoment(facts.now)) {
    throw new Problem('ROUND.SEND_DAY_PAST', { round: roundId, day: round.sendDate });
  }
  if (facts.dueAt !== null && facts.dueAt <= facts.now) {
    throw new Problem('ROUND.DUE_PAST', { round: roundId, due: facts.dueAt });
  }
  if (facts.dueAt !== null && facts.dueAt < at(round.sendDate, 0)) {
    const due = dayOfMoment(facts.dueAt);
    throw new Problem('ROUND.DUE_BEFORE_SENDING', { round: roundId, due, sendDay: round.sendDate });
  }
  if (round.mode === 'BIEU_MAU' && facts.secret.length > 0) {
    throw new Problem('ROUND.SECRET_DRAFTS', { round: roundId, drafts: facts.secret });
  }
  if (facts.invited === 0) {
    throw new Problem('ROUND.NO_BODIES', { round: roundId, groups: round.groups });
  }
}

function hasPeriod({ periodN, periodUnit }: OpenableRound, { dueAt }: OpeningFacts): boolean {
  if (periodUnit === null) return false;
  // A named day needs no length: when it falls due is all there is to it.
  if (periodUnit === 'TRUOC_NGAY') return dueAt !== null;
  const longest = periodUnit === 'GIO' ? LONGEST_REPLY_HOURS : LONGEST_REPLY_PERIOD;
  return periodN !== null && isWhole(periodN, longest);
}

function isWhole(count: number, longest: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= longest;
}
