// What a plan has that a person should know before relying on it: told, never corrected.

import type { Calendar } from '../calendar/calendar.ts';
import { countWorkingDays, dayOff } from '../calendar/calendar.ts';
import { earlierOf } from '../calendar/earlier-later.ts';
import { daysOffBetween, type OffSpan, offSpans } from '../calendar/off-spans.ts';
import { type Day, daysBetween, eachDay, plusDays, weekdayOf } from '../day.ts';
import type { PhaseId } from '../ids.ts';

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

interface Dated {
  readonly phaseId: PhaseId;
  readonly start: Day;
  readonly end: Day;
  readonly fuzzyText: string;
}

/**
 * Everything that must be flagged in a plan, ordered by kind as the office reads it: days shared,
 * days left out, weekend edges, holidays, deadlines that are no day, wording, owners.
 */
export function planAnomalies(
  phases: readonly PlannedPhase[],
  calendar: Calendar,
  slips: readonly Slip[] = [],
): Anomaly[] {
  const { dated, broken } = sortOut(phases);
  return [
    ...broken,
    ...overlaps(dated, calendar),
    ...gaps(dated, calendar),
    ...dated.flatMap((phase) => weekendEdges(phase)),
    ...dated.flatMap((phase) => holidaysInside(phase, calendar)),
    ...dated.flatMap((phase) => fuzzy(phase)),
    ...slips.map(({ where, found, meant }) => ({ code: 'WORDING' as const, where, found, meant })),
    ...withoutOwner(phases),
  ];
}

function sortOut(phases: readonly PlannedPhase[]): { dated: Dated[]; broken: Anomaly[] } {
  const dated: Dated[] = [];
  const broken: Anomaly[] = [];
  for (const { phaseId, planStart: start, planEnd: end, fuzzyText } of phases) {
    if (start === null || end === null) broken.push({ code: 'NO_DATES', phaseId });
    else if (end < start) broken.push({ code: 'REVERSED', phaseId, start, end });
    else dated.push({ phaseId, start, end, fuzzyText });
  }
  dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return { dated, broken };
}

function overlaps(phases: readonly Dated[], calendar: Calendar): Anomaly[] {
  return phases.flatMap((second, index) =>
    phases.slice(0, index).flatMap((first): Anomaly[] => {
      if (first.end < second.start) return [];
      const to = earlierOf(first.end, second.end);
      const shared = measure(calendar, second.start, to);
      return [{ code: 'OVERLAP', first: first.phaseId, second: second.phaseId, ...shared }];
    }),
  );
}

function gaps(phases: readonly Dated[], calendar: Calendar): Anomaly[] {
  const found: Anomaly[] = [];
  let last: Dated | undefined;
  for (const next of phases) {
    if (last !== undefined && plusDays(last.end, 1) < next.start) {
      const open = measure(calendar, plusDays(last.end, 1), plusDays(next.start, -1));
      const worked = eachDay(open.from, open.to).filter((when) => dayOff(calendar, when) === null);
      found.push({ code: 'GAP', before: last.phaseId, after: next.phaseId, ...open, worked });
    }
    if (last === undefined || next.end > last.end) last = next;
  }
  return found;
}

function measure(calendar: Calendar, from: Day, to: Day) {
  const workingDays = countWorkingDays(calendar, from, to);
  return { from, to, days: daysBetween(from, to) + 1, workingDays };
}

// A phase given by its month alone has edges that nobody chose: those are not held against it.
function weekendEdges(phase: Dated): Anomaly[] {
  if (phase.fuzzyText !== '') return [];
  const found: Anomaly[] = [];
  const { phaseId } = phase;
  if (weekdayOf(phase.start) > 5) found.push({ code: 'WEEKEND_START', phaseId, day: phase.start });
  if (weekdayOf(phase.end) > 5) found.push({ code: 'WEEKEND_END', phaseId, day: phase.end });
  return found;
}

function holidaysInside(phase: Dated, calendar: Calendar): Anomaly[] {
  const spans = offSpans(daysOffBetween(calendar, phase.start, phase.end)).filter(
    (span) => !span.plainWeekend,
  );
  if (spans.length === 0) return [];
  const { days, workingDays } = measure(calendar, phase.start, phase.end);
  return [{ code: 'HOLIDAY_INSIDE', phaseId: phase.phaseId, spans, days, workingDays }];
}

function fuzzy({ phaseId, fuzzyText, start, end }: Dated): Anomaly[] {
  if (fuzzyText === '') return [];
  return [{ code: 'FUZZY', phaseId, text: fuzzyText, earliest: start, latest: end }];
}

function withoutOwner(phases: readonly PlannedPhase[]): Anomaly[] {
  const phaseIds = phases.filter((phase) => !phase.ownerId).map((phase) => phase.phaseId);
  return phaseIds.length === 0 ? [] : [{ code: 'NO_OWNER', phaseIds }];
}
