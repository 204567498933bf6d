// What the page of a pasted plan makes of its text and sends on: the text is read where it was pasted.

import { LONGEST_PLAN } from './phase-doubts.ts';
import type { ReadPhase } from './phases.ts';
import { type ReadPlan, readPlan, type Surroundings } from './read-plan.ts';
import type { PlanLine } from './source-lines.ts';

export interface PlanReading
  extends Pick<
    ReadPlan,
    | 'identity'
    | 'legalBases'
    | 'contentParts'
    | 'dossier'
    | 'team'
    | 'rounds'
    | 'slips'
    | 'leftOver'
    | 'dropped'
  > {
  /** How long the text is, in characters. */
  readonly length: number;
  readonly phases: readonly (ReadPhase & { readonly source: string })[];
}

/** Reads a text; one that is too long to be a plan is not read, only measured. */
export function readingOf(text: string, surroundings: Surroundings): PlanReading {
  const plan = readPlan(text.length > LONGEST_PLAN ? '' : text, surroundings);
  const { identity, legalBases, contentParts, dossier, team, rounds, slips } = plan;
  return {
    length: text.trim() === '' ? 0 : text.length,
    identity,
    legalBases,
    contentParts,
    dossier,
    team,
    rounds,
    slips,
    phases: plan.phases.map((phase) => ({ ...phase, source: sourceOf(phase, plan) })),
    leftOver: plan.leftOver.map(shown),
    dropped: plan.dropped.map(shown),
  };
}

function sourceOf({ from, to }: ReadPhase, { lines }: ReadPlan): string {
  return lines
    .filter(({ role, line }) => role === 'PHASE' && line.from >= from && line.to <= to)
    .map(({ line }) => shown(line).text)
    .join('\n');
}

/** Cells of a row apart by bars; no line is longer than a cell. */
const shown = (line: PlanLine): PlanLine => ({
  ...line,
  text: line.text.replace(/\t/g, ' | ').slice(0, 2_000),
});
