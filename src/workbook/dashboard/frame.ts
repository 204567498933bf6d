// Where the blocks of the dashboard stand: one A4 page on its side, one screen of 1366×768.
//
//   where the Đề án stands, in a sentence
//   phases                              what waits for the leader
//                                       what is overdue, the week to come
//   bodies that have yet to answer      rounds
//   comments by clause │ the week gone
//   the dossier        │ chart          comments by document, in figures

export const VISIBLE_COLUMNS = 20;

/** Columns of the left half, the gutter, the right half, then the hidden ones that formulas lean on. */
export const at = {
  id: 1,
  title: 2,
  heatAll: 3,
  heatUnsettled: 4,
  start: 5,
  end: 6,
  state: 7,
  elapsed: 8,
  strip: 9,
  gutter: 10,
  right: 11,
  rightTitle: 12,
  overdueCount: 13,
  overdueWords: 14,
  roundState: 15,
  roundDue: 17,
  roundAnswered: 18,
  roundMissing: 19,
  roundLate: 20,
  scalar: 21,
  covers: 22,
  coverIndex: 23,
  startsLater: 24,
  endedBefore: 25,
  phaseSoon: 26,
  phaseBegun: 27,
  phaseEnded: 28,
  openRun: 29,
  roundSoon: 30,
  roundOverdue: 31,
  missingAt: 32,
  missingText: 34,
  awaitedAt: 36,
  person: 37,
  personCount: 38,
  heatKey: 39,
  heatLevel: 40,
  itemDraft: 41,
  itemTypes: 42,
  itemThere: 43,
  itemMissing: 44,
} as const;

export const COLUMNS = 44;

/** The left half is two blocks wide in its lower part: `lowerLeft` begins with `id`, the other here. */
export const lowerRight = { column: at.start, columns: at.strip - at.start + 1 };
export const lowerLeft = { column: at.id, columns: at.heatUnsettled };
export const leftHalf = { column: at.id, columns: at.strip };
export const rightHalf = { column: at.right, columns: VISIBLE_COLUMNS - at.right + 1 };

const visibleWidths = [
  36, 200, 40, 52, 52, 52, 96, 44, 196, 8, 40, 122, 44, 44, 50, 44, 44, 46, 46, 44,
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
  weekAgo: 20,
  needed: 21,
  there: 22,
} as const;

export const MISSING_PER_COLUMN = 15;
export const MISSING_SLOTS = 2 * MISSING_PER_COLUMN;
export const AWAITED_SLOTS = 2;
export const PEOPLE = 12;
export const HEAT_LINES = 6;
/** Items of the checklist that are looked for; those beyond count as missing. */
export const ITEM_SLOTS = 28;

const HEAD = 3;
const MISSING_ROWS = 4;
const AWAITED_ROWS = 2 * AWAITED_SLOTS;
const OVERDUE_ROWS = 6;

/** The rows of every block, that of its heading first. */
export interface Frame {
  readonly phases: number;
  readonly rounds: number;
  readonly head: number;
  readonly firstRow: number;
  readonly lastPhase: number;
  readonly missing: number;
  readonly overdue: number;
  readonly roundsHead: number;
  readonly firstRound: number;
  readonly lastRound: number;
  readonly lower: number;
  readonly chart: number;
  readonly table: number;
  readonly dossier: number;
  readonly rows: number;
}

export function frameOf(size: { readonly phases: number; readonly rounds: number }): Frame {
  const firstRow = HEAD + 1;
  const missing = firstRow + size.phases;
  const overdue = firstRow + AWAITED_ROWS;
  const roundsHead = overdue + OVERDUE_ROWS + 1;
  const firstRound = roundsHead + 1;
  // The table of figures stands beside the chart; both end with the page.
  const lower = Math.max(missing + MISSING_ROWS + 1, firstRound + size.rounds - 6);
  return {
    phases: size.phases,
    rounds: size.rounds,
    head: HEAD,
    firstRow,
    lastPhase: firstRow + size.phases - 1,
    missing,
    overdue,
    roundsHead,
    firstRound,
    lastRound: firstRound + size.rounds - 1,
    lower,
    chart: lower + 5,
    table: lower + 6,
    dossier: lower + HEAT_LINES + 2,
    rows: lower + 13,
  };
}

/** Pixels of every row. */
export function rowHeights(frame: Frame): number[] {
  const heights = Array<number>(frame.rows).fill(17);
  heights[0] = 24;
  heights[1] = 40;
  // The heads of the table of figures, in two lines.
  heights[frame.table] = 28;
  return heights;
}
