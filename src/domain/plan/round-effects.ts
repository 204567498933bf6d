// What a moved plan means for the rounds of its phases: drafts can follow, open rounds never do.

import type { Row } from '../../workbook/schema.ts';
import { addWorkingDays, rollForward } from '../calendar/calendar.ts';
import { periodEnd } from '../calendar/period.ts';
import { type Day, dayOfMoment } from '../day.ts';
import type { PhaseId, RoundId } from '../ids.ts';
import type { MovedPhase } from './cascade.ts';
import type { SchedulePhase, Works } from './works.ts';

export type PlannedRound = Pick<
  Row<'rounds'>,
  'roundId' | 'phaseId' | 'status' | 'sendDate' | 'periodN' | 'periodUnit' | 'dueAt' | 'mode'
>;

export type RoundEffect =
  /** A round that is not open yet would be sent outside its phase: a day inside is proposed. */
  | {
      readonly kind: 'SEND_DAY';
      readonly roundId: RoundId;
      readonly phaseId: PhaseId;
      readonly from: Day;
      readonly to: Day;
    }
  /** Sent then, its replies would be due after the end of the phase. */
  | {
      readonly kind: 'TOO_SHORT';
      readonly roundId: RoundId;
      readonly phaseId: PhaseId;
      readonly sendDay: Day;
      readonly dueDay: Day;
      readonly phaseEnd: Day;
    }
  /** An open round is due outside its phase. Its deadline was given in a letter and stays. */
  | {
      readonly kind: 'OPEN_OUTSIDE';
      readonly roundId: RoundId;
      readonly phaseId: PhaseId;
      readonly dueDay: Day;
      readonly phaseStart: Day;
      readonly phaseEnd: Day;
    };

/** The effects on the rounds of moved phases, in the order of the rounds. */
export function roundEffects(
  moved: readonly MovedPhase[],
  rounds: readonly PlannedRound[],
  { calendar, line }: Works,
): RoundEffect[] {
  const byPhase = new Map(moved.map((one) => [one.phase.phaseId, one]));
  return rounds.flatMap((round): RoundEffect[] => {
    const phase = byPhase.get(round.phaseId);
    if (phase === undefined) return [];
    if (round.status === 'MO') return openEffect(round, phase);
    if (round.status !== 'NHAP' && round.status !== null) return [];
    return draftEffects(round, phase);
  });

  function draftEffects(
    round: PlannedRound,
    { phase, start, end }: MovedPhase<SchedulePhase>,
  ): RoundEffect[] {
    const { roundId, phaseId, sendDate } = round;
    if (sendDate === null) return [];
    const inside = start <= sendDate && sendDate <= end;
    const sendDay = inside ? sendDate : proposed(sendDate, phase.planStart, start, end);
    const dueDay = dueOf(round, sendDay);
    return [
      ...(inside
        ? []
        : [{ kind: 'SEND_DAY' as const, roundId, phaseId, from: sendDate, to: sendDay }]),
      ...(dueDay === null || dueDay <= end
        ? []
        : [{ kind: 'TOO_SHORT' as const, roundId, phaseId, sendDay, dueDay, phaseEnd: end }]),
    ];
  }

  /** As many working days after the new start as it was after the old one, but inside the phase. */
  function proposed(sendDate: Day, oldStart: Day | null, start: Day, end: Day): Day {
    const first = rollForward(calendar, start);
    const distance = oldStart === null ? 0 : Math.max(0, line.from(sendDate) - line.from(oldStart));
    const to = distance === 0 ? first : addWorkingDays(calendar, first, distance);
    return to <= end ? to : first;
  }

  function dueOf({ mode, periodN, periodUnit }: PlannedRound, sendDay: Day): Day | null {
    if (mode === 'HOI_NGHI' || periodN === null) return null;
    if (periodUnit !== 'NGAY' && periodUnit !== 'NGAY_LAM_VIEC') return null;
    if (!Number.isInteger(periodN) || periodN < 1 || periodN > 366) return null;
    return periodEnd(calendar, sendDay, periodN, periodUnit).dueDay;
  }
}

function openEffect(
  { roundId, phaseId, dueAt }: PlannedRound,
  { start, end }: MovedPhase,
): RoundEffect[] {
  if (dueAt === null) return [];
  const dueDay = dayOfMoment(dueAt);
  if (start <= dueDay && dueDay <= end) return [];
  return [{ kind: 'OPEN_OUTSIDE', roundId, phaseId, dueDay, phaseStart: start, phaseEnd: end }];
}

/**
 * The phases as they stand with their rounds: one in which a round was opened has begun, whatever
 * was noted, and so keeps its start.
 */
export function begunByRounds<Phase extends Pick<Row<'phases'>, 'phaseId' | 'status'>>(
  phases: readonly Phase[],
  rounds: readonly Pick<Row<'rounds'>, 'phaseId' | 'status'>[],
): Phase[] {
  const begun = new Set(
    rounds
      .filter(({ status }) => status !== null && status !== 'NHAP')
      .map(({ phaseId }) => phaseId),
  );
  return phases.map((phase) =>
    begun.has(phase.phaseId) && (phase.status === null || phase.status === 'CHUA')
      ? { ...phase, status: 'DANG' }
      : phase,
  );
}
