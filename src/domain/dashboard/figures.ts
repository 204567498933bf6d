// Every figure of the dashboard from the rows of the book; the sheet's formulas must show the same.

import type { Ids } from '../../workbook/enums.ts';
import { standing } from '../comments/standing.ts';
import type { Day } from '../day.ts';
import type { PhaseId } from '../ids.ts';
import {
  type AwaitedDecision,
  awaitedDecisions,
  type DispositionFigures,
  dispositionFigures,
} from './dispositions.ts';
import { type OverdueFigures, overdueFigures, type SoonFigures, soonFigures } from './overdue.ts';
import { lastPhase, type PhaseFigure, phaseFigure, type Stage, stageOf } from './phases.ts';
import { type MissingBody, missingBodies, type RoundFigure, roundFigure } from './rounds.ts';
import type { DashboardInput } from './rows.ts';

/** When the Đề án is to be submitted: the plan's own words for a month, else the last day of the plan. */
export type Expected =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'day'; readonly day: Day }
  /** By the forecast of the plan, later than the plan has it. */
  | { readonly kind: 'late'; readonly day: Day };

/**
 * Red: a phase is overdue. Yellow: other work is, a mail needs a person, or the forecast is later than
 * the plan. Green: none of these.
 */
export interface Health {
  readonly level: Ids<'health'>;
  readonly latePhase: PhaseId | null;
  /** Whether the forecast is later than the plan; it is the reason told unless a phase is overdue. */
  readonly foreseenLate: boolean;
}

export interface Figures {
  readonly today: Day;
  readonly stage: Stage;
  readonly expected: Expected | null;
  readonly health: Health;
  readonly phases: readonly PhaseFigure[];
  readonly rounds: readonly RoundFigure[];
  readonly missing: readonly MissingBody[];
  readonly dispositions: DispositionFigures;
  readonly overdue: OverdueFigures;
  readonly awaited: readonly AwaitedDecision[];
  readonly soon: SoonFigures;
}

export function figures(input: DashboardInput): Figures {
  const comments = standing(input.comments);
  const phases = input.phases.map((row) => phaseFigure(row, input.today));
  const rounds = input.rounds.map((row) => roundFigure(row, input.requests));
  const missing = missingBodies(rounds, input.requests, input.bodies, input.today);
  const overdue = overdueFigures(input, missing);
  const expected = expectedOf(input);
  return {
    today: input.today,
    stage: stageOf(phases, input.today, input.workingDays),
    expected,
    health: healthOf(phases, overdue, expected?.kind === 'late'),
    phases,
    rounds,
    missing,
    dispositions: dispositionFigures(comments),
    overdue,
    awaited: awaitedDecisions(comments, input.today),
    soon: soonFigures(input, phases, rounds),
  };
}

function expectedOf(input: DashboardInput): Expected | null {
  const last = lastPhase(input.phases);
  if (last === null || last.planEnd === null) return null;
  const foreseen = last.forecastEnd;
  if (foreseen !== null && foreseen > last.planEnd) return { kind: 'late', day: foreseen };
  if (last.fuzzyText === '') return { kind: 'day', day: last.planEnd };
  const words = last.fuzzyText;
  return { kind: 'words', words: words.slice(0, 1).toLowerCase() + words.slice(1) };
}

function healthOf(
  phases: readonly PhaseFigure[],
  overdue: OverdueFigures,
  foreseenLate: boolean,
): Health {
  const late = phases.find((phase) => phase.state === 'TRE');
  if (late) return { level: 'DO', latePhase: late.id, foreseenLate };
  const work = overdue.requests + overdue.tasks;
  const mail = overdue.mailFailed + overdue.mailUnknown;
  const attention = work + mail + overdue.review > 0 || foreseenLate;
  return { level: attention ? 'VANG' : 'XANH', latePhase: null, foreseenLate };
}
