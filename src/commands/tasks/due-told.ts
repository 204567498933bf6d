// A task's due day in words, with the working days that it gives and the holidays that it skips.

import { type Calendar, countWorkingDays } from '../../domain/calendar/calendar.ts';
import { daysOffBetween, offSpans } from '../../domain/calendar/off-spans.ts';
import type { Day } from '../../domain/day.ts';
import type { Words } from '../../text/words.ts';

/** “thứ Năm 09/9/2021, 11 ngày làm việc, bỏ qua 02–05/9 (Quốc khánh)”. */
export function dueTold(
  { start, due }: { readonly start: Day | null; readonly due: Day | null },
  calendar: Calendar,
  words: Words,
): string {
  const { tasks } = words.reports;
  if (due === null) return tasks.noDue;
  if (start === null || start > due) return tasks.due(due, '', '');
  const skipped = offSpans(daysOffBetween(calendar, start, due)).filter(
    ({ plainWeekend }) => !plainWeekend,
  );
  return tasks.due(
    due,
    words.calendar.workingDays(countWorkingDays(calendar, start, due)),
    skipped.map((span) => words.calendar.span(span)).join(', '),
  );
}
