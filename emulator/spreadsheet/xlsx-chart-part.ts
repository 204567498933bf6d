// One chart as the parts of an .xlsx file: its drawing over the cells and the chart itself
// (ECMA-376, DrawingML – Charts). The figures stay in the cells: programs read them from there.

import { areaName } from './a1.ts';
import { colourOf } from './chart-drawing/plan.ts';
import { element } from './chart-drawing/svg.ts';
import { optionAt } from './chart-options.ts';
import { linesOf, sizeOfChart, titled } from './engine-charts.ts';
import type { ChartState } from './figure-state.ts';
import type { Area, SheetState, SpreadsheetState } from './state.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** English Metric Units to a pixel. */
const EMU = 9525;

const shapes = {
  AREA: { name: 'areaChart', upright: true },
  BAR: { name: 'barChart', upright: false },
  COLUMN: { name: 'barChart', upright: true },
  LINE: { name: 'lineChart', upright: true },
} as const;

type Shape = keyof typeof shapes;

const isShape = (type: string): type is Shape => type in shapes;

/** Whether a file can hold the chart; the others are left out. */
export const isInFile = (chart: ChartState): boolean =>
  isShape(chart.type) && chart.ranges.length > 0;

const val = (name: string, value: string | number): string => element(name, { val: value });

/** The drawing of a sheet: where its charts lie; the n-th is related as `rId` n. */
export function drawingPart(sheet: SheetState, charts: readonly ChartState[]): string {
  const anchors = charts.map((chart, at) => {
    const { anchor } = chart;
    const { width, height } = sizeOfChart(chart);
    const columns = { sizes: sheet.columnWidths, usual: 100, hidden: sheet.hiddenColumns };
    const rows = { sizes: sheet.rowHeights, usual: 21, hidden: sheet.hiddenRows };
    // From cell to cell, because other programs round the sizes of cells in their own ways.
    const corner = (x: number, y: number) =>
      placeOf('col', columns, anchor.column, x) + placeOf('row', rows, anchor.row, y);
    const properties =
      element('xdr:cNvPr', { id: at + 2, name: `Chart ${at + 1}` }) +
      element('xdr:cNvGraphicFramePr', {});
    const origin = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
    const chartOf = element('c:chart', { 'xmlns:c': CHART, 'r:id': `rId${at + 1}` });
    const data = element('a:graphicData', { uri: CHART }, chartOf);
    const frame = [
      element('xdr:nvGraphicFramePr', {}, properties),
      element('xdr:xfrm', {}, origin),
      element('a:graphic', {}, data),
    ].join('');
    return element(
      'xdr:twoCellAnchor',
      {},
      element('xdr:from', {}, corner(anchor.x, anchor.y)) +
        element('xdr:to', {}, corner(anchor.x + width, anchor.y + height)) +
        element('xdr:graphicFrame', { macro: '' }, frame) +
        element('xdr:clientData', {}),
    );
  });
  const spaces = { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN, 'xmlns:r': RELATIONS };
  return HEAD + element('xdr:wsDr', spaces, anchors.join(''));
}

interface Axis {
  sizes: Readonly<Record<number, number>>;
  usual: number;
  hidden: readonly number[];
}

/** The cell in which a place lies that is some pixels after the beginning of another cell, and the rest. */
function placeOf(name: string, { sizes, usual, hidden }: Axis, first: number, pixels: number) {
  const sizeAt = (at: number): number => (hidden.includes(at) ? 0 : (sizes[at] ?? usual));
  let cell = first;
  let rest = pixels;
  for (; rest > sizeAt(cell); cell += 1) rest -= sizeAt(cell);
  return (
    element(`xdr:${name}`, {}, String(cell)) + element(`xdr:${name}Off`, {}, String(rest * EMU))
  );
}

