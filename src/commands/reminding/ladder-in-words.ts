// On which days the open rounds are reminded and urged, each with how it was counted, and what is not sure about it.

import { type CalendarDoubts, calendarDoubts } from '../../domain/calendar/doubts.ts';
import { earlierOf, laterOf } from '../../domain/calendar/earlier-later.ts';
import { daysOffBetween, offSpans } from '../../domain/calendar/off-spans.ts';
import { proseDay, shortSpan } from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Moment, plusDays } from '../../domain/day.ts';
import { type Ladder, ladderOf, type Step, stepsOf } from '../../domain/reminding/ladder.ts';
import { hasAnswered } from '../../domain/rounds/count-round.ts';
import type { Office } from '../../ports.ts';
import type { Words } from '../../text/words.ts';
import type { Chased } from './chased.ts';

/** A line for each round and due day that somebody still owes an answer for; then the doubts. */
export function ladderInWords(chased: Chased, office: Office, words: Words): string[] {
  const { calendar, settings } = chased;
  const ladder = ladderOf(settings);
  const days = new Set<Day>();
  const lines = deadlinesOf(chased).flatMap(({ roundId, dueAt }): string[] => {
    const due = dayOfMoment(dueAt);
    const dated = stepsOf(dueAt, ladder, calendar).map(({ step, day }) => {
      days.add(day);
      const [first, last] = day < due ? [plusDays(day, 1), due] : [plusDays(due, 1), day];
      const skipped = offSpans(daysOffBetween(calendar, first, last))
        .filter(({ plainWeekend }) => !plainWeekend)
        .map((span) => shortSpan(span.first, span.last));
      const count = countOf(step, ladder) ?? 0;
      return words.reports.days.ladderStep(step, proseDay(day), count, skipped.join(', '));
    });
    days.add(due);
    return dated.length === 0 ? [] : [words.reports.days.ladderLine(roundId, proseDay(due), dated)];
  });
  return lines.length === 0 ? [] : [...lines, ...told(doubtsOver(chased, days), office, words)];
}

function told(doubts: CalendarDoubts | null, office: Office, words: Words): string[] {
  return doubts === null ? [] : words.calendar.doubts(doubts, office.tables.names);
}

function doubtsOver({ calendar }: Chased, days: ReadonlySet<Day>): CalendarDoubts | null {
  const all = Array.from(days);
  const [one] = all;
  if (one === undefined) return null;
  return calendarDoubts(calendar, all.reduce(earlierOf, one), all.reduce(laterOf, one));
}

/** An extension gives a round a second due day while early answers keep the first. */
function deadlinesOf({ rounds, requests }: Chased): { roundId: string; dueAt: Moment }[] {
  return rounds.flatMap(({ roundId }) => {
    const owing = requests.filter(
      (request) => request.roundId === roundId && !hasAnswered(request),
    );
    const dues = new Set(owing.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt])));
    return Array.from(dues, (dueAt) => ({ roundId, dueAt }));
  });
}

function countOf(step: Step, ladder: Ladder): number | null {
  const counts: Record<Step, number | null> = {
    1: ladder.first,
    2: ladder.second,
    3: ladder.overdue,
    4: ladder.letter,
  };
  return counts[step];
}
