// Vietnamese words about days, periods and deadlines.

import type { Deadline } from '../../domain/calendar/deadline.ts';
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

type Explained = Pick<Deadline, 'how' | 'startsAt'>;

export const calendar = {
  /** “thứ Hai 23/8/2021”. */
  dayWithWeekday: (when: Day): string => `${weekdayName(when)} ${proseDay(when)}`,

  /** What stands after “trước” in a subject: “01/9/2021”, or “14 giờ 00, ngày 01/9/2021”. */
  before: (due: Moment): string =>
    isEndOfDay(due) ? proseDay(dayOfMoment(due)) : proseMoment(due),

  /**
   * “chậm nhất hết ngày 01/9/2021 (thứ Tư)”, or “trước 14 giờ 00, ngày 01/9/2021 (thứ Tư)” when it
   * is not the end of a day (practice.md §3.4).
   */
  latest: (due: Moment): string =>
    isEndOfDay(due)
      ? `chậm nhất hết ngày ${proseDay(dayOfMoment(due))} (${weekdayName(dayOfMoment(due))})`
      : `trước ${proseMoment(due)} (${weekdayName(dayOfMoment(due))})`,

  /** “tính từ 24/8, bỏ qua 02–05/9”: plain weekends go without saying. */
  explain: (end: Pick<PeriodEnd, 'countedFrom' | 'spans'> & Partial<Explained>): string => {
    if (end.how === 'NAMED') return 'ngày ấn định trong văn bản';
    if (end.how === 'DAY_BEFORE') return 'ngày liền trước ngày ấn định trong văn bản';
    const told = end.spans.filter((span) => end.how === 'HOURS' || !span.plainWeekend);
    const from = `tính từ ${end.startsAt == null ? shortDay(end.countedFrom) : proseMoment(end.startsAt)}`;
    if (told.length === 0) return from;
    return `${from}, bỏ qua ${told.map((span) => shortSpan(span.first, span.last)).join(', ')}`;
  },

  /** “02–05/9 (Quốc khánh)”, “28–29/8 (cuối tuần)”. */
  span: (span: OffSpan): string =>
    `${shortSpan(span.first, span.last)} (${span.names.length > 0 ? span.names.join(', ') : 'cuối tuần'})`,

  hours: (count: number): string => `${count} giờ`,
  workingDays: (count: number): string => `${count} ngày làm việc`,
  calendarDays: (count: number): string => `${count} ngày`,
};
