// English words about days, periods and deadlines; the mirror of the Vietnamese ones.

import { isEndOfDay, proseDay, shortDay, shortSpan } from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Moment, type Weekday, weekdayOf } from '../../domain/day.ts';

const WEEKDAYS: Record<Weekday, string> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

const weekday = (when: Day): string => WEEKDAYS[weekdayOf(when)];
const inShort = (when: Moment): string => `${when.slice(11, 16)} on ${proseDay(dayOfMoment(when))}`;
const count = (days: number, one: string, many: string): string =>
  `${days} ${Math.abs(days) === 1 ? one : many}`;

export const calendar: typeof import('../vi/calendar.ts').calendar = {
  dayWithWeekday: (when) => `${weekday(when)} ${proseDay(when)}`,

  before: (due) => (isEndOfDay(due) ? proseDay(dayOfMoment(due)) : inShort(due)),

  latest: (due) => {
    const dueDay = dayOfMoment(due);
    const until = isEndOfDay(due) ? 'the end of' : `${due.slice(11, 16)} on`;
    return `at the latest by ${until} ${weekday(dueDay)} ${proseDay(dueDay)}`;
  },

  explain: (end) => {
    if (end.how === 'NAMED') return 'the day that the letter names';
    if (end.how === 'DAY_BEFORE') return 'the day before the one that the letter names';
    const told = end.spans.filter((span) => end.how === 'HOURS' || !span.plainWeekend);
    const from = `counted from ${end.startsAt == null ? shortDay(end.countedFrom) : inShort(end.startsAt)}`;
    if (told.length === 0) return from;
    return `${from}, skipping ${told.map((span) => shortSpan(span.first, span.last)).join(', ')}`;
  },

  span: (span) =>
    `${shortSpan(span.first, span.last)} (${span.names.length > 0 ? span.names.join(', ') : 'weekend'})`,

  hours: (hours) => count(hours, 'hour', 'hours'),
  workingDays: (days) => count(days, 'working day', 'working days'),
  calendarDays: (days) => count(days, 'day', 'days'),
};
