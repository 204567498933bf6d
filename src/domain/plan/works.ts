// The phases of a plan as works on the line of working days: what is planned, needed, begun, done.

import type { Row } from '../../workbook/schema.ts';
import { type Calendar, LONGEST_PERIOD } from '../calendar/calendar.ts';
import { type Day, day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import { gapOf, type Slot, startBy } from './gaps.ts';
import type { Link } from './links.ts';
import { type LinkFinding, networkOf } from './network.ts';
import { type WorkingLine, workingLine } from './working-line.ts';

/** What the schedule needs of a phase; `Row<'phases'>` fits. */
export type SchedulePhase = Pick<
  Row<'phases'>,
  | 'phaseId'
  | 'baseStart'
  | 'planStart'
  | 'planEnd'
  | 'fuzzyText'
  | 'actualStart'
  | 'actualEnd'
  | 'predecessors'
  | 'driver'
  | 'duration'
  | 'milestone'
  | 'percent'
  | 'status'
>;

export interface Work<Phase extends SchedulePhase = SchedulePhase> {
  readonly phase: Phase;
  readonly links: readonly WorkLink[];
  /** OUT: cancelled, or without dates and length; those after it follow on those before it. */
  readonly state: 'DONE' | 'BEGUN' | 'AHEAD' | 'OUT';
  /** Working days needed: as given, else as planned; one within a window, none when out. */
  readonly length: number;
  /** A time within which one day is needed: a month that the plan names, a milestone in its range. */
  readonly window: boolean;
  /** As the cells have it. */
  readonly written: Slot;
  /** The same with the length that drives the end. */
  readonly planned: Slot;
}

export interface WorkLink extends Link {
  /** Working days between the two as the plan has them, by which “keep the buffer” goes. */
  readonly gap: number;
  /** Working days that must lie between. */
  readonly required: number;
}

export interface Works<Phase extends SchedulePhase = SchedulePhase> {
  readonly line: WorkingLine;
  readonly calendar: Calendar;
  /** In an order in which each comes after those that it waits for. */
  readonly inOrder: readonly Work<Phase>[];
  /** As the sheet has them. */
  readonly inPlanOrder: readonly Work<Phase>[];
  readonly byId: ReadonlyMap<PhaseId, Work<Phase>>;
  readonly findings: readonly LinkFinding[];
}

/**
 * The plan as works. Phases that share a day in the plan as it is written go on sharing it:
 * reckoning never moves what nobody moved.
 */
export function worksOf<Phase extends SchedulePhase>(
  phases: readonly Phase[],
  calendar: Calendar,
): Works<Phase> {
  const network = networkOf(phases);
  const line = workingLine(calendar, firstDay(phases));
  const rows = new Map(phases.map((phase) => [phase.phaseId, phase]));
  const byId = new Map<PhaseId, Work<Phase>>();
  for (const id of network.order) {
    const phase = rows.get(id);
    if (phase === undefined) continue;
    byId.set(id, workOf(phase, network.links.get(id) ?? [], byId, line));
  }
  return {
    line,
    calendar,
    inOrder: [...byId.values()],
    inPlanOrder: phases.flatMap(({ phaseId }) => byId.get(phaseId) ?? []),
    byId,
    findings: network.findings,
  };
}

function workOf<Phase extends SchedulePhase>(
  phase: Phase,
  written: readonly Link[],
  before: ReadonlyMap<PhaseId, Work>,
  line: WorkingLine,
): Work<Phase> {
  const { planStart: start, planEnd: end, fuzzyText, status } = phase;
  const given = phase.driver === 'SO_NGAY' ? givenLength(phase.duration) : null;
  const window = start !== null && end !== null && (fuzzyText !== '' || isRange(phase));
  const dated = start !== null && (end !== null || given !== null);
  const out = status === 'HUY' || (!dated && given === null);
  const bare = written.flatMap((link) => {
    const other = before.get(link.after);
    return other === undefined ? [] : [{ link, other }];
  });
  // Without a day of its own a phase begins as soon as those before it let it.
  const first =
    start !== null && !out
      ? line.from(start)
      : Math.max(
          0,
          ...bare.map(({ link, other }) => startBy(link.kind, other.planned, link.lag, 1)),
        );
  const counted = end === null ? null : Math.max(1, line.upTo(end) - first + 1);
  const length = out ? 0 : window ? 1 : (given ?? counted ?? 1);
  const last = window ? first + (counted ?? 1) - 1 : first + length - 1;
  const planned = { first, last };
  const cell = out || counted === null ? planned : { first, last: first + counted - 1 };
  return {
    phase,
    links: bare.map(({ link, other }) => {
      const gap = gapOf(link.kind, other.written, cell);
      return { ...link, gap, required: requiredOf(link, gap) };
    }),
    state: out ? 'OUT' : stateOf(phase),
    length,
    window,
    written: cell,
    planned,
  };
}

/**
 * The lag; a plain “after” accepts a plan whose phases share days as it is written, and keeps the
 * days that they share.
 */
function requiredOf({ kind, lag }: Link, gap: number): number {
  return kind === 'FS' && lag === 0 ? Math.min(0, gap) : lag;
}

function stateOf({
  status,
  actualStart,
  actualEnd,
  percent,
}: SchedulePhase): 'DONE' | 'BEGUN' | 'AHEAD' {
  if (actualEnd !== null || status === 'XONG') return 'DONE';
  return actualStart !== null || status === 'DANG' || (percent ?? 0) > 0 ? 'BEGUN' : 'AHEAD';
}

/** A milestone with more than one day is a range inside which its one day is needed. */
function isRange({ milestone, planStart, planEnd }: SchedulePhase): boolean {
  return milestone === 'CO' && planStart !== planEnd;
}

function givenLength(duration: number | null): number | null {
  if (duration === null || !Number.isFinite(duration) || duration < 1) return null;
  return Math.min(LONGEST_PERIOD, Math.round(duration));
}

function firstDay(phases: readonly SchedulePhase[]): Day {
  let first: Day | null = null;
  for (const { planStart, actualStart } of phases) {
    for (const when of [planStart, actualStart]) {
      if (when !== null && (first === null || when < first)) first = when;
    }
  }
  return first ?? day('2021-01-01');
}
