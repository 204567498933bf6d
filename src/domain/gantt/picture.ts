// The plan as a picture: its phases with their first plan and their rounds, week by week.
// The sheet “Gantt” draws the same by formulas; a test holds the two equal.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { shortDay } from '../calendar/print.ts';
import { phaseFigure } from '../dashboard/phases.ts';
import { type Day, dayOfMoment, daysBetween, plusDays } from '../day.ts';
import { baseBar, type Canvas, planBar, roundBar, type Signs, shownDays } from './bars.ts';
import { sign } from './signs.ts';
import { firstMonday, lastDay, mondays, weekOf } from './weeks.ts';

export interface GanttInput {
  readonly today: Day;
  readonly phases: readonly Row<'phases'>[];
  readonly rounds: readonly Row<'rounds'>[];
  readonly holidays: readonly Row<'holidays'>[];
  readonly lines: number;
  readonly weeks: number;
}

/** One line: what it is of, when that is, and a sign for every week. */
export interface GanttLine {
  readonly id: string;
  readonly title: string;
  /** The days as people write them, or the plan's own words for a month. */
  readonly when: string;
  readonly state:
    | { readonly kind: 'phase'; readonly state: Ids<'phaseStatus'> }
    /** Calendar days that the end has moved from the first plan; null where there is none. */
    | { readonly kind: 'base'; readonly slip: number | null }
    | { readonly kind: 'round'; readonly status: Ids<'roundStatus'> };
  /** 0 to 100 as people noted it; null in other lines. */
  readonly percent: number | null;
  readonly signs: Signs;
}

export interface GanttPicture {
  readonly mondays: readonly Day[];
  /** The number of this week, the first being 1; 0 when it lies outside. */
  readonly todayWeek: number;
  /** For every week the name of the first day off in it, in the order of the sheet; '' for none. */
  readonly holidays: readonly string[];
  readonly lines: readonly GanttLine[];
  /** The last day of the plan, when the picture ends before it. */
  readonly beyond: Day | null;
  /** Lines for which there is no room. */
  readonly linesLeft: number;
  /** Rounds that name no phase of the plan, and so have no line. */
  readonly strays: number;
}

export function ganttPicture(input: GanttInput): GanttPicture {
  const { today, rounds, weeks } = input;
  const phases = input.phases.filter(({ phaseId }) => phaseId !== '');
  const first = firstMonday(input.phases, today);
  const all = mondays(first, weeks);
  const week = weekOf(today, first);
  const todayWeek = week >= 1 && week <= weeks ? week : 0;
  const blank = all.map((_, n) => (n + 1 === todayWeek ? sign.today : sign.nothing));
  const canvas: Canvas = { first, blank };
  const ids = new Set<string>(phases.map(({ phaseId }) => phaseId));
  const lines = phases.flatMap((phase) => [
    phaseLine(phase, today, canvas),
    baseLine(phase, canvas),
    ...rounds
      .filter(({ phaseId }) => phaseId === phase.phaseId)
      .map((round) => roundLine(round, canvas)),
  ]);
  const last = lastDay(input.phases);
  return {
    mondays: all,
    todayWeek,
    holidays: all.map((monday) => holidayIn(monday, input.holidays)),
    lines: lines.slice(0, input.lines),
    beyond: last !== null && weekOf(last, first) > weeks ? last : null,
    linesLeft: Math.max(0, lines.length - input.lines),
    strays: rounds.filter(({ roundId, phaseId }) => roundId !== '' && !ids.has(phaseId)).length,
  };
}

function phaseLine(phase: Row<'phases'>, today: Day, canvas: Canvas): GanttLine {
  const { start, end } = shownDays(phase);
  return {
    id: phase.phaseId,
    title: phase.title,
    when: phase.fuzzyText || span(start, end),
    state: { kind: 'phase', state: phaseFigure(phase, today).state },
    percent: phase.percent,
    signs: planBar(phase, canvas),
  };
}

function baseLine(phase: Row<'phases'>, canvas: Canvas): GanttLine {
  const { end } = shownDays(phase);
  const { baseStart, baseEnd } = phase;
  return {
    id: '',
    title: '',
    when: span(baseStart, baseEnd),
    state: {
      kind: 'base',
      slip: baseEnd === null || end === null ? null : daysBetween(baseEnd, end),
    },
    percent: null,
    signs: baseBar(phase, canvas),
  };
}

function roundLine(round: Row<'rounds'>, canvas: Canvas): GanttLine {
  const due = round.dueAt === null ? null : dayOfMoment(round.dueAt);
  return {
    id: round.roundId,
    title: round.title,
    when: round.mode === 'HOI_NGHI' ? span(due ?? round.sendDate, null) : span(round.sendDate, due),
    state: { kind: 'round', status: round.status ?? 'NHAP' },
    percent: null,
    signs: roundBar(round, canvas),
  };
}

/** @example span(day('2021-06-22'), day('2021-07-01')) //=> '22/6–01/7' */
function span(first: Day | null, last: Day | null): string {
  return [first, last].flatMap((when) => (when === null ? [] : [shortDay(when)])).join('–');
}

function holidayIn(monday: Day, holidays: readonly Row<'holidays'>[]): string {
  const end = plusDays(monday, 6);
  const found = holidays.find(
    ({ date, kind }) => date !== null && kind !== 'LAM_BU' && monday <= date && date <= end,
  );
  return found?.name ?? '';
}
