// The whole sheet “Gantt” as data.

import { Grid } from '../views/grid.ts';
import { base } from '../views/palette.ts';
import { layoutOf, type ViewLayout } from '../views/view-layout.ts';
import { at, columnWidths, frameOf, row, rowHeights } from './frame.ts';
import { putHead } from './head-block.ts';
import type { GanttLayoutInput } from './layout-input.ts';
import { putLines } from './lines-block.ts';
import { putOrder } from './order-block.ts';
import { putScalars } from './scalars-block.ts';
import { putWeeks } from './weeks-block.ts';

export function ganttLayout(input: GanttLayoutInput): ViewLayout {
  const frame = frameOf(input.size);
  const grid = new Grid(frame.rows, frame.columns);
  grid.dress({ row: 1, column: 1, rows: frame.rows, columns: frame.columns }, base);
  putScalars(grid, frame, input);
  putOrder(grid, frame, input);
  putLines(grid, frame, input);
  putWeeks(grid, frame, input);
  putHead(grid, frame, input);
  return layoutOf(grid, {
    columnWidths: columnWidths(frame),
    rowHeights: rowHeights(frame),
    firstHidden: at.week + frame.weeks,
    frozenRows: row.head,
    frozenColumns: at.title,
  });
}
