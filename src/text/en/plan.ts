// English words about a plan; the mirror of the Vietnamese ones.

import { proseDay, shortDay, shortSpan } from '../../domain/calendar/print.ts';
import { calendar } from './calendar.ts';
import { sheets } from './sheets.ts';

const mend = (verb: string, phase: string): string => {
  const { title, columns } = sheets.phases;
  return `To mend it: ${verb} “${columns.planStart.label}” or “${columns.planEnd.label}” of ${phase} in the sheet “${title}”.`;
};

export const plan: typeof import('../vi/plan.ts').plan = {
  anomaly: (found) => {
    switch (found.code) {
      case 'NO_DATES':
        return `Phase ${found.phaseId} has no start or no end. ${mend('fill in', found.phaseId)}`;
      case 'REVERSED':
        return `Phase ${found.phaseId} ends (${proseDay(found.end)}) before it starts (${proseDay(found.start)}). ${mend('correct', found.phaseId)}`;
      case 'OVERLAP':
        return `Phases ${found.first} and ${found.second} share ${calendar.calendarDays(found.days)}: ${shortSpan(found.from, found.to)} (${calendar.workingDays(found.workingDays)}).`;
      case 'GAP':
        return `Between ${found.before} and ${found.after} lies a gap, ${shortSpan(found.from, found.to)}: ${calendar.calendarDays(found.days)}, of which ${calendar.workingDays(found.workingDays)}${found.worked.length > 0 ? ` (${found.worked.map(shortDay).join(', ')})` : ''}.`;
      case 'WEEKEND_START':
        return `Phase ${found.phaseId} starts on ${calendar.dayWithWeekday(found.day)}.`;
      case 'WEEKEND_END':
        return `Phase ${found.phaseId} ends on ${calendar.dayWithWeekday(found.day)}.`;
      case 'HOLIDAY_START':
        return `Phase ${found.phaseId} starts on ${shortDay(found.day)}, a day off (${found.name}).`;
      case 'HOLIDAY_END':
        return `Phase ${found.phaseId} ends on ${shortDay(found.day)}, a day off (${found.name}).`;
      case 'HOLIDAY_INSIDE':
        return `Phase ${found.phaseId} has days off, ${found.spans.map(calendar.span).join('; ')}: ${calendar.calendarDays(found.days)} shrink to ${calendar.workingDays(found.workingDays)}.`;
      case 'FUZZY':
        return `Phase ${found.phaseId} is dated “${found.text}” only: ${proseDay(found.earliest)} at the earliest, ${proseDay(found.latest)} at the latest.`;
      case 'WORDING':
        return found.meant === ''
          ? `Wording (${found.where}): “${found.found}”; kept as written, please look at it.`
          : `Wording (${found.where}): “${found.found}”, perhaps “${found.meant}”; kept as written.`;
      case 'NO_OWNER':
        return `The plan gives nobody the lead of ${found.phaseIds.join(', ')}; the head of the team assigns it.`;
    }
  },

  left: (left, phase) =>
    left >= 0
      ? `${calendar.workingDays(left)} left to the end of ${phase}`
      : `${calendar.workingDays(-left)} past the end of ${phase}`,

  session: ({ forecast }, sessionText) => {
    if (forecast.sessionFrom === null) return 'No phase follows this one.';
    return forecast.sessionSafe
      ? `“${sessionText}” still holds (${proseDay(forecast.sessionFrom)} at the earliest).`
      : `“${sessionText}” cannot be kept: ${proseDay(forecast.sessionFrom)} at the earliest.`;
  },
};
