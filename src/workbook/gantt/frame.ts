// Where everything stands on the sheet “Gantt”: an A3 page on its side, the weeks to the right of the words.

import { WIDTH } from '../../domain/gantt/signs.ts';
import { cellName } from '../views/grid.ts';

/** The columns of words, before the weeks. */
export const at = { id: 1, title: 2, when: 3, state: 4, percent: 5, week: 6 } as const;

export const row = {
  title: 1,
  sentence: 2,
  legend: 3,
  above: 4,
  month: 5,
  head: 6,
  line: 7,
} as const;

/** The hidden columns behind the weeks, counted from the first of them. */
const hidden = {
  scalar: 0,
  /** By phase: how many lines it takes, and which is its first. */
  takes: 1,
  begins: 2,
  /** By round: 1 when it has a line, 1 when it names no phase. */
  attached: 3,
  stray: 4,
  /** By line: the phase, 0 its plan, 1 its first plan, from 2 on its rounds; the round. */
  phase: 5,
  offset: 6,
  round: 7,
  first: 8,
  last: 9,
  /** By line: weeks from, to, done, forecast; the signs of all weeks. */
  from: 10,
  to: 11,
  done: 12,
  forecast: 13,
  signs: 14,
} as const;

const HIDDEN = 15;

/** The signs that are kept as a line of the whole width, from which bars are cut. */
export const repeated = [
  'done',
  'left',
  'fuzzy',
  'cancelled',
  'base',
  'baseMilestone',
  'between',
] as const;

/** Cells of the column `scalar`, by the row they stand in. */
const scalars = [
  'today',
  'firstDay',
  'monday',
  'todayMonday',
  'week',
  'lastDay',
  'total',
  'blank',
  ...repeated,
] as const;

export type Scalar = (typeof scalars)[number];

export interface Frame {
  readonly lines: number;
  readonly weeks: number;
  readonly lastLine: number;
  readonly columns: number;
  readonly rows: number;
  column(name: keyof typeof hidden): number;
  scalar(name: Scalar): string;
  scalarRow(name: Scalar): number;
}

/** The least that the hidden cells need. */
const LEAST_LINES = scalars.length;

export function frameOf(size: { readonly lines: number; readonly weeks: number }): Frame {
  const lines = Math.max(LEAST_LINES, size.lines);
  const { weeks } = size;
  const column = (name: keyof typeof hidden): number => at.week + weeks + hidden[name];
  const scalarRow = (name: Scalar): number => scalars.indexOf(name) + 1;
  return {
    lines,
    weeks,
    lastLine: row.line + lines - 1,
    columns: at.week + weeks + HIDDEN - 1,
    rows: row.line + lines - 1,
    column,
    scalarRow,
    scalar: (name) => cellName(scalarRow(name), column('scalar')),
  };
}

/** Pixels of every column; the hidden ones are narrow in case a person shows them. */
export function columnWidths({ weeks }: Frame): number[] {
  return [
    44,
    330,
    104,
    128,
    40,
    ...Array<number>(weeks).fill(32),
    ...Array<number>(HIDDEN).fill(60),
  ];
}

/** Pixels of every row. */
export function rowHeights({ lines }: Frame): number[] {
  return [28, 24, 22, 112, 18, 18, ...Array<number>(lines).fill(19)];
}

/** The first so many weeks of a text of signs. */
export function signsOf(text: string, weeks: string): string {
  return `LEFT(${text};${WIDTH}*(${weeks}))`;
}

/** The weeks of a text of signs that come after a week. */
export function signsAfter(text: string, week: string, { weeks }: Frame): string {
  return `MID(${text};${WIDTH}*(${week})+1;${WIDTH * weeks})`;
}
