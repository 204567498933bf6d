// The picture of a chart as SVG: title, legend, and what lies between its axes or in its pie.

import { NotImplementedError } from '../../core/errors.ts';
import { optionAt } from '../chart-options.ts';
import { drawnAxes } from './axes.ts';
import { type Entry, placedLegend } from './legend.ts';
import { bars, lines, points, reachesOf } from './marks.ts';
import { pieDrawing, slicesOf } from './pie.ts';
import { type ChartPlan, colourOf, numberOption, textOption } from './plan.ts';
import { type Box, element, fitted, rectangle, writing } from './svg.ts';

const EDGE = 16;
/** Google's size of a chart that says none, and the largest that is drawn. */
const USUAL = { width: 600, height: 371 };
const LARGEST = 4000;

type Manner = 'bars' | 'line' | 'area';

/** How the series of a chart are drawn: those of a combo chart each as its author said. */
function mannerOf(plan: ChartPlan, at: number): Manner {
  switch (plan.type) {
    case 'LINE':
      return 'line';
    case 'AREA':
      return 'area';
    case 'COMBO': {
      const said = textOption(plan, `series.${at}.type`, 'seriesType');
      // A combo chart that says nothing has columns first, then lines [K].
      const usual = at === 0 ? 'bars' : 'line';
      return said === 'line' || said === 'area' || said === 'bars' ? said : usual;
    }
    default:
      return 'bars';
  }
}

function isStacked(plan: ChartPlan): boolean {
  const said = optionAt(plan.options, 'isStacked');
  if (said === 'percent' || said === 'relative') {
    throw new NotImplementedError(`the picture of a chart stacked as ${said}`);
  }
  return said === true || said === 'true' || said === 'absolute';
}

/** What its author's ends of the axes leave of the marks; a line on the edge stays whole. */
function within({ x, y, width, height }: Box, marks: string): string {
  const room = { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
  const clip = element('clipPath', { id: 'plot' }, rectangle(room, '#000000'));
  return clip + element('g', { 'clip-path': 'url(#plot)' }, marks);
}

function axesDrawing(plan: ChartPlan, box: Box): string {
  const manners = plan.series.map((_, at) => mannerOf(plan, at));
  const stacked = isStacked(plan) && plan.type !== 'LINE';
  const reaches = reachesOf(plan, stacked);
  const values = reaches.flat().flatMap((reach) => (reach ? [reach.to] : []));
  const fromZero = manners.some((manner) => manner !== 'line') && plan.type !== 'SCATTER';
  const { svg, axes } = drawnAxes(plan, values, fromZero, box);
  if (plan.type === 'SCATTER') return svg + within(axes.box, points(plan, axes));
  const standing = manners.flatMap((manner, at) => (manner === 'bars' ? [at] : []));
  const drawn = reaches.map((own, at) => {
    const colour = colourOf(plan, at);
    const manner = manners[at];
    if (manner !== 'bars') return lines(axes, own, colour, manner === 'area');
    const slots = stacked
      ? { slot: 0, count: 1 }
      : { slot: standing.indexOf(at), count: standing.length };
    return bars(plan, axes, own, colour, slots);
  });
  return svg + within(axes.box, drawn.join(''));
}

function entriesOf(plan: ChartPlan): Entry[] {
  if (plan.type === 'PIE') {
    return slicesOf(plan).map(({ at }) => ({
      name: plan.labels[at] ?? '',
      colour: colourOf(plan, at),
    }));
  }
  return plan.series.map(({ name }, at) => ({ name, colour: colourOf(plan, at) }));
}

const DRAWN = new Set(['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER']);

export interface Drawing {
  width: number;
  height: number;
  svg: string;
}

/**
 * Draws a chart.
 * @throws NotImplementedError for a type that this runtime cannot draw
 */
export function chartDrawing(plan: ChartPlan): Drawing {
  if (!DRAWN.has(plan.type)) throw new NotImplementedError(`the picture of a ${plan.type} chart`);
  const size = (side: 'width' | 'height') =>
    Math.round(Math.min(Math.max(numberOption(plan, side) ?? USUAL[side], 1), LARGEST));
  const width = size('width');
  const height = size('height');
  const title = textOption(plan, 'title');
  const letters = numberOption(plan, 'titleTextStyle.fontSize') ?? 16;
  const color = textOption(plan, 'titleTextStyle.color') || '#757575';
  const top = title === '' ? EDGE : EDGE + letters + 14;
  const inner = { x: EDGE, y: top, width: width - 2 * EDGE, height: height - top - EDGE };
  const position = textOption(plan, 'legend.position', 'legend') || 'right';
  const legend = placedLegend(entriesOf(plan), position, inner);
  const head = writing(fitted(title, inner.width, letters), EDGE, EDGE + letters, {
    size: letters,
    color,
  });
  const ground = textOption(plan, 'backgroundColor.fill', 'backgroundColor') || '#ffffff';
  const body = plan.type === 'PIE' ? pieDrawing(plan, legend.rest) : axesDrawing(plan, legend.rest);
  const content = rectangle({ x: 0, y: 0, width, height }, ground) + head + legend.svg + body;
  const viewBox = `0 0 ${width} ${height}`;
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox };
  return { width, height, svg: element('svg', root, content) };
}
