// Working days between two phases that belong to none; a weekend between them is no gap, nor is a phase inside a longer one.

import { type Calendar, isWorkingDay } from '../../calendar/calendar.ts';
import { eachDay, plusDays } from '../../day.ts';
import type { Anomaly } from '../anomalies.ts';
import { type DatedPhase, measure } from './dated-phase.ts';

export function gaps(phases: readonly DatedPhase[], calendar: Calendar): Anomaly[] {
  const found: Anomaly[] = [];
  let last: DatedPhase | undefined;
  for (const next of phases) {
    if (last !== undefined && plusDays(last.end, 1) < next.start) {
      const open = measure(calendar, plusDays(last.end, 1), plusDays(next.start, -1));
      const worked = eachDay(open.from, open.to).filter((when) => isWorkingDay(calendar, when));
      if (worked.length > 0)
        found.push({ code: 'GAP', before: last.phaseId, after: next.phaseId, ...open, worked });
    }
    if (last === undefined || next.end > last.end) last = next;
  }
  return found;
}
