// Vietnamese words about days, periods and deadlines.

import type { Deadline } from '../../domain/calendar/deadline.ts';
import type { CalendarDoubts } from '../../domain/calendar/doubts.ts';
import type { OffSpan } from '../../domain/calendar/off-spans.ts';
import type { PeriodEnd } from '../../domain/calendar/period.ts';
import {
  isEndOfDay,
  proseDay,
  proseMoment,
  proseSpan,
  shortDay,
  shortSpan,
  weekdayName,
} from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Moment } from '../../domain/day.ts';
import type { NewDue } from '../../domain/rounds/extension.ts';
import type { BookNames } from '../../workbook/words.ts';
import { enums } from './enums.ts';

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

  /** How a new due day was reached: as it was chosen, or rolled from a day off (Điều 148 khoản 5). */
  moved: ({ off }: Pick<NewDue, 'off'>): string =>
    off === null
      ? 'ngày ấn định khi gia hạn'
      : `ngày chọn ${shortDay(off.day)} là ngày nghỉ${off.name === '' ? '' : ` (${off.name})`}, chuyển sang ngày làm việc tiếp theo`,

  /** “02–05/9 (Quốc khánh)”, “28–29/8 (cuối tuần)”. */
  span: (span: OffSpan): string =>
    `${shortSpan(span.first, span.last)} (${span.names.length > 0 ? span.names.join(', ') : 'cuối tuần'})`,

  /** What a computed date leans on that is not sure, a sentence each with its remedy. */
  doubts: ({ unconfirmed, yearsWithout }: CalendarDoubts, book: BookNames): string[] => {
    if (unconfirmed.length + yearsWithout.length === 0) return [];
    const sheet = book.tab('holidays');
    const spans = unconfirmed.map(
      ({ first, last, names }) => `${proseSpan(first, last)} (${names.join(', ')})`,
    );
    return [
      ...(yearsWithout.length === 0
        ? []
        : [
            `Trang “${sheet}” chưa có ngày nghỉ năm ${yearsWithout.join(', ')}: ngày tính được có thể thiếu ngày nghỉ lễ. Cách sửa: nhập lịch nghỉ của năm đó rồi xem lại.`,
          ]),
      ...(spans.length === 0
        ? []
        : [
            `Ngày nghỉ trong khoảng này chưa được xác nhận: ${spans.join('; ')}. Cách sửa: đối chiếu thông báo chính thức, rồi chọn “${enums.yesNo.CO}” ở cột “${book.column('holidays', 'confirmed')}” trong trang “${sheet}”.`,
          ]),
    ];
  },

  hours: (count: number): string => `${count} giờ`,
  workingDays: (count: number): string => `${count} ngày làm việc`,
  calendarDays: (count: number): string => `${count} ngày`,
};
