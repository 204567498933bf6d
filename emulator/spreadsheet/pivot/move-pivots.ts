// Pivot tables on the move: their anchors and sources follow the cells when rows, columns, cells and
// sheets come and go.

import { type AxisChange, mapArea, mapPlace } from '../axis-change.ts';
import type { Area, SheetState, SpreadsheetState } from '../state.ts';
import type { PivotState } from './pivot-state.ts';

/**
 * Takes anchors on a sheet and sources in it along.
 * @param moved where an area goes; null when it is deleted: an anchor takes its pivot table with it
 */
export function shiftPivots(
  book: SpreadsheetState,
  sheet: SheetState,
  moved: (area: Area) => Area | null,
): void {
  for (const one of book.sheets) {
    one.pivots = one.pivots.flatMap((pivot) => {
      let { anchor, source } = pivot;
      if (one === sheet) {
        const place = moved({ ...anchor, rows: 1, columns: 1 });
        if (!place) return [];
        anchor = { row: place.row, column: place.column };
      }
      if (source?.sheetId === sheet.sheetId) {
        const area = moved(source.area);
        source = area && { ...source, area };
      }
      return [{ ...pivot, anchor, source }];
    });
  }
}

/** Groups, values and filters of a deleted column go; those of a moved one follow it. */
function withColumns(pivot: PivotState, change: AxisChange): PivotState {
  const { source } = pivot;
  const area = source && mapArea(change, source.area);
  if (!source || !area) return pivot;
  const kept = <T extends { offset: number | null }>(part: T): T[] => {
    if (part.offset === null) return [part];
    const column = mapPlace(change, source.area.column + part.offset);
    const inside = column !== null && column >= area.column && column < area.column + area.columns;
    return inside ? [{ ...part, offset: column - area.column }] : [];
  };
  return {
    ...pivot,
    rows: pivot.rows.flatMap(kept),
    columns: pivot.columns.flatMap(kept),
    values: pivot.values.flatMap(kept),
    filters: pivot.filters.flatMap(kept),
  };
}

/** Takes the pivot tables of a book along when rows or columns of a sheet change. */
export function movePivots(book: SpreadsheetState, sheet: SheetState, change: AxisChange): void {
  if (change.axis === 'column') {
    for (const one of book.sheets) {
      one.pivots = one.pivots.map((pivot) =>
        pivot.source?.sheetId === sheet.sheetId ? withColumns(pivot, change) : pivot,
      );
    }
  }
  shiftPivots(book, sheet, (area) => mapArea(change, area));
}

/** A pivot table whose source lay on a deleted sheet has none any more. */
export function forgetSources(book: SpreadsheetState, sheetId: number): void {
  for (const one of book.sheets) {
    one.pivots = one.pivots.map((pivot) =>
      pivot.source?.sheetId === sheetId ? { ...pivot, source: null } : pivot,
    );
  }
}

/** The pivot tables of a copied sheet: those over its own cells look at the copy's. */
export function copiedPivots(
  sheet: SheetState,
  copyId: number,
  sameBook: boolean,
  newId: () => string,
): PivotState[] {
  return sheet.pivots.map((pivot) => {
    const copy = { ...structuredClone(pivot), id: newId() };
    if (!copy.source) return copy;
    if (copy.source.sheetId === sheet.sheetId) {
      return { ...copy, source: { ...copy.source, sheetId: copyId } };
    }
    return sameBook ? copy : { ...copy, source: null };
  });
}
