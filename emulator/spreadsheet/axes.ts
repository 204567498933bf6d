// The two axes of a sheet: how long each is, and what Google says of a line beyond its end.

import { columnsOutOfBounds, rowsOutOfBounds } from './errors.ts';
import type { SheetState } from './state.ts';

export type Axis = 'row' | 'column';

/** How many rows or columns a sheet has. */
export const sizeOf = (sheet: SheetState, axis: Axis): number =>
  axis === 'row' ? sheet.maxRows : sheet.maxColumns;

/** The refusal of rows or columns that the sheet does not have. */
export const outOf = (axis: Axis) => (axis === 'row' ? rowsOutOfBounds() : columnsOutOfBounds());
