// What lies over the cells of a sheet, as plain data.

import type { Area } from './state.ts';

/** Where a figure lies: at a cell, and some pixels to the right of and below its corner. */
export interface Anchor {
  row: number;
  column: number;
  x: number;
  y: number;
}

export type ChartOption =
  | string
  | number
  | boolean
  | null
  | ChartOption[]
  | { [name: string]: ChartOption };

/** A chart over the cells; enum values are kept by their names. */
export interface ChartState {
  /** null while it is in no sheet. */
  id: number | null;
  type: string;
  ranges: { sheetId: number; area: Area }[];
  options: { [name: string]: ChartOption };
  anchor: Anchor;
  hidden: string;
  merge: string;
  headers: number;
  transposed: boolean;
}

/** A picture over the cells, without its pixels; sizes in pixels. */
export interface ImageState {
  id: number;
  anchor: Anchor;
  width: number;
  height: number;
  inherentWidth: number;
  inherentHeight: number;
  /** The address that it was fetched from; none for the picture of a blob. */
  url?: string | null;
  title: string;
  description: string;
  /** The function that a click calls; '' for none. */
  script: string;
}
