// What is odd about the days of an opening: days off, nights, holidays that nobody confirmed, a phase turned round.

import { rollForward } from '../../domain/calendar/calendar.ts';
import { calendarDoubts } from '../../domain/calendar/doubts.ts';
import { isEndOfDay, proseDay, proseMoment } from '../../domain/calendar/print.ts';
import { dayOfMoment, type Moment } from '../../domain/day.ts';
import type { Office } from '../../ports.ts';
import type { Words } from '../../text/words.ts';
import type { Opening } from './plan-opening.ts';

/** Hours in which offices can be reached, from and until [K]. */
const OFFICE_OPENS = '07:00';
const OFFICE_CLOSES = '17:00';

export function dateWarnings(opening: Opening, office: Office, words: Words): string[] {
  const { consequence, round, phases } = opening;
  const { preview } = words.reports;
  const off = consequence?.sendDayOff ?? null;
  const phase = phases.find(({ phaseId }) => phaseId === round.phaseId);
  const { planStart: start = null, planEnd: end = null } = phase ?? {};
  return [
    ...(off === null ? [] : [preview.sendDayOff(words.calendar.dayWithWeekday(off.day), off.name)]),
    ...dueWarnings(opening, words),
    ...holidayWarnings(opening, office, words),
    ...(start !== null && end !== null && end < start
      ? [words.plan.anomaly({ code: 'REVERSED', phaseId: round.phaseId, start, end })]
      : []),
  ];
}

function dueWarnings({ consequence, calendar }: Opening, words: Words): string[] {
  if (consequence === null) return [];
  const { due, dueDay, dueOnDayOff } = consequence.end;
  const { preview } = words.reports;
  if (dueOnDayOff) {
    const next = proseDay(rollForward(calendar, dueDay));
    return [preview.dueDayOff(words.calendar.dayWithWeekday(dueDay), next)];
  }
  return isAtNight(due) ? [preview.dueAtNight(proseMoment(due))] : [];
}

function isAtNight(due: Moment): boolean {
  const hour = due.slice(11, 16);
  return !isEndOfDay(due) && (hour < OFFICE_OPENS || hour > OFFICE_CLOSES);
}

/** What the due day leans on that nobody has confirmed. */
function holidayWarnings({ calendar, sendDay, dueAt }: Opening, office: Office, words: Words) {
  if (dueAt === null) return [];
  const doubts = calendarDoubts(calendar, sendDay, dayOfMoment(dueAt));
  return words.calendar.doubts(doubts, office.tables.names);
}
