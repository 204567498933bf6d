// The whole dashboard as data: what each cell holds and how it looks.

import { Grid } from '../views/grid.ts';
import { base } from '../views/palette.ts';
import { layoutOf, type ViewLayout } from '../views/view-layout.ts';
import { putAwaited } from './awaited-block.ts';
import { putChanges } from './changes-block.ts';
import { putDispositions } from './dispositions-block.ts';
import { putDossier } from './dossier-block.ts';
import { COLUMNS, columnWidths, frameOf, rowHeights, VISIBLE_COLUMNS } from './frame.ts';
import { putHead } from './head-block.ts';
import { putHeat } from './heat-block.ts';
import type { LayoutInput } from './layout-input.ts';
import { putMissing } from './missing-block.ts';
import { putOverdue } from './overdue-block.ts';
import { putPhases } from './phases-block.ts';
import { putRounds } from './rounds-block.ts';

/** The plan of Bắc Giang has nine phases and eight rounds. */
const usualSize = { phases: 9, rounds: 8 };

export function dashboardLayout(input: LayoutInput): ViewLayout {
  const frame = frameOf(input.size ?? usualSize);
  const grid = new Grid(frame.rows, COLUMNS);
  grid.dress({ row: 1, column: 1, rows: frame.rows, columns: COLUMNS }, base);
  putPhases(grid, frame, input);
  putRounds(grid, frame, input);
  putMissing(grid, frame, input);
  putDispositions(grid, frame, input);
  putAwaited(grid, frame, input);
  putHeat(grid, frame, input);
  putDossier(grid, frame, input);
  putChanges(grid, frame, input);
  putHead(grid, frame, input, putOverdue(grid, frame, input));
  return layoutOf(grid, {
    columnWidths,
    rowHeights: rowHeights(frame),
    firstHidden: VISIBLE_COLUMNS + 1,
  });
}
