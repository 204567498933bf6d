// The charts of a sheet as figures of the engine, as far as it has their type.

import { areaName, quotedSheet } from './a1.ts';
import { cellAt } from './cells.ts';
import { colourOf } from './chart-drawing/plan.ts';
import { optionAt } from './chart-options.ts';
import type { EngineCommand } from './engine-library.ts';
import type { ChartState } from './figure-state.ts';
import type { Area, SheetState, SpreadsheetState } from './state.ts';

/** A chart over the grid, in the words of the engine. */
export interface EngineChart {
  id: string;
  col: number;
  row: number;
  offset: { x: number; y: number };
  size: { width: number; height: number };
  definition: { type: string; [field: string]: unknown };
}

/** Google's size of a chart that says none. */
const USUAL = { width: 600, height: 371 };

const kinds: Readonly<Record<string, { type: string; [field: string]: unknown }>> = {
  AREA: { type: 'line', fillArea: true },
  BAR: { type: 'bar', horizontal: true },
  COLUMN: { type: 'bar', horizontal: false },
  COMBO: { type: 'combo' },
  LINE: { type: 'line', fillArea: false },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter' },
};

/** One column of a chart's ranges, or one row of transposed ones. */
interface Line {
  sheet: SheetState;
  area: Area;
}

/** The columns, or the rows of transposed data, that the ranges of a chart bring. */
export function linesOf(book: SpreadsheetState, { ranges, transposed }: ChartState): Line[] {
  return ranges.flatMap(({ sheetId, area }) => {
    const sheet = book.sheets.find((one) => one.sheetId === sheetId);
    if (!sheet) return [];
    return Array.from({ length: transposed ? area.rows : area.columns }, (_, at) => ({
      sheet,
      area: transposed
        ? { ...area, row: area.row + at, rows: 1 }
        : { ...area, column: area.column + at, columns: 1 },
    }));
  });
}

/** Whether the lines begin with a title, guessed by a text over the first line of numbers. */
export function titled({ headers }: ChartState, line: Line | undefined): boolean {
  if (headers >= 0) return headers > 0;
  const first = line && cellAt(line.sheet, line.area.row, line.area.column);
  return typeof first?.v === 'string' && first.v !== '';
}

function dataOf(book: SpreadsheetState, chart: ChartState): object {
  const lines = linesOf(book, chart);
  const name = ({ sheet, area }: Line) => `${quotedSheet(sheet.name)}!${areaName(area)}`;
  const [labels, ...others] = lines;
  const series = others.length > 0 ? others : lines;
  return {
    type: 'range',
    dataSets: series.map((line, at) => ({ dataSetId: String(at), dataRange: name(line) })),
    dataSetsHaveTitle: titled(chart, series[0]),
    ...(labels && others.length > 0 && { labelRange: name(labels) }),
  };
}

function legendOf({ options }: ChartState): string {
  const position = optionAt(options, 'legend.position') ?? optionAt(options, 'legend');
  const known = ['top', 'bottom', 'left', 'right', 'none'].find((one) => one === position);
  return known ?? 'top';
}

const pixels = (value: unknown, usual: number) => (typeof value === 'number' ? value : usual);

/** In pixels. */
export function sizeOfChart({ options }: ChartState): { width: number; height: number } {
  return {
    width: pixels(optionAt(options, 'width'), USUAL.width),
    height: pixels(optionAt(options, 'height'), USUAL.height),
  };
}

/** The colours that a script gave to the series; the engine has its own for the others. */
function stylesOf(book: SpreadsheetState, chart: ChartState): object {
  const list = optionAt(chart.options, 'colors');
  if (!Array.isArray(list) || list.length === 0) return {};
  const count = Math.max(linesOf(book, chart).length - 1, 1);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      String(at),
      { backgroundColor: colourOf(chart, at) },
    ]),
  );
}

/** The charts of a sheet that the engine can draw. */
export function engineCharts(book: SpreadsheetState, sheet: SheetState): EngineChart[] {
  return sheet.charts.flatMap((chart) => {
    const kind = kinds[chart.type];
    if (!kind || chart.ranges.length === 0) return [];
    const { anchor, options } = chart;
    const title = optionAt(options, 'title');
    const definition = {
      ...kind,
      title: { text: typeof title === 'string' ? title : '' },
      dataSource: dataOf(book, chart),
      dataSetStyles: stylesOf(book, chart),
      legendPosition: legendOf(chart),
      stacked: optionAt(options, 'isStacked') === true,
      labelsAsText: true,
      humanize: false,
    };
    return [
      {
        id: `chart${chart.id}`,
        col: anchor.column,
        row: anchor.row,
        offset: { x: anchor.x, y: anchor.y },
        size: sizeOfChart(chart),
        definition,
      },
    ];
  });
}

/** A chart as a figure of the data that the engine imports. */
export function chartFigure({ id, size, definition, ...place }: EngineChart): object {
  return { id, tag: 'chart', ...place, ...size, data: { ...definition, chartId: id } };
}

/** The commands that bring the charts of a sheet from what the engine has to what it should have. */
export function chartCommands(
  sheetId: string,
  before: readonly EngineChart[],
  after: readonly EngineChart[],
): EngineCommand[] {
  const among = (charts: readonly EngineChart[], chart: EngineChart) =>
    charts.some((one) => JSON.stringify(one) === JSON.stringify(chart));
  return [
    ...before
      .filter((chart) => !among(after, chart))
      .map(({ id }) => ({ type: 'DELETE_FIGURE', sheetId, figureId: id })),
    ...after
      .filter((chart) => !among(before, chart))
      .map(({ id, ...rest }) => ({
        type: 'CREATE_CHART',
        sheetId,
        figureId: id,
        chartId: id,
        ...rest,
      })),
  ];
}
