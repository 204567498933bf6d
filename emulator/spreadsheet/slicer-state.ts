// What a slicer is, as plain data.

import type { Anchor } from './figure-state.ts';
import type { Area, Cell, FilterCriteriaState, TextDress } from './state.ts';

/** A filter that lies over the cells of a sheet and shows by one column of its data. */
export interface SlicerState {
  id: number;
  anchor: Anchor;
  source: { sheetId: number; area: Area };
  /** The column of the source, from 0; null while none is chosen. */
  offset: number | null;
  criteria: FilterCriteriaState | null;
  /** '' for the usual one. */
  title: string;
  align: Cell['h'] | null;
  style: TextDress;
  bg: string | null;
  /** The theme colour behind `bg`. */
  bgTheme: string | null;
  /** Whether the pivot tables of its sheet follow it, too. */
  pivots: boolean;
}