/** The chart; `tabOf` gives a tab's name as the file has it, quoted. */
export function chartPart(
  book: SpreadsheetState,
  chart: ChartState,
  tabOf: (sheetId: number) => string,
): string {
  const { name, upright } = shapes[isShape(chart.type) ? chart.type : 'COLUMN'];
  const [labels, ...series] = linesOf(book, chart);
  const heads = titled(chart, series[0]) ? 1 : 0;
  const reference = (sheetId: number, area: Area) =>
    element('c:f', {}, `${tabOf(sheetId)}!${fixed(areaName(area))}`);
  const body = (area: Area): Area =>
    chart.transposed
      ? { ...area, column: area.column + heads, columns: area.columns - heads }
      : { ...area, row: area.row + heads, rows: area.rows - heads };
  const stacked = optionAt(chart.options, 'isStacked') === true;
  const drawn = series.map(({ sheet, area }, at) => {
    const colour = colourOf(chart, at).slice(1).toUpperCase();
    const fill = element('a:solidFill', {}, val('a:srgbClr', colour));
    const head = element(
      'c:strRef',
      {},
      reference(sheet.sheetId, { ...area, rows: 1, columns: 1 }),
    );
    return element(
      'c:ser',
      {},
      [
        val('c:idx', at),
        val('c:order', at),
        heads > 0 ? element('c:tx', {}, head) : '',
        element('c:spPr', {}, name === 'lineChart' ? element('a:ln', { w: 2 * EMU }, fill) : fill),
        name === 'barChart' ? val('c:invertIfNegative', 0) : '',
        labels
          ? element(
              'c:cat',
              {},
              element('c:strRef', {}, reference(labels.sheet.sheetId, body(labels.area))),
            )
          : '',
        element('c:val', {}, element('c:numRef', {}, reference(sheet.sheetId, body(area)))),
      ].join(''),
    );
  });
  const plot = [
    name === 'barChart' ? val('c:barDir', upright ? 'col' : 'bar') : '',
    val('c:grouping', stacked ? 'stacked' : name === 'barChart' ? 'clustered' : 'standard'),
    val('c:varyColors', 0),
    ...drawn,
    name === 'barChart' ? val('c:gapWidth', 40) : '',
    name === 'barChart' && stacked ? val('c:overlap', 100) : '',
    val('c:axId', 1),
    val('c:axId', 2),
  ].join('');
  const key = legend(chart);
  const area =
    element('c:layout', {}, upright || key !== '' ? '' : ROOM_FOR_LABELS) +
    element(`c:${name}`, {}, plot) +
    axes(upright);
  const parts = [
    val('c:autoTitleDeleted', 1),
    element('c:plotArea', {}, area),
    key,
    val('c:plotVisOnly', chart.hidden === 'SHOW_BOTH' ? 0 : 1),
  ];
  const spaces = { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONS };
  const line = element('a:ln', {}, element('a:noFill', {}));
  return (
    HEAD +
    element(
      'c:chartSpace',
      spaces,
      val('c:roundedCorners', 0) +
        element('c:chart', {}, parts.join('')) +
        element('c:spPr', {}, line) +
        element('c:txPr', {}, lettering('<a:bodyPr/>')),
    )
  );
}

const lettering = (body: string): string =>
  `${body}<a:p><a:pPr>${element('a:defRPr', { sz: 800 })}</a:pPr><a:endParaRPr/></a:p>`;

/** The bars begin at a quarter of the width: LibreOffice would break longer labels into many lines. */
const ROOM_FOR_LABELS = element(
  'c:manualLayout',
  {},
  [
    val('c:layoutTarget', 'inner'),
    val('c:xMode', 'edge'),
    val('c:yMode', 'edge'),
    val('c:x', 0.26),
    val('c:y', 0.04),
    val('c:w', 0.71),
    val('c:h', 0.8),
  ].join(''),
);

/** Labels that lie level are all written, in LibreOffice too; it leaves out every other one else. */
const LEVEL = lettering('<a:bodyPr rot="0" vert="horz"/>');

/** Bars that lie are read from the top down, as Google draws them. */
function axes(upright: boolean): string {
  const axis = (
    name: string,
    id: number,
    other: number,
    place: string,
    rest: string[],
    last: string[],
  ) =>
    element(
      `c:${name}`,
      {},
      [
        val('c:axId', id),
        element('c:scaling', {}, val('c:orientation', !upright && id === 1 ? 'maxMin' : 'minMax')),
        val('c:delete', 0),
        val('c:axPos', place),
        ...rest,
        val('c:majorTickMark', 'none'),
        val('c:minorTickMark', 'none'),
        element('c:txPr', {}, LEVEL),
        val('c:crossAx', other),
        val('c:crosses', !upright && id === 2 ? 'max' : 'autoZero'),
        ...last,
      ].join(''),
    );
  const grey = element('a:solidFill', {}, val('a:srgbClr', 'D9D9D9'));
  const lines = element('c:spPr', {}, element('a:ln', {}, grey));
  return (
    axis('catAx', 1, 2, upright ? 'b' : 'l', [], [val('c:tickLblSkip', 1)]) +
    axis('valAx', 2, 1, upright ? 'l' : 'b', [element('c:majorGridlines', {}, lines)], [])
  );
}

function legend({ options }: ChartState): string {
  const places: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l', none: '' };
  const position = optionAt(options, 'legend.position') ?? optionAt(options, 'legend') ?? 'right';
  const place = places[String(position)] ?? 'r';
  return place === '' ? '' : element('c:legend', {}, val('c:legendPos', place));
}

/** `$K$25:$K$30` */
const fixed = (area: string): string => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
