// How much room the views need for the records of a book, with some to spare for those to come.

import { type dayColumns, firstMonday, lastDay, weekOf } from '../../domain/gantt/weeks.ts';
import type { Row } from '../schema.ts';

export interface ViewRoom {
  readonly dashboard: { readonly phases: number; readonly rounds: number };
  /** Lines of the picture, and its weeks. */
  readonly gantt: { readonly lines: number; readonly weeks: number };
  readonly today: { readonly people: number; readonly tasks: number; readonly phases: number };
}

export interface RoomFor {
  readonly phases: readonly Pick<Row<'phases'>, (typeof dayColumns)[number]>[];
  readonly rounds: readonly unknown[];
  readonly team: readonly unknown[];
  readonly tasks: readonly unknown[];
}

/** A phase takes two lines, the current plan and the first one. */
export const LINES_OF_PHASE = 2;

const SPARE_LINES = 7;
const SPARE_WEEKS = 4;
const LEAST_WEEKS = 26;
/** Three years: a longer plan is told to be too long for one picture. */
const MOST_WEEKS = 157;

/** The dashboard stays one page: it shows the first phases and rounds only. */
const ONE_PAGE = { least: { phases: 9, rounds: 8 }, most: { phases: 18, rounds: 18 } };

const LEAST_PEOPLE = 8;
const SPARE_PEOPLE = 2;

const LEAST_TASKS = 200;
const SPARE_TASKS = 1.5;

export function viewRoom({ phases, rounds, team, tasks }: RoomFor): ViewRoom {
  return {
    dashboard: {
      phases: between(ONE_PAGE.least.phases, phases.length, ONE_PAGE.most.phases),
      rounds: between(ONE_PAGE.least.rounds, rounds.length, ONE_PAGE.most.rounds),
    },
    gantt: {
      lines: phases.length * LINES_OF_PHASE + rounds.length + SPARE_LINES,
      weeks: between(LEAST_WEEKS, weeksOf(phases) + SPARE_WEEKS, MOST_WEEKS),
    },
    today: {
      people: Math.max(LEAST_PEOPLE, team.length + SPARE_PEOPLE),
      tasks: Math.max(LEAST_TASKS, Math.ceil(tasks.length * SPARE_TASKS)),
      phases: phases.length + SPARE_LINES,
    },
  };
}

/** Weeks from that of the earliest day to that of the latest; 0 without any day. */
function weeksOf(phases: RoomFor['phases']): number {
  const last = lastDay(phases);
  return last === null ? 0 : weekOf(last, firstMonday(phases, last));
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
