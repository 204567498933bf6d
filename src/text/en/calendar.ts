// English words about days, periods and deadlines; the mirror of the Vietnamese ones.

import { isEndOfDay, proseDay, shortDay, shortSpan } from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Weekday, weekdayOf } from '../../domain/day.ts';

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
const count = (days: number, one: string, many: string): string =>
  `${days} ${Math.abs(days) === 1 ? one : many}`;

export const calendar: typeof import('../vi/calendar.ts').calendar = {
  dayWithWeekday: (when) => `${weekday(when)} ${proseDay(when)}`,

  latest: (due) => {
    const dueDay = dayOfMoment(due);
    const until = isEndOfDay(due) ? 'the end of' : `${due.slice(11, 16)} on`;
    return `at the latest by ${until} ${weekday(dueDay)} ${proseDay(dueDay)}`;
  },

  explain: (end) => {
    const told = end.spans.filter((span) => !span.plainWeekend);
    const from = `counted from ${shortDay(end.countedFrom)}`;
    if (told.length === 0) return from;
    return `${from}, skipping ${told.map((span) => shortSpan(span.first, span.last)).join(', ')}`;
  },

  span: (span) =>
    `${shortSpan(span.first, span.last)} (${span.names.length > 0 ? span.names.join(', ') : 'weekend'})`,

  workingDays: (days) => count(days, 'working day', 'working days'),
  calendarDays: (days) => count(days, 'day', 'days'),
};
