// How many rows and columns `getSheetValues` reads.

import type { SheetState } from '../state.ts';

interface Size {
  rows: number;
  columns: number;
}

/**
 * −1 means up to the last row or column that holds something. What reaches beyond the grid is left
 * out [K]: Google's sample asks for 151 columns of a sheet that has 26
 * (developers.google.com/apps-script/samples/automations/offsite-activity-signup).
 */
export function askedSize(sheet: SheetState, last: Size, from: Size, asked: Size): Size {
  return {
    rows: along(from.rows, asked.rows, last.rows, sheet.maxRows),
    columns: along(from.columns, asked.columns, last.columns, sheet.maxColumns),
  };
}

function along(first: number, asked: number, last: number, edge: number): number {
  if (asked === -1) return last - first + 1;
  return first > edge ? asked : Math.min(asked, edge - first + 1);
}
