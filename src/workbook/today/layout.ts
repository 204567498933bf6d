// The whole sheet “Việc hôm nay” as data.

import { Grid } from '../views/grid.ts';
import { base } from '../views/palette.ts';
import { layoutOf, type ViewLayout } from '../views/view-layout.ts';
import { COLUMNS, columnWidths, frameOf, row, rowHeights, VISIBLE_COLUMNS } from './frame.ts';
import { putHead } from './head-block.ts';
import type { TodayLayoutInput } from './layout-input.ts';
import { putLines } from './lines-block.ts';
import { putLoad } from './load-block.ts';
import { putOrder } from './order-block.ts';
import { putPeople } from './people-block.ts';
import { putPhases } from './phases-block.ts';
import { putTasks } from './tasks-block.ts';

export function todayLayout(input: TodayLayoutInput): ViewLayout {
  const frame = frameOf(input.size);
  const grid = new Grid(frame.rows, COLUMNS);
  grid.dress({ row: 1, column: 1, rows: grid.rows, columns: COLUMNS }, base);
  putHead(grid, frame, input);
  putTasks(grid, frame, input);
  putPhases(grid, frame, input);
  putPeople(grid, frame, input);
  putOrder(grid, frame);
  putLines(grid, frame, input);
  putLoad(grid, frame, input);
  return layoutOf(grid, {
    columnWidths: columnWidths(),
    rowHeights: rowHeights(frame),
    firstHidden: VISIBLE_COLUMNS + 1,
    firstHiddenRow: frame.lastLine + 1,
    frozenRows: row.head,
  });
}
