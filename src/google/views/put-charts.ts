// The charts of a view on its sheet: ours are drawn again in their place, those that people made stay.

import type { Area, ViewChart } from '../../workbook/views/grid.ts';
import { columnName } from '../../workbook/views/grid.ts';
import type { ViewLayout } from '../../workbook/views/view-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * The cells that a chart reads, all in one: `K26:S31`. By them a chart is known as the view's own
 * wherever people moved it and whatever they made of its look: Google keeps no name or note for charts.
 */
export function chartSource({ labels, series }: ViewChart): string {
  return boxName([labels, series]);
}

/** Puts the charts of the layout; `drawn` are the sources of those of an earlier layout. */
export function putCharts(sheet: Sheet, layout: ViewLayout, drawn: readonly string[]): void {
  if (layout.charts.length + drawn.length === 0) return;
  const sheetId = sheet.getSheetId();
  const wanted = layout.charts.map(chartSource);
  const ours = sheet
    .getCharts()
    .map((chart) => ({ chart, source: sourceOf(chart, sheetId) }))
    .filter(({ source }) => wanted.includes(source) || drawn.includes(source));
  for (const [index, chart] of layout.charts.entries()) {
    const same = ours.findIndex(({ source }) => source === wanted[index]);
    const known = ours.splice(Math.max(same, 0), 1)[0];
    if (known === undefined) sheet.insertChart(chartOf(sheet, sheet.newChart(), chart, layout));
    else sheet.updateChart(chartOf(sheet, known.chart.modify().clearRanges(), chart, layout));
  }
  for (const { chart } of ours) sheet.removeChart(chart);
}

function chartOf(
  sheet: Sheet,
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  chart: ViewChart,
  layout: ViewLayout,
): Chart {
  const { place, labels, series, colours } = chart;
  const rangeOf = ({ row, column, rows, columns }: Area) =>
    sheet.getRange(row, column, rows, columns);
  return builder
    .setChartType(Charts.ChartType.BAR)
    .addRange(rangeOf(labels))
    .addRange(rangeOf(series))
    .setNumHeaders(1)
    .setOption('isStacked', true)
    .setOption('colors', [...colours])
    .setOption('legend', { position: 'none' })
    .setOption('width', sizeOf(layout.columnWidths, place.column, place.columns) - 2)
    .setOption('height', sizeOf(layout.rowHeights, place.row, place.rows) - 2)
    .setPosition(place.row, place.column, 1, 1)
    .build();
}

const sizeOf = (sizes: readonly number[], first: number, count: number): number =>
  sizes.slice(first - 1, first - 1 + count).reduce((sum, one) => sum + one, 0);

/** '' for a chart that reads another sheet too, or nothing. */
function sourceOf(chart: Chart, sheetId: number): string {
  const ranges = chart.getRanges();
  if (ranges.length === 0 || ranges.some((range) => range.getGridId() !== sheetId)) return '';
  return boxName(
    ranges.map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    })),
  );
}

/** The smallest block that holds all areas, however Google cuts the ranges of a chart. */
function boxName(areas: readonly Area[]): string {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const last = Math.max(...areas.map((area) => area.row + area.rows - 1));
  const right = Math.max(...areas.map((area) => area.column + area.columns - 1));
  return `${columnName(column)}${row}:${columnName(right)}${last}`;
}
