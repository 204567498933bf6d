// A whole view as data: what each cell holds and how it looks.

import type { Area, CellStyle, Grid, Highlight, Merge, ViewChart } from './grid.ts';

export interface ViewLayout {
  readonly rows: number;
  readonly columns: number;
  /** Texts and formulas (`=…`, `;` between arguments), row by row. */
  readonly contents: readonly (readonly string[])[];
  readonly styles: readonly (readonly CellStyle[])[];
  readonly merges: readonly Merge[];
  readonly highlights: readonly Highlight[];
  /** Areas with a thin line around. */
  readonly frames: readonly Area[];
  /** Areas whose texts stand on their side. */
  readonly upright: readonly Area[];
  readonly charts: readonly ViewChart[];
  /** The cell in which a person chooses, and where the choices are listed; null for none. */
  readonly chooser: Chooser | null;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** The first hidden column; all from there are hidden. */
  readonly firstHidden: number;
  /** The first hidden row, which serves the hidden columns only; null for none. */
  readonly firstHiddenRow: number | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface Chooser {
  readonly cell: Area;
  readonly choices: Area;
  readonly help: string;
}

/** The sizes of a page, in pixels, and what stands still when it is scrolled. */
export interface Page {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly firstHidden: number;
  readonly firstHiddenRow?: number;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

export function layoutOf(grid: Grid, page: Page): ViewLayout {
  return {
    rows: grid.rows,
    columns: grid.columns,
    contents: grid.contents,
    styles: grid.styles,
    merges: grid.merges,
    highlights: grid.highlights,
    frames: grid.frames,
    upright: grid.upright,
    charts: grid.charts,
    chooser: grid.chooser,
    firstHiddenRow: null,
    frozenRows: 0,
    frozenColumns: 0,
    ...page,
  };
}
