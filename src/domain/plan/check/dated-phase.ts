// Phases that can be laid on a calendar, told apart from those whose dates are missing or turned round.

import { type Calendar, countWorkingDays } from '../../calendar/calendar.ts';
import { type Day, daysBetween } from '../../day.ts';
import type { PhaseId } from '../../ids.ts';
import type { Anomaly, PlannedPhase } from '../anomalies.ts';

export interface DatedPhase {
  readonly phaseId: PhaseId;
  readonly start: Day;
  readonly end: Day;
  readonly fuzzyText: string;
}

/** The dated phases in the order of their starts, and what is wrong with the others. */
export function sortOut(phases: readonly PlannedPhase[]): {
  dated: DatedPhase[];
  broken: Anomaly[];
} {
  const dated: DatedPhase[] = [];
  const broken: Anomaly[] = [];
  for (const { phaseId, planStart: start, planEnd: end, fuzzyText } of phases) {
    if (start === null || end === null) broken.push({ code: 'NO_DATES', phaseId });
    else if (end < start) broken.push({ code: 'REVERSED', phaseId, start, end });
    else dated.push({ phaseId, start, end, fuzzyText });
  }
  dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return { dated, broken };
}

/** A stretch of days with its length in calendar days and in working days, both ends included. */
export function measure(calendar: Calendar, from: Day, to: Day) {
  const workingDays = countWorkingDays(calendar, from, to);
  return { from, to, days: daysBetween(from, to) + 1, workingDays };
}
