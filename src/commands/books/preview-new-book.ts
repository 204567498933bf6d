// Shows what a new book would have and what it would leave behind; changes nothing.

import type { NewBookPreview } from '../../dialogs/data/new-book.ts';
import {
  type Calendar,
  calendarOf,
  countWorkingDays,
  dayOff,
  rollForward,
} from '../../domain/calendar/calendar.ts';
import { calendarDoubts } from '../../domain/calendar/doubts.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import type { Day } from '../../domain/day.ts';
import { generalRows } from '../../plans/general-plan.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import type { NewBookInput } from '../input/new-book.ts';
import { problemsOf } from '../problems-of.ts';
import { mayMakeBook } from './may-make-book.ts';

export function previewNewBook(input: NewBookInput, office: Office): NewBookPreview {
  const settings = bookSettings(office);
  const words = wordsOf(office.language);
  const { tables } = office;
  const holidays = tables.read('holidays').rows;
  const calendar = calendarOf(holidays);
  const { books } = words.reports;
  const { programme, team, start } = input;
  const phases =
    input.plan === 'CHUNG' && start !== null ? generalRows(programme, start, calendar).phases : [];
  const fact = (label: string, value: string) => ({ label, value, tone: '' as const });
  return {
    facts: [
      fact(books.facts.file, books.fileName(programme === '' ? '…' : programme)),
      fact(books.facts.bodies, books.bodies(tables.read('bodies').rows.length)),
      fact(books.facts.holidays, books.holidays(holidays.length)),
      fact(books.facts.settings, books.settings),
      fact(books.facts.team, books.team(tables.read('team').rows.length, team)),
      fact(books.facts.plan, planFact(phases, words)),
      fact(books.facts.left, books.left),
    ],
    phases: phases.flatMap(({ phaseId, title, planStart: from, planEnd: to }) =>
      from === null || to === null
        ? []
        : [
            [
              `${phaseId}. ${title}`,
              proseDay(from),
              proseDay(to),
              String(countWorkingDays(calendar, from, to)),
            ],
          ],
    ),
    warnings: warningsOf(start, phases, calendar, office, words),
    problems: problemsOf(() => mayMakeBook(input, settings, tables.read('audit').rows), office),
  };
}

function planFact(phases: readonly Row<'phases'>[], { reports: { books } }: Words): string {
  const [first, last] = [phases[0]?.planStart, phases[phases.length - 1]?.planEnd];
  return first == null || last == null
    ? books.planEmpty
    : books.planGeneral(proseDay(first), proseDay(last));
}

function warningsOf(
  start: Day | null,
  phases: readonly Row<'phases'>[],
  calendar: Calendar,
  office: Office,
  words: Words,
): string[] {
  const last = phases[phases.length - 1]?.planEnd;
  if (start === null || last == null) return [];
  const off = dayOff(calendar, start);
  const next = proseDay(rollForward(calendar, start));
  return [
    ...(off === null
      ? []
      : [words.reports.books.startDayOff(words.calendar.dayWithWeekday(start), next)]),
    ...words.calendar.doubts(calendarDoubts(calendar, start, last), office.tables.names),
  ];
}
