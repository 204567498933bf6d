// Where a phase stands on a day, and which phases are under way.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Calendar, countWorkingDays } from '../calendar/calendar.ts';
import type { Day } from '../day.ts';

export type PhaseFacts = Pick<
  Row<'phases'>,
  'planStart' | 'planEnd' | 'actualStart' | 'actualEnd' | 'status'
>;

/**
 * The status of a phase on a day. What a person said stands: cancelled, done, waiting (until it is
 * late). Otherwise an actual end means done, a passed planned end late, a begun or due start under way.
 */
export function phaseStatusAt(phase: PhaseFacts, today: Day): Ids<'phaseStatus'> {
  if (phase.status === 'HUY' || phase.status === 'XONG') return phase.status;
  if (phase.actualEnd !== null && phase.actualEnd <= today) return 'XONG';
  if (phase.planEnd !== null && today > phase.planEnd) return 'TRE';
  if (phase.status === 'CHO') return 'CHO';
  const started = phase.actualStart ?? phase.planStart;
  return started !== null && started <= today ? 'DANG' : 'CHUA';
}

/** The phases whose planned days hold this day, in the order given; two where they overlap. */
export function phasesOn<Phase extends Pick<PhaseFacts, 'planStart' | 'planEnd'>>(
  phases: readonly Phase[],
  today: Day,
): Phase[] {
  return phases.filter(
    ({ planStart, planEnd }) =>
      planStart !== null && planEnd !== null && planStart <= today && today <= planEnd,
  );
}

/** Working days of a phase, both ends included; null when it has no dates. */
export function phaseWorkingDays(
  phase: Pick<PhaseFacts, 'planStart' | 'planEnd'>,
  calendar: Calendar,
): number | null {
  if (phase.planStart === null || phase.planEnd === null) return null;
  return countWorkingDays(calendar, phase.planStart, phase.planEnd);
}
