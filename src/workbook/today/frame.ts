// Where everything stands on the sheet “Việc hôm nay”: an A4 page on its side, people to the left,
// their load to the right.

import { kinds } from '../../domain/today/items.ts';
import { SHOWN } from '../../domain/today/lines.ts';
import { cellName, span } from '../views/grid.ts';

export const at = {
  kind: 1,
  id: 2,
  title: 3,
  due: 4,
  detail: 5,
  gutter: 6,
  person: 7,
  week: 8,
} as const;

export const WEEKS = 8;
export const VISIBLE_COLUMNS = at.week + WEEKS - 1;

export const row = { title: 1, sentence: 2, choose: 3, head: 4, line: 5 } as const;

/** The hidden columns, in their order. */
const hidden = [
  'scalar',
  /** The list that a person chooses from. */
  'choice',
  /** By person: the row of the team, how many items of each kind, lines. */
  'member',
  'memberId',
  'name',
  ...kinds,
  /** The comments behind the one item that they make. */
  'answers',
  'total',
  'shown',
  'takes',
  'begins',
  /** By line: the person, 0 the head, from 1 on the items; the kind, 1 to 6; the row of the sheet. */
  'person',
  'offset',
  'kind',
  'found',
  /** Working days since the due day, or left until it. */
  'days',
  /** By row of the tasks: whether it is open, its days, who leads it, what it is to that person. */
  'taskOpen',
  'taskStart',
  'taskDue',
  'taskLead',
  'taskKind',
  /** Person and kind in one number; the same with a running number. */
  'leadGroup',
  'leadKey',
  'approverGroup',
  'approverKey',
  /** By row of the phases: the same. */
  'phaseGroup',
  'phaseKey',
  /** By person: the load of the first week; those of the others follow. */
  'load',
] as const;

export type Hidden = (typeof hidden)[number];

export const COLUMNS = VISIBLE_COLUMNS + hidden.length - 1 + WEEKS;

const scalars = ['today', 'chosen', 'most', 'allowed', 'monday', 'active'] as const;

export type Scalar = (typeof scalars)[number];

export interface TodaySize {
  readonly people: number;
  readonly tasks: number;
  readonly phases: number;
}

export interface Frame {
  readonly people: number;
  readonly lines: number;
  /** Rows of the tasks and of the phases that are looked at. */
  readonly tasks: number;
  readonly phases: number;
  readonly lastPerson: number;
  /** The last row of the list; those below serve the hidden columns only. */
  readonly lastLine: number;
  readonly rows: number;
}

/** Every person may have a head, as many items as are shown, and the line that tells of more. */
export function frameOf({ people, tasks, phases }: TodaySize): Frame {
  const lines = Math.max(people * (SHOWN.team + 2), SHOWN.one + 2);
  return {
    people,
    lines,
    tasks,
    phases,
    rows: row.line + Math.max(lines, tasks, phases, people + 2) - 1,
    lastPerson: row.line + people - 1,
    lastLine: row.line + lines - 1,
  };
}

export function columnOf(name: Hidden): number {
  return VISIBLE_COLUMNS + 1 + hidden.indexOf(name);
}

export function scalarRow(name: Scalar): number {
  return scalars.indexOf(name) + 1;
}

export function scalar(name: Scalar): string {
  return cellName(scalarRow(name), columnOf('scalar'));
}

/** Pixels of every column; the hidden ones are narrow in case a person shows them. */
export function columnWidths(): number[] {
  const weeks = Array<number>(WEEKS).fill(48);
  const last = Array<number>(COLUMNS - VISIBLE_COLUMNS).fill(60);
  return [158, 70, 322, 58, 176, 12, 142, ...weeks, ...last];
}

/** Pixels of every row. */
export function rowHeights({ rows }: Frame): number[] {
  return [28, 36, 24, 20, ...Array<number>(rows - row.head).fill(18)];
}

/** The cells of a hidden column beside the first `count` lines. */
export function hiddenSpan(name: Hidden, count: number): string {
  return span(columnOf(name), row.line, row.line + count - 1);
}
