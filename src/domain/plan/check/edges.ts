// A phase that begins or ends on a day on which nobody works: a weekend, a holiday, a closure.

import { type Calendar, dayOff } from '../../calendar/calendar.ts';
import type { Day } from '../../day.ts';
import type { Anomaly } from '../anomalies.ts';
import type { DatedPhase } from './dated-phase.ts';

/** A phase given by its month alone has edges that nobody chose: those are not held against it. */
export function edgesOnDaysOff(phase: DatedPhase, calendar: Calendar): Anomaly[] {
  if (phase.fuzzyText !== '') return [];
  return [
    ...edge(phase, phase.start, 'START', calendar),
    ...edge(phase, phase.end, 'END', calendar),
  ];
}

function edge(
  { phaseId }: DatedPhase,
  day: Day,
  which: 'START' | 'END',
  calendar: Calendar,
): Anomaly[] {
  const off = dayOff(calendar, day);
  if (off === null) return [];
  return off.kind === 'WEEKEND'
    ? [{ code: `WEEKEND_${which}`, phaseId, day }]
    : [{ code: `HOLIDAY_${which}`, phaseId, day, name: off.name }];
}
