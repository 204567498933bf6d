// Where each phase stands today, and in which of them the Đề án is.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type Day, daysBetween, plusDays } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import type { DashboardInput } from './rows.ts';

export interface PhaseFigure {
  readonly id: PhaseId;
  readonly title: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly state: Ids<'phaseStatus'>;
  /** Share of the phase's calendar days that has passed at the end of today, 0–1; null without dates. */
  readonly elapsed: number | null;
}

/** Where in the plan the day falls. */
export type Stage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'done' }
  | { readonly kind: 'over'; readonly end: Day }
  | { readonly kind: 'before'; readonly next: PhaseFigure & { readonly start: Day } }
  | {
      readonly kind: 'running';
      readonly phase: PhaseFigure & { readonly end: Day };
      /** Working days from today to the end of the phase, both included. */
      readonly daysLeft: number;
    }
  | {
      readonly kind: 'between';
      readonly last: PhaseFigure & { readonly end: Day };
      readonly next: PhaseFigure & { readonly start: Day };
      /** Working days from today to the eve of the next phase, both included. */
      readonly daysLeft: number;
    };

/**
 * The state a leader should see, from what staff noted and from the calendar: what is noted as
 * finished or cancelled stays so; what has passed its last day unfinished is overdue, whatever is noted.
 */
export function phaseFigure(row: Row<'phases'>, today: Day): PhaseFigure {
  const { planStart: start, planEnd: end } = row;
  return {
    id: row.phaseId,
    title: row.title,
    start,
    end,
    state: stateOf(row, today),
    elapsed: start === null || end === null ? null : share(start, end, today),
  };
}

function stateOf(row: Row<'phases'>, today: Day): Ids<'phaseStatus'> {
  if (row.status === 'XONG' || row.actualEnd !== null) return 'XONG';
  if (row.status === 'HUY') return 'HUY';
  if (row.status === 'TRE' || (row.planEnd !== null && today > row.planEnd)) return 'TRE';
  if (row.status === 'CHO') return 'CHO';
  const begun = row.planStart !== null && today >= row.planStart;
  return row.status === 'DANG' || row.actualStart !== null || begun ? 'DANG' : 'CHUA';
}

/** Yellow begins when the work is more than this many percentage points behind the time. */
export const POINTS_BEHIND = 20;

/** Per cent of the phase's calendar days that have passed at the end of today; null without dates. */
export function phaseElapsed(
  { planStart, planEnd }: Pick<Row<'phases'>, 'planStart' | 'planEnd'>,
  today: Day,
): number | null {
  if (planStart === null || planEnd === null) return null;
  return 100 * share(planStart, planEnd, today);
}

/**
 * What the sheet's column shows: red once it is overdue, yellow while the work lags behind the time,
 * green otherwise and when it is done or cancelled. Null without dates.
 */
export function phaseHealth(row: Row<'phases'>, today: Day): Ids<'health'> | null {
  const { planEnd, status, percent } = row;
  const elapsed = phaseElapsed(row, today);
  if (elapsed === null || planEnd === null) return null;
  if (row.actualEnd !== null || status === 'XONG' || status === 'HUY') return 'XANH';
  if (planEnd < today || status === 'TRE') return 'DO';
  return elapsed - (percent ?? 0) > POINTS_BEHIND ? 'VANG' : 'XANH';
}

function share(start: Day, end: Day, today: Day): number {
  const whole = daysBetween(start, end) + 1;
  const passed = daysBetween(start, today) + 1;
  if (whole <= 0) return 0;
  return Math.min(1, Math.max(0, passed / whole));
}

/**
 * The stage of the day. Where phases overlap, the first unfinished one speaks; in a gap, the last to
 * have ended and the next to begin.
 */
export function stageOf(
  phases: readonly PhaseFigure[],
  today: Day,
  workingDays: DashboardInput['workingDays'],
): Stage {
  const dated = phases.filter(isDated);
  if (dated.length === 0) return { kind: 'empty' };
  if (phases.every((phase) => isClosed(phase))) return { kind: 'done' };
  const covering = dated.filter((phase) => phase.start <= today && today <= phase.end);
  const phase = covering.find((one) => !isClosed(one)) ?? covering[covering.length - 1];
  if (phase) return { kind: 'running', phase, daysLeft: workingDays(today, phase.end) };

  const next = least(
    dated.filter((one) => one.start > today),
    (one) => one.start,
  );
  const last = most(
    dated.filter((one) => one.end < today),
    (one) => one.end,
  );
  if (!next) return { kind: 'over', end: last?.end ?? today };
  if (!last) return { kind: 'before', next };
  return { kind: 'between', last, next, daysLeft: workingDays(today, plusDays(next.start, -1)) };
}

/** The phase whose last day is the latest: the one in which the Đề án is submitted. */
export function lastPhase(rows: readonly Row<'phases'>[]): Row<'phases'> | null {
  return (
    most(
      rows.filter((row) => row.planEnd !== null),
      (row) => row.planEnd ?? '',
    ) ?? null
  );
}

export function isClosed(phase: PhaseFigure): boolean {
  return phase.state === 'XONG' || phase.state === 'HUY';
}

type Dated = PhaseFigure & { readonly start: Day; readonly end: Day };

function isDated(phase: PhaseFigure): phase is Dated {
  return phase.start !== null && phase.end !== null;
}

function least<Item>(items: readonly Item[], by: (item: Item) => string): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || by(item) < by(best) ? item : best),
    undefined,
  );
}

function most<Item>(items: readonly Item[], by: (item: Item) => string): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || by(item) > by(best) ? item : best),
    undefined,
  );
}
