// What a chart draws between its axes: bars, lines, areas, points.

import { type Axes, isLying } from './axes.ts';
import { type ChartPlan, colourOf } from './plan.ts';
import { type Box, element, rectangle } from './svg.ts';

/** From where to where a value of a series reaches; stacked ones begin at the one before. */
export interface Reach {
  from: number;
  to: number;
}

/** The reaches of each series, label by label. */
export function reachesOf({ series }: ChartPlan, stacked: boolean): (Reach | null)[][] {
  const heights = { up: new Map<number, number>(), down: new Map<number, number>() };
  return series.map(({ values }) =>
    values.map((value, at) => {
      if (value === null) return null;
      if (!stacked) return { from: 0, to: value };
      const pile = value < 0 ? heights.down : heights.up;
      const from = pile.get(at) ?? 0;
      pile.set(at, from + value);
      return { from, to: from + value };
    }),
  );
}

/** The bars of one series, of `count` beside each other. */
export function bars(
  plan: ChartPlan,
  axes: Axes,
  reaches: readonly (Reach | null)[],
  colour: string,
  { slot, count }: { slot: number; count: number },
): string {
  const thick = (axes.band * 0.62) / count;
  const drawn = reaches.map((reach, at) => {
    if (!reach) return '';
    const along = axes.placeAt(at) + (slot - count / 2) * thick;
    const ends = [axes.valueAt(reach.from), axes.valueAt(reach.to)];
    const low = Math.min(...ends);
    const high = Math.max(...ends);
    const box: Box = isLying(plan)
      ? { x: low, y: along, width: high - low, height: thick }
      : { x: along, y: low, width: thick, height: high - low };
    return rectangle(box, colour);
  });
  return drawn.join('');
}

interface Point {
  x: number;
  y: number;
}

/** The points of a series in runs: a missing value interrupts its line. */
function runsOf(axes: Axes, reaches: readonly (Reach | null)[]): { top: Point; foot: Point }[][] {
  const runs: { top: Point; foot: Point }[][] = [[]];
  for (const [at, reach] of reaches.entries()) {
    if (!reach) {
      runs.push([]);
      continue;
    }
    const x = axes.placeAt(at);
    const [foot, top] = [reach.from, reach.to].map((value) => ({ x, y: axes.valueAt(value) }));
    if (top && foot) runs.at(-1)?.push({ top, foot });
  }
  return runs.filter((run) => run.length > 0);
}

const pairs = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');

const dot = ({ x, y }: Point, r: number, fill: string) =>
  element('circle', { cx: x, cy: y, r, fill });

/** A line; over a filled area where that is asked for. A point alone is a dot. */
export function lines(
  axes: Axes,
  reaches: readonly (Reach | null)[],
  colour: string,
  filled: boolean,
): string {
  const drawn = runsOf(axes, reaches).map((run) => {
    const tops = run.map(({ top }) => top);
    const [only] = tops;
    if (only && tops.length === 1) return dot(only, 2, colour);
    const around = [...tops, ...run.map(({ foot }) => foot).reverse()];
    const area = filled
      ? element('polygon', { points: pairs(around), fill: colour, 'fill-opacity': 0.3 })
      : '';
    const stroke = { stroke: colour, 'stroke-width': 2, fill: 'none' };
    return area + element('polyline', { points: pairs(tops), ...stroke });
  });
  return drawn.join('');
}

/** The points of a scatter chart. */
export function points(plan: ChartPlan, axes: Axes): string {
  const drawn = plan.series.flatMap(({ values }, series) =>
    values.map((value, at) => {
      const place = plan.places[at] ?? null;
      if (value === null || place === null) return '';
      return dot({ x: axes.placeAt(place), y: axes.valueAt(value) }, 3.5, colourOf(plan, series));
    }),
  );
  return drawn.join('');
}
