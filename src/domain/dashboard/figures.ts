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
  | { readonly kind: 'day'; readonly day: Day };

/** Red: a phase is overdue. Yellow: other work is, or a mail needs a person. Green: neither. */
export interface Health {
  readonly level: Ids<'health'>;
  readonly latePhase: PhaseId | null;
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
  return {
    today: input.today,
    stage: stageOf(phases, input.today, input.workingDays),
    expected: expectedOf(input),
    health: healthOf(phases, overdue),
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
  if (last.fuzzyText === '') return { kind: 'day', day: last.planEnd };
  const words = last.fuzzyText;
  return { kind: 'words', words: words.slice(0, 1).toLowerCase() + words.slice(1) };
}

function healthOf(phases: readonly PhaseFigure[], overdue: OverdueFigures): Health {
  const late = phases.find((phase) => phase.state === 'TRE');
  if (late) return { level: 'DO', latePhase: late.id };
  const work = overdue.requests + overdue.tasks;
  const mail = overdue.mailFailed + overdue.mailUnknown;
  return { level: work + mail + overdue.review > 0 ? 'VANG' : 'XANH', latePhase: null };
}
