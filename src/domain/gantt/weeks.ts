// The weeks of the picture: from that of the plan's earliest day on, each named by its Monday.

import type { Row } from '../../workbook/schema.ts';
import { type Day, daysBetween, plusDays } from '../day.ts';
import { mondayOf } from '../tasks/workload.ts';

/** The columns whose days the picture must have room for. */
export const dayColumns = [
  'baseStart',
  'baseEnd',
  'planStart',
  'planEnd',
  'actualStart',
  'actualEnd',
] as const satisfies readonly (keyof Row<'phases'>)[];

type Phase = Pick<Row<'phases'>, (typeof dayColumns)[number]>;

/** The Monday of the earliest day of any phase; of today where no phase has a day. */
export function firstMonday(phases: readonly Phase[], today: Day): Day {
  return mondayOf(allDays(phases)[0] ?? today);
}

/** The latest day of any phase; null where no phase has one. */
export function lastDay(phases: readonly Phase[]): Day | null {
  const days = allDays(phases);
  return days[days.length - 1] ?? null;
}

/** Every day of the first plan, the current one and what came true, the earliest first. */
function allDays(phases: readonly Phase[]): Day[] {
  return phases
    .flatMap((phase) => dayColumns.map((name) => phase[name]))
    .filter((when): when is Day => when !== null)
    .sort();
}

/** The number of the week that holds a day, the first being 1; below 1 for a day before it. */
export function weekOf(when: Day, first: Day): number {
  return Math.floor(daysBetween(first, when) / 7) + 1;
}

export function mondays(first: Day, weeks: number): Day[] {
  return Array.from({ length: weeks }, (_, n) => plusDays(first, 7 * n));
}
