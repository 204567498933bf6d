// Slicers on the move, as figures are, and the filters that they are to the pivot tables beside them.

import { type AxisChange, mapArea, mapPlace } from './axis-change.ts';
import { movedAnchor } from './figures.ts';
import type { PivotFilterState, PivotState } from './pivot/pivot-state.ts';
import type { SlicerState } from './slicer-state.ts';
import type { SheetState, SpreadsheetState } from './state.ts';

/** Where the column of a slicer's data goes; without its column it filters by none [K]. */
function withColumn(slicer: SlicerState, change: AxisChange, left: number): SlicerState {
  const { source, offset } = slicer;
  if (change.axis !== 'column' || offset === null) return slicer;
  const column = mapPlace(change, source.area.column + offset);
  return column === null
    ? { ...slicer, offset: null, criteria: null }
    : { ...slicer, offset: column - left };
}

/** Takes slicers along when rows or columns of a sheet change; one without data goes [K]. */
export function moveSlicers(book: SpreadsheetState, sheet: SheetState, change: AxisChange): void {
  for (const one of book.sheets) {
    one.slicers = one.slicers.flatMap((slicer) => {
      const anchor = one === sheet ? movedAnchor(slicer.anchor, change) : slicer.anchor;
      if (slicer.source.sheetId !== sheet.sheetId) return [{ ...slicer, anchor }];
      const area = mapArea(change, slicer.source.area);
      if (!area) return [];
      const moved = withColumn(slicer, change, area.column);
      return [{ ...moved, anchor, source: { ...slicer.source, area } }];
    });
  }
}

/** Slicers whose data lay on a deleted sheet go with it [K]. */
export function forgetSlicers(book: SpreadsheetState, sheetId: number): void {
  for (const one of book.sheets) {
    one.slicers = one.slicers.filter(({ source }) => source.sheetId !== sheetId);
  }
}

/** The slicers of a copied sheet: those of its own cells filter the copy's. */
export function copiedSlicers(
  sheet: SheetState,
  copyId: number,
  sameBook: boolean,
  newId: () => number,
): SlicerState[] {
  return sheet.slicers.flatMap((slicer) => {
    const own = slicer.source.sheetId === sheet.sheetId;
    if (!own && !sameBook) return [];
    const sheetId = own ? copyId : slicer.source.sheetId;
    return [{ ...structuredClone(slicer), id: newId(), source: { ...slicer.source, sheetId } }];
  });
}

/**
 * The filters that the slicers of a sheet put on one of its pivot tables: they follow the slicers
 * "that use the same source data" (support.google.com/docs/answer/9245556).
 */
export function slicerFilters(
  slicers: readonly SlicerState[],
  pivot: PivotState,
): PivotFilterState[] {
  const { source } = pivot;
  if (!source) return [];
  return slicers.flatMap(({ pivots, criteria, offset, source: own }) => {
    if (!pivots || !criteria || offset === null || own.sheetId !== source.sheetId) return [];
    const column = own.area.column + offset - source.area.column;
    if (column < 0 || column >= source.area.columns || own.area.row !== source.area.row) return [];
    return [{ id: 0, offset: column, criteria }];
  });
}
