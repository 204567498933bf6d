// The whole check of a plan: its dates, its chain, its rounds, who leads and what was reported. Corrects nothing.

import type { Row } from '../../../workbook/schema.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import { type Anomaly, planAnomalies, type Slip } from '../anomalies.ts';
import { type LinkFinding, networkOf } from '../network.ts';
import { type ContradictedLink, contradictedLinks } from './contradicted-links.ts';
import { sortOut } from './dated-phase.ts';
import { ownersAndProgress, type ProgressFinding, type TeamMember } from './owners-and-progress.ts';
import { type PlannedRound, type RoundFinding, roundsInPhase } from './rounds-in-phase.ts';

export type PlanFinding = Anomaly | LinkFinding | ContradictedLink | RoundFinding | ProgressFinding;

export type PlanCode = PlanFinding['code'];

/** What must be mended, what should be looked at, what is only worth knowing. */
export type Weight = 'MEND' | 'LOOK' | 'KNOW';

export interface CheckedPlan {
  readonly phases: readonly Row<'phases'>[];
  readonly rounds: readonly PlannedRound[];
  readonly team: readonly TeamMember[];
  readonly calendar: Calendar;
  readonly slips?: readonly Slip[];
}

/** Everything found, the gravest first; within a weight in the order in which an office reads a plan. */
export function checkPlan({ phases, rounds, team, calendar, slips }: CheckedPlan): PlanFinding[] {
  const live = phases.filter(({ status }) => status !== 'HUY');
  const { dated } = sortOut(live);
  const network = networkOf(phases);
  const known = new Set(phases.map(({ phaseId }) => phaseId));
  const found: PlanFinding[] = [
    ...planAnomalies(live, calendar, slips),
    ...network.findings,
    ...contradictedLinks(dated, network, calendar),
    ...roundsInPhase(rounds, dated, known, calendar),
    ...ownersAndProgress(phases, team),
  ];
  return (['MEND', 'LOOK', 'KNOW'] as const).flatMap((weight) =>
    found.filter(({ code }) => weights[code] === weight),
  );
}

/** How heavy each kind of finding weighs. */
export const weights: Readonly<Record<PlanCode, Weight>> = {
  NO_DATES: 'MEND',
  REVERSED: 'MEND',
  ACTUAL_REVERSED: 'MEND',
  LINK_FAULT: 'MEND',
  LINK_UNKNOWN: 'MEND',
  LINK_SELF: 'MEND',
  LINK_CIRCLE: 'MEND',
  LINK_CONTRADICTED: 'MEND',
  ROUND_NO_PHASE: 'MEND',
  ROUND_OUTSIDE: 'MEND',
  ROUND_TIGHT: 'MEND',
  OWNER_UNKNOWN: 'MEND',
  OVERLAP: 'LOOK',
  GAP: 'LOOK',
  WEEKEND_START: 'LOOK',
  WEEKEND_END: 'LOOK',
  HOLIDAY_START: 'LOOK',
  HOLIDAY_END: 'LOOK',
  NO_OWNER: 'LOOK',
  OWNER_INACTIVE: 'LOOK',
  DONE_WITHOUT_END: 'LOOK',
  HOLIDAY_INSIDE: 'KNOW',
  FUZZY: 'KNOW',
  WORDING: 'KNOW',
};
