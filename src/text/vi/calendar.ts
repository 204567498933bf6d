// Vietnamese words about days, periods and deadlines.

import type { OffSpan } from '../../domain/calendar/off-spans.ts';
import type { PeriodEnd } from '../../domain/calendar/period.ts';
import {
  isEndOfDay,
  proseDay,
  proseMoment,
  shortDay,
  shortSpan,
  weekdayName,
} from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Moment } from '../../domain/day.ts';

export const calendar = {
  /** “thứ Hai 23/8/2021”. */
  dayWithWeekday: (when: Day): string => `${weekdayName(when)} ${proseDay(when)}`,

  /** “chậm nhất hết ngày 01/9/2021 (thứ Tư)”, or with its hour when it is not the end of a day. */
  latest: (due: Moment): string =>
    isEndOfDay(due)
      ? `chậm nhất hết ngày ${proseDay(dayOfMoment(due))} (${weekdayName(dayOfMoment(due))})`
      : `chậm nhất ${proseMoment(due)} (${weekdayName(dayOfMoment(due))})`,

  /** “tính từ 24/8, bỏ qua 02–05/9”: plain weekends go without saying. */
  explain: (end: Pick<PeriodEnd, 'countedFrom' | 'spans'>): string => {
    const told = end.spans.filter((span) => !span.plainWeekend);
    const from = `tính từ ${shortDay(end.countedFrom)}`;
    if (told.length === 0) return from;
    return `${from}, bỏ qua ${told.map((span) => shortSpan(span.first, span.last)).join(', ')}`;
  },

  /** “02–05/9 (Quốc khánh)”, “28–29/8 (cuối tuần)”. */
  span: (span: OffSpan): string =>
    `${shortSpan(span.first, span.last)} (${span.names.length > 0 ? span.names.join(', ') : 'cuối tuần'})`,

  workingDays: (count: number): string => `${count} ngày làm việc`,
  calendarDays: (count: number): string => `${count} ngày`,
};
