// What lies over the cells of a sheet: charts and images, tied to a cell and, charts, to their data.

import { type AxisChange, mapArea, mapPlace } from './axis-change.ts';
import { columnsOutOfBounds, rowsOutOfBounds } from './errors.ts';
import type { Anchor, ChartState } from './figure-state.ts';
import type { SheetState, SpreadsheetState } from './state.ts';

/**
 * The place of a figure at a cell, counted from 1, and some pixels away from its corner.
 * @throws GasError when it lies outside the sheet
 */
export function anchorAt(
  { maxRows, maxColumns }: SheetState,
  row: number,
  column: number,
  x: number,
  y: number,
): Anchor {
  if (row < 1 || row > maxRows) throw rowsOutOfBounds();
  if (column < 1 || column > maxColumns) throw columnsOutOfBounds();
  return { row: row - 1, column: column - 1, x, y };
}

/** Where a figure lies after a change of rows or columns of its sheet. */
export function movedAnchor(anchor: Anchor, change: AxisChange): Anchor {
  // A figure whose line is deleted stays at the line that comes in its place.
  const place = (at: number) => mapPlace(change, at) ?? change.at;
  return change.axis === 'row'
    ? { ...anchor, row: place(anchor.row) }
    : { ...anchor, column: place(anchor.column) };
}

const withRanges = (
  chart: ChartState,
  change: (range: ChartState['ranges'][number]) => ChartState['ranges'],
): ChartState => ({ ...chart, ranges: chart.ranges.flatMap(change) });

/** Takes figures along when rows or columns of a sheet change, and charts of any sheet with their data. */
export function moveFigures(book: SpreadsheetState, sheet: SheetState, change: AxisChange): void {
  for (const one of book.sheets) {
    one.charts = one.charts.map((chart) =>
      withRanges(chart, (range) => {
        if (range.sheetId !== sheet.sheetId) return [range];
        const area = mapArea(change, range.area);
        return area ? [{ ...range, area }] : [];
      }),
    );
  }
  const moved = <T extends { anchor: Anchor }>(figure: T): T => ({
    ...figure,
    anchor: movedAnchor(figure.anchor, change),
  });
  sheet.charts = sheet.charts.map(moved);
  sheet.images = sheet.images.map(moved);
}

/** Takes the data of a deleted sheet from the charts that show them. */
export function forgetSheet(book: SpreadsheetState, sheetId: number): void {
  for (const one of book.sheets) {
    one.charts = one.charts.map((chart) =>
      withRanges(chart, (range) => (range.sheetId === sheetId ? [] : [range])),
    );
  }
}

/** The charts of a copied sheet: those of its own cells show the copy's, under new ids. */
export function copiedCharts(
  sheet: SheetState,
  copyId: number,
  sameBook: boolean,
  newId: () => number,
): ChartState[] {
  return sheet.charts.map((chart) => ({
    ...withRanges(chart, (range) => {
      if (range.sheetId === sheet.sheetId) return [{ ...range, sheetId: copyId }];
      return sameBook ? [range] : [];
    }),
    id: newId(),
  }));
}
