// English words about days, periods and deadlines; the mirror of the Vietnamese ones.

import {
  isEndOfDay,
  proseDay,
  proseSpan,
  shortDay,
  shortSpan,
} from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Moment, type Weekday, weekdayOf } from '../../domain/day.ts';
import { enums } from './enums.ts';

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

  moved: ({ off }) =>
    off === null
      ? 'the day set by the extension'
      : `the day chosen, ${shortDay(off.day)}, is a day off${off.name === '' ? '' : ` (${off.name})`}: moved to the next working day`,

  span: (span) =>
    `${shortSpan(span.first, span.last)} (${span.names.length > 0 ? span.names.join(', ') : 'weekend'})`,

  doubts: ({ unconfirmed, yearsWithout }, book) => {
    if (unconfirmed.length + yearsWithout.length === 0) return [];
    const sheet = book.tab('holidays');
    const spans = unconfirmed.map(
      ({ first, last, names }) => `${proseSpan(first, last)} (${names.join(', ')})`,
    );
    return [
      ...(yearsWithout.length === 0
        ? []
        : [
            `The sheet “${sheet}” has no day off of ${yearsWithout.join(', ')}: a date that was counted may miss public holidays. To mend it: enter the holidays of that year and look again.`,
          ]),
      ...(spans.length === 0
        ? []
        : [
            `Days off in this time are not confirmed: ${spans.join('; ')}. To mend it: compare them with the official notice, then choose “${enums.yesNo.CO}” in the column “${book.column('holidays', 'confirmed')}” of the sheet “${sheet}”.`,
          ]),
    ];
  },

  hours: (hours) => count(hours, 'hour', 'hours'),
  workingDays: (days) => count(days, 'working day', 'working days'),
  calendarDays: (days) => count(days, 'day', 'days'),
};
