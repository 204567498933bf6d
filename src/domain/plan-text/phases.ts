// The phases of a plan with their days: years settled, the one before each named, problems told.

import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../day.ts';
import { deliverableOf } from './deliverable.ts';
import { dossierOf } from './dossier.ts';
import type { PhaseDoubt } from './phase-doubts.ts';
import type { RawPhase } from './raw-phase.ts';
import { type Settled, settleWhen, type TimeContext } from './settle-when.ts';
import { shortTitle } from './short-title.ts';

export interface ReadPhase {
  /** `P1` … in the order of the plan. */
  readonly phaseId: string;
  readonly shortTitle: string;
  /** The work, letter for letter, paragraphs apart by a line break. */
  readonly fullText: string;
  readonly dateText: string;
  readonly start: Day | null;
  readonly end: Day | null;
  /** The text of a deadline that is no day; '' otherwise. */
  readonly fuzzyText: string;
  readonly deliverable: string;
  readonly predecessors: string;
  /** Who leads it in the words of the plan; '' where it names nobody. */
  readonly owner: string;
  readonly doubts: readonly PhaseDoubt[];
  /** Its lines in the pasted text, from 1. */
  readonly from: number;
  readonly to: number;
}

/** What a cell holds at most. */
const LONGEST = 50_000;

export function phasesOf(
  raw: readonly RawPhase[],
  planYear: number | null,
  calendar: Calendar,
): ReadPhase[] {
  const phases: ReadPhase[] = [];
  const later = yearsAfter(raw);
  let year = planYear;
  let previous: Settled | null = null;
  for (const [index, one] of raw.entries()) {
    const context: TimeContext = {
      year: one.year ?? year ?? later[index] ?? null,
      previousEnd: previous?.end ?? null,
      previousStart: previous?.start ?? null,
      calendar,
    };
    const settled: Settled | null = one.when === null ? null : settleWhen(one.when, context);
    if (settled?.start) {
      previous = settled;
      year = Number(settled.start.slice(0, 4));
    }
    phases.push(phaseOf(one, settled, phases));
  }
  return phases;
}

/** The year that the next phase with one gives, for phases before the first year that is written. */
function yearsAfter(raw: readonly RawPhase[]): (number | null)[] {
  const years: (number | null)[] = [];
  let next: number | null = null;
  for (const { when } of [...raw].reverse()) {
    next = when?.first.year ?? when?.last?.year ?? next;
    years.unshift(next);
  }
  return years;
}

function phaseOf(raw: RawPhase, settled: Settled | null, before: readonly ReadPhase[]): ReadPhase {
  const fullText = raw.work.join('\n');
  const dossier = raw.work.map(dossierOf).find((one) => one !== null) ?? null;
  const files = dossier?.files.length ?? 0;
  const told = dossier === null ? '' : `hồ sơ gồm ${dossier.counted} dự thảo (${files} tệp)`;
  const [first, last] = [raw.lines[0], raw.lines[raw.lines.length - 1]];
  const start = settled?.start ?? null;
  return {
    phaseId: `P${before.length + 1}`,
    shortTitle: shortTitle(fullText),
    fullText,
    dateText: raw.when?.text ?? raw.whenText,
    start,
    end: settled?.end ?? null,
    fuzzyText: settled?.fuzzyText ?? raw.whenText,
    deliverable: raw.product === '' ? deliverableOf(fullText, told) : raw.product,
    predecessors: predecessorOf(start, before),
    owner: raw.owner,
    doubts: [
      ...(settled?.doubts ?? ['NO_TIME' as const]),
      ...(fullText.trim() === '' ? ['NO_WORK' as const] : []),
      ...(fullText.length > LONGEST ? ['TOO_LONG' as const] : []),
    ],
    from: first?.from ?? 0,
    to: last?.to ?? 0,
  };
}

/** The nearest phase before that is over by then; one day in common is how plans hand over. */
function predecessorOf(start: Day | null, before: readonly ReadPhase[]): string {
  if (start === null) return '';
  for (const { phaseId, end } of [...before].reverse()) {
    if (end !== null && end <= start) return `${phaseId}FS+0`;
  }
  return '';
}
