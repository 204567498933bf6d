// The sheets that a move of the plan is worked out from, each read once.

import { type Calendar, calendarOf } from '../../domain/calendar/calendar.ts';
import { begunByRounds } from '../../domain/plan/round-effects.ts';
import { type Works, worksOf } from '../../domain/plan/works.ts';
import type { Office } from '../../ports.ts';
import type { Kept } from '../../workbook/schema.ts';

export interface PlanBook {
  /** As the sheet has them. */
  readonly phases: readonly Kept<'phases'>[];
  readonly rounds: readonly Kept<'rounds'>[];
  readonly calendar: Calendar;
  /** Phases in which a round was opened count as begun. */
  readonly works: Works<Kept<'phases'>>;
}

/** Reads phases, rounds and holidays; `rounds` may have been read before. */
export function planBook(
  { tables }: Office,
  rounds: readonly Kept<'rounds'>[] = tables.read('rounds').rows,
): PlanBook {
  const phases = tables.read('phases').rows;
  return bookOf(phases, rounds, calendarOf(tables.read('holidays').rows));
}

/** The same from rows at hand. */
export function bookOf(
  phases: readonly Kept<'phases'>[],
  rounds: readonly Kept<'rounds'>[],
  calendar: Calendar,
): PlanBook {
  const works = worksOf(begunByRounds(phases, rounds), calendar);
  return { phases, rounds, calendar, works };
}
