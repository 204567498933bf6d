// Two phases that lie on the same days.

import type { Calendar } from '../../calendar/calendar.ts';
import { earlierOf } from '../../calendar/earlier-later.ts';
import type { Anomaly } from '../anomalies.ts';
import { type DatedPhase, measure } from './dated-phase.ts';

export function sharedDays(phases: readonly DatedPhase[], calendar: Calendar): Anomaly[] {
  return phases.flatMap((second, index) =>
    phases.slice(0, index).flatMap((first): Anomaly[] => {
      if (first.end < second.start) return [];
      const to = earlierOf(first.end, second.end);
      const shared = measure(calendar, second.start, to);
      return [{ code: 'OVERLAP', first: first.phaseId, second: second.phaseId, ...shared }];
    }),
  );
}
