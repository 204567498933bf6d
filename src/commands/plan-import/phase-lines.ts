// The proposal of the phases: each with the words it was read from, and with what a person must look at.

import type { Note, PhaseProposed } from '../../dialogs/data/plan-import.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { idOf, type PhaseId } from '../../domain/ids.ts';
import { type Anomaly, planAnomalies } from '../../domain/plan/anomalies.ts';
import type { PhaseDoubt } from '../../domain/plan-text/phase-doubts.ts';
import type { PlanReading } from '../../domain/plan-text/reading.ts';
import type { Words } from '../../text/words.ts';

/** A phase under the id that it would get in this book. */
export interface PhaseInBook {
  readonly phase: PlanReading['phases'][number];
  readonly phaseId: string;
  readonly predecessors: string;
  readonly there: boolean;
  readonly ownerId: string;
}

/** Doubts that leave a phase without what the sheet needs: a person has to fill it in. */
const GRAVE: ReadonlySet<PhaseDoubt> = new Set([
  'YEAR_UNKNOWN',
  'NO_SUCH_DAY',
  'NO_END',
  'REVERSED',
  'NO_TIME',
  'NO_WORK',
  'TOO_LONG',
]);

export function phaseLines(
  phases: readonly PhaseInBook[],
  calendar: Calendar,
  words: Words,
): PhaseProposed[] {
  const notes = anomalyNotes(phases, calendar, words);
  const { planImport } = words.reports;
  return phases.map(({ phase, phaseId, predecessors, there, ownerId }) => ({
    id: phaseId,
    place: planImport.place(phase.from, phase.to),
    source: phase.source,
    there,
    ticked: !there && !phase.doubts.includes('TOO_LONG') && phase.shortTitle !== '',
    notes: [
      ...phase.doubts.map(
        (doubt): Note => ({
          text: planImport.doubts[doubt],
          tone: GRAVE.has(doubt) ? 'bad' : 'warn',
        }),
      ),
      ...(phase.owner !== '' && ownerId === ''
        ? [{ text: planImport.ownerNotInTeam(phase.owner), tone: 'warn' as const }]
        : []),
      ...(notes.get(phaseId) ?? []),
    ],
    fullText: phase.fullText,
    start: phase.start ?? '',
    end: phase.end ?? '',
    fuzzyText: phase.fuzzyText,
    title: phase.shortTitle,
    deliverable: phase.deliverable,
    predecessors,
    ownerId,
  }));
}

/** What the plan check finds, at the phase that a person would look at for it. */
function anomalyNotes(
  phases: readonly PhaseInBook[],
  calendar: Calendar,
  words: Words,
): Map<string, Note[]> {
  const notes = new Map<string, Note[]>();
  const planned = phases.map(({ phase, phaseId }) => ({
    phaseId: idOf<PhaseId>(phaseId),
    planStart: phase.start,
    planEnd: phase.end,
    fuzzyText: phase.fuzzyText,
    ownerId: null,
  }));
  for (const anomaly of planAnomalies(planned, calendar)) {
    // The doubts of the reading say these already, with more of what was read.
    if (anomaly.code === 'NO_DATES' || anomaly.code === 'REVERSED') continue;
    const at = phaseAt(anomaly);
    if (at === null) continue;
    const told = notes.get(at) ?? [];
    told.push({ text: words.plan.anomaly(anomaly), tone: 'warn' });
    notes.set(at, told);
  }
  return notes;
}

function phaseAt(anomaly: Anomaly): string | null {
  if ('phaseId' in anomaly) return anomaly.phaseId;
  if ('second' in anomaly) return anomaly.second;
  return 'after' in anomaly ? anomaly.after : null;
}
