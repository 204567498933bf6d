// What stands in the weeks of one line: one sign a week.

import type { Row } from '../../workbook/schema.ts';
import { type Day, dayOfMoment } from '../day.ts';
import { sign } from './signs.ts';
import { weekOf } from './weeks.ts';

/** The frame that a line is drawn into: its first Monday, and a line on which nothing stands yet. */
export interface Canvas {
  readonly first: Day;
  readonly blank: Signs;
}

/** A sign for every week. */
export type Signs = readonly string[];

type Phase = Row<'phases'>;

/** The days that the current line shows: as they came true, else as they are planned now. */
export function shownDays({ planStart, planEnd, actualStart, actualEnd }: Phase): {
  start: Day | null;
  end: Day | null;
} {
  return { start: actualStart ?? planStart, end: actualEnd ?? planEnd };
}

/**
 * A bar from its first week to its last: what is done, what is left, and on to the forecast. A milestone
 * is one mark on its day; one that is dated by its month only is that time, marked at its end.
 */
export function planBar(phase: Phase, canvas: Canvas): Signs {
  const { start, end } = shownDays(phase);
  const milestone = phase.milestone === 'CO';
  const point = isPoint(phase, start);
  const first = point ? end : start;
  if (first === null || end === null || end < first) return canvas.blank;
  const from = weekOf(first, canvas.first);
  const to = weekOf(end, canvas.first);
  const forecast = forecastWeek(phase, canvas, to);
  const length = to - from + 1;
  const done = point ? 0 : doneWeeks(phase, length);
  const weeks = [...repeated(sign.done, done), ...repeated(leftSign(phase), length - done)];
  const body = milestone ? [...weeks.slice(0, -1), sign.due] : weeks;
  if (forecast > to) {
    const gap = repeated(sign.between, forecast - to - 1);
    return placed(canvas, from, [...body, ...gap, sign.forecast]);
  }
  if (forecast === to && !milestone) {
    return placed(canvas, from, [...body.slice(0, -1), sign.forecast]);
  }
  return placed(canvas, from, body);
}

/** Whether a milestone has a day, and not only a month in which it falls. */
function isPoint({ milestone, fuzzyText }: Phase, start: Day | null): boolean {
  return milestone === 'CO' && (fuzzyText === '' || start === null);
}

/** The week of a forecast end that is later than the planned one; 0 for none, or a closed phase. */
function forecastWeek(phase: Phase, canvas: Canvas, to: number): number {
  const { forecastEnd, planEnd } = phase;
  if (isClosed(phase) || forecastEnd === null || planEnd === null) return 0;
  return forecastEnd > planEnd ? Math.max(to, weekOf(forecastEnd, canvas.first)) : 0;
}

/** Whole weeks of the bar that are done: all of a finished phase, else its percentage, rounded. */
function doneWeeks(phase: Phase, length: number): number {
  if (phase.status === 'HUY') return 0;
  if (isClosed(phase)) return length;
  const percent = Math.min(100, Math.max(0, phase.percent ?? 0));
  return Math.round((length * percent) / 100);
}

function leftSign({ status, fuzzyText }: Phase): string {
  if (status === 'HUY') return sign.cancelled;
  return fuzzyText === '' ? sign.left : sign.fuzzy;
}

function isClosed({ status, actualEnd }: Phase): boolean {
  return status === 'XONG' || status === 'HUY' || actualEnd !== null;
}

/** The first plan of a phase, as a thin line; of a milestone with a day, as an empty mark. */
export function baseBar(phase: Phase, canvas: Canvas): Signs {
  const { baseStart, baseEnd } = phase;
  const point = isPoint(phase, baseStart);
  const first = point ? baseEnd : baseStart;
  if (first === null || baseEnd === null || baseEnd < first) return canvas.blank;
  const from = weekOf(first, canvas.first);
  const length = weekOf(baseEnd, canvas.first) - from + 1;
  return placed(canvas, from, repeated(point ? sign.baseMilestone : sign.base, length));
}

/** When a round is sent and when its replies are due; a meeting is one mark on its day. */
export function roundBar(round: Row<'rounds'>, canvas: Canvas): Signs {
  const week = (when: Day | null): number =>
    when === null ? 0 : Math.max(0, weekOf(when, canvas.first));
  const sent = week(round.sendDate);
  const due = week(round.dueAt === null ? null : dayOfMoment(round.dueAt));
  if (round.mode === 'HOI_NGHI') return mark(canvas, due || sent, sign.meeting);
  if (due === 0) return mark(canvas, sent, sign.sent);
  if (sent === due) return mark(canvas, due, sign.sentAndDue);
  if (sent === 0 || sent > due) return mark(canvas, due, sign.due);
  const gap = repeated(sign.between, due - sent - 1);
  return placed(canvas, sent, [sign.sent, ...gap, sign.due]);
}

function mark(canvas: Canvas, week: number, one: string): Signs {
  return week === 0 ? canvas.blank : placed(canvas, week, [one]);
}

/** The blank line with signs over it from a week on; what lies beyond its end is cut off. */
function placed({ blank }: Canvas, from: number, signs: Signs): Signs {
  const before = blank.slice(0, from - 1);
  // A line that begins beyond the end leaves all of it blank.
  return [...before, ...signs, ...blank.slice(from - 1 + signs.length)].slice(0, blank.length);
}

function repeated(one: string, times: number): string[] {
  return Array<string>(times).fill(one);
}
