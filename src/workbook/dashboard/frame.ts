// Where the blocks of the dashboard stand: one A4 page on its side, one screen of 1366×768.

export const VISIBLE_COLUMNS = 18;

/** Columns of the left half, the gutter, the right half, then the hidden ones that formulas lean on. */
export const at = {
  id: 1,
  title: 2,
  start: 3,
  end: 4,
  state: 5,
  elapsed: 6,
  strip: 7,
  gutter: 8,
  right: 9,
  rightTitle: 10,
  roundState: 13,
  roundDue: 15,
  roundAnswered: 16,
  roundMissing: 17,
  roundLate: 18,
  scalar: 19,
  covers: 20,
  coverIndex: 21,
  startsLater: 22,
  endedBefore: 23,
  phaseSoon: 24,
  openRun: 25,
  roundSoon: 26,
  roundOverdue: 27,
  missingAt: 28,
  missingText: 30,
  awaitedAt: 32,
  person: 33,
  personCount: 34,
} as const;

export const COLUMNS = 34;

const visibleWidths = [
  36, 292, 60, 60, 98, 44, 190, 12, 40, 108, 44, 44, 48, 44, 44, 44, 44, 44,
] as const;

/** Pixels of every column; the hidden ones are narrow in case a person shows them. */
export const columnWidths: readonly number[] = [
  ...visibleWidths,
  ...Array<number>(COLUMNS - VISIBLE_COLUMNS).fill(60),
];

/** The cells of column `scalar`, by the row they stand in. */
export const scalar = {
  today: 1,
  open1: 2,
  open2: 3,
  open3: 4,
  openCount: 5,
  current: 6,
  next: 7,
  last: 8,
  health: 9,
  lastWritten: 10,
  missing: 11,
  final: 12,
  expected: 13,
  verdict: 14,
  awaited: 15,
  person: 16,
  soonTasks: 17,
  soonFirst: 18,
  foreseenLate: 19,
} as const;

export const MISSING_PER_COLUMN = 15;
export const MISSING_SLOTS = 2 * MISSING_PER_COLUMN;
export const AWAITED_SLOTS = 4;
export const PEOPLE = 12;

/** The rows of every block. */
export interface Frame {
  readonly phases: number;
  readonly rounds: number;
  readonly firstRow: number;
  readonly lastPhase: number;
  readonly lastRound: number;
  readonly middle: number;
  readonly bottom: number;
  readonly rows: number;
}

export function frameOf(size: { readonly phases: number; readonly rounds: number }): Frame {
  const firstRow = 5;
  const middle = firstRow + Math.max(size.phases, size.rounds);
  const bottom = middle + 8;
  return {
    phases: size.phases,
    rounds: size.rounds,
    firstRow,
    lastPhase: firstRow + size.phases - 1,
    lastRound: firstRow + size.rounds - 1,
    middle,
    bottom,
    rows: Math.max(bottom + 6, firstRow + PEOPLE, MISSING_PER_COLUMN),
  };
}

/** Pixels of every row. */
export function rowHeights(frame: Frame): number[] {
  const heights = Array<number>(frame.rows).fill(17);
  heights[0] = 24;
  heights[1] = 40;
  heights[frame.middle] = 28;
  heights[frame.rows - 1] = 28;
  return heights;
}
