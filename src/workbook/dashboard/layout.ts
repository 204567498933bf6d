// The whole dashboard as data: what each cell holds and how it looks.

import { putAwaited } from './awaited-block.ts';
import { putDispositions } from './dispositions-block.ts';
import { COLUMNS, columnWidths, frameOf, rowHeights, VISIBLE_COLUMNS } from './frame.ts';
import { type Area, type CellStyle, Grid, type Highlight, type Merge } from './grid.ts';
import { putHead } from './head-block.ts';
import type { LayoutInput } from './layout-input.ts';
import { putMissing } from './missing-block.ts';
import { putOverdue } from './overdue-block.ts';
import { base } from './palette.ts';
import { putPhases } from './phases-block.ts';
import { putRounds } from './rounds-block.ts';

export interface DashboardLayout {
  readonly rows: number;
  readonly columns: number;
  /** Texts and formulas (`=…`, `;` between arguments), row by row. */
  readonly contents: readonly (readonly string[])[];
  readonly styles: readonly (readonly CellStyle[])[];
  readonly merges: readonly Merge[];
  readonly highlights: readonly Highlight[];
  /** Areas with a thin line around. */
  readonly frames: readonly Area[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** The first hidden column; all from there are hidden. */
  readonly firstHidden: number;
}

/** The plan of Bắc Giang has nine phases and eight rounds. */
const usualSize = { phases: 9, rounds: 8 };

export function dashboardLayout(input: LayoutInput): DashboardLayout {
  const frame = frameOf(input.size ?? usualSize);
  const grid = new Grid(frame.rows, COLUMNS);
  grid.dress({ row: 1, column: 1, rows: frame.rows, columns: COLUMNS }, base);
  putPhases(grid, frame, input);
  putRounds(grid, frame, input);
  putMissing(grid, frame, input);
  putDispositions(grid, frame, input);
  putAwaited(grid, frame, input);
  putHead(grid, frame, input, putOverdue(grid, frame, input));
  return {
    rows: grid.rows,
    columns: grid.columns,
    contents: grid.contents,
    styles: grid.styles,
    merges: grid.merges,
    highlights: grid.highlights,
    frames: grid.frames,
    columnWidths,
    rowHeights: rowHeights(frame),
    firstHidden: VISIBLE_COLUMNS + 1,
  };
}
