// Rounds that cannot fit the phase they belong to: sent outside it, or due too late to gather what came.

import type { Row } from '../../../workbook/schema.ts';
import { addWorkingDays, type Calendar, workingDaysLeft } from '../../calendar/calendar.ts';
import { deadlineOf, type Period } from '../../calendar/deadline.ts';
import { at, type Day, dayOfMoment } from '../../day.ts';
import type { PhaseId, RoundId } from '../../ids.ts';
import { LONGEST_REPLY_HOURS, LONGEST_REPLY_PERIOD } from '../../rounds/may-open.ts';
import type { DatedPhase } from './dated-phase.ts';

/** Working days that gathering, answering and rewriting take after the replies are due [K]. */
export const SYNTHESIS_DAYS = 3;

export type PlannedRound = Pick<
  Row<'rounds'>,
  'roundId' | 'phaseId' | 'mode' | 'status' | 'sendDate' | 'periodN' | 'periodUnit' | 'dueAt'
>;

export type RoundFinding =
  | { readonly code: 'ROUND_NO_PHASE'; readonly roundId: RoundId; readonly phaseId: PhaseId }
  | {
      readonly code: 'ROUND_OUTSIDE';
      readonly roundId: RoundId;
      readonly phaseId: PhaseId;
      readonly sendDay: Day;
      readonly start: Day;
      readonly end: Day;
    }
  | {
      readonly code: 'ROUND_TIGHT';
      readonly roundId: RoundId;
      readonly phaseId: PhaseId;
      readonly sendDay: Day;
      readonly dueDay: Day;
      /** The day on which the synthesis could be done. */
      readonly needed: Day;
      readonly end: Day;
      /** Working days left after the due day; negative when that lies past the end. */
      readonly left: number;
    };

/** What does not fit, for rounds that are planned or under way; what is over is over. */
export function roundsInPhase(
  rounds: readonly PlannedRound[],
  dated: readonly DatedPhase[],
  known: ReadonlySet<PhaseId>,
  calendar: Calendar,
): RoundFinding[] {
  const byId = new Map(dated.map((phase) => [phase.phaseId, phase]));
  return rounds.flatMap((round): RoundFinding[] => {
    const { roundId, phaseId, status, sendDate: sendDay } = round;
    if (status !== 'NHAP' && status !== 'MO' && status !== null) return [];
    if (!known.has(phaseId)) return [{ code: 'ROUND_NO_PHASE', roundId, phaseId }];
    const phase = byId.get(phaseId);
    if (phase === undefined || sendDay === null) return [];
    const { start, end } = phase;
    if (sendDay < start || sendDay > end) {
      return [{ code: 'ROUND_OUTSIDE', roundId, phaseId, sendDay, start, end }];
    }
    const dueDay = dueDayOf(round, sendDay, calendar);
    if (dueDay === null) return [];
    const needed = addWorkingDays(calendar, dueDay, SYNTHESIS_DAYS);
    if (needed <= end) return [];
    const left = workingDaysLeft(calendar, dueDay, end);
    return [{ code: 'ROUND_TIGHT', roundId, phaseId, sendDay, dueDay, needed, end, left }];
  });
}

/** Null for a meeting, and where no usable period stands. */
function dueDayOf(round: PlannedRound, sendDay: Day, calendar: Calendar): Day | null {
  if (round.mode === 'HOI_NGHI') return null;
  if (round.dueAt !== null) return dayOfMoment(round.dueAt);
  const period = periodOf(round, sendDay);
  return period === null ? null : deadlineOf(calendar, sendDay, period).dueDay;
}

function periodOf({ periodN: count, periodUnit: unit }: PlannedRound, sendDay: Day): Period | null {
  if (unit === null || unit === 'TRUOC_NGAY' || count === null) return null;
  const longest = unit === 'GIO' ? LONGEST_REPLY_HOURS : LONGEST_REPLY_PERIOD;
  if (!Number.isInteger(count) || count < 1 || count > longest) return null;
  return unit === 'GIO' ? { unit, count, from: at(sendDay, 7) } : { unit, count, hour: null };
}
