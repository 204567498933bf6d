// What a plan has that a person should know before relying on it: told, never corrected.

import type { Calendar } from '../calendar/calendar.ts';
import type { OffSpan } from '../calendar/off-spans.ts';
import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { sortOut } from './check/dated-phase.ts';
import { edgesOnDaysOff } from './check/edges.ts';
import { gaps } from './check/gaps.ts';
import { holidaysInside } from './check/holidays-inside.ts';
import { sharedDays } from './check/shared-days.ts';

/** What the check needs of a phase; `Row<'phases'>` fits with `planStart` and `planEnd`. */
export interface PlannedPhase {
  readonly phaseId: PhaseId;
  readonly planStart: Day | null;
  readonly planEnd: Day | null;
  readonly fuzzyText: string;
  readonly ownerId: string | null;
}

/** A slip of wording, as the plan template lists it. */
export interface Slip {
  readonly where: string;
  readonly found: string;
  readonly meant: string;
}

export type Anomaly =
  | { readonly code: 'NO_DATES'; readonly phaseId: PhaseId }
  | {
      readonly code: 'REVERSED';
      readonly phaseId: PhaseId;
      readonly start: Day;
      readonly end: Day;
    }
  | {
      readonly code: 'OVERLAP';
      readonly first: PhaseId;
      readonly second: PhaseId;
      readonly from: Day;
      readonly to: Day;
      readonly days: number;
      readonly workingDays: number;
    }
  | {
      readonly code: 'GAP';
      readonly before: PhaseId;
      readonly after: PhaseId;
      readonly from: Day;
      readonly to: Day;
      readonly days: number;
      readonly workingDays: number;
      /** The working days themselves. */
      readonly worked: readonly Day[];
    }
  | { readonly code: 'WEEKEND_START'; readonly phaseId: PhaseId; readonly day: Day }
  | { readonly code: 'WEEKEND_END'; readonly phaseId: PhaseId; readonly day: Day }
  | {
      readonly code: 'HOLIDAY_START' | 'HOLIDAY_END';
      readonly phaseId: PhaseId;
      readonly day: Day;
      readonly name: string;
    }
  | {
      readonly code: 'HOLIDAY_INSIDE';
      readonly phaseId: PhaseId;
      readonly spans: readonly OffSpan[];
      readonly days: number;
      readonly workingDays: number;
    }
  | {
      readonly code: 'FUZZY';
      readonly phaseId: PhaseId;
      readonly text: string;
      readonly earliest: Day;
      readonly latest: Day;
    }
  | {
      readonly code: 'WORDING';
      readonly where: string;
      readonly found: string;
      readonly meant: string;
    }
  | { readonly code: 'NO_OWNER'; readonly phaseIds: readonly PhaseId[] };

export type AnomalyCode = Anomaly['code'];

/**
 * Everything that must be flagged in a plan, ordered by kind as the office reads it: days shared,
 * days left out, edges on days off, holidays, deadlines that are no day, wording, owners.
 */
export function planAnomalies(
  phases: readonly PlannedPhase[],
  calendar: Calendar,
  slips: readonly Slip[] = [],
): Anomaly[] {
  const { dated, broken } = sortOut(phases);
  return [
    ...broken,
    ...sharedDays(dated, calendar),
    ...gaps(dated, calendar),
    ...dated.flatMap((phase) => edgesOnDaysOff(phase, calendar)),
    ...dated.flatMap((phase) => holidaysInside(phase, calendar)),
    ...dated.flatMap(({ phaseId, fuzzyText: text, start, end }): Anomaly[] =>
      text === '' ? [] : [{ code: 'FUZZY', phaseId, text, earliest: start, latest: end }],
    ),
    ...slips.map(({ where, found, meant }) => ({ code: 'WORDING' as const, where, found, meant })),
    ...withoutOwner(phases),
  ];
}

function withoutOwner(phases: readonly PlannedPhase[]): Anomaly[] {
  const phaseIds = phases.filter((phase) => !phase.ownerId).map((phase) => phase.phaseId);
  return phaseIds.length === 0 ? [] : [{ code: 'NO_OWNER', phaseIds }];
}
