// Holidays inside a phase, which make it shorter than it looks; plain weekends go without saying.

import type { Calendar } from '../../calendar/calendar.ts';
import { daysOffBetween, offSpans } from '../../calendar/off-spans.ts';
import type { Anomaly } from '../anomalies.ts';
import { type DatedPhase, measure } from './dated-phase.ts';

export function holidaysInside(phase: DatedPhase, calendar: Calendar): Anomaly[] {
  const spans = offSpans(daysOffBetween(calendar, phase.start, phase.end)).filter(
    (span) => !span.plainWeekend,
  );
  if (spans.length === 0) return [];
  const { days, workingDays } = measure(calendar, phase.start, phase.end);
  return [{ code: 'HOLIDAY_INSIDE', phaseId: phase.phaseId, spans, days, workingDays }];
}
