// A pie: a slice for each label, with its share.

import { type ChartPlan, colourOf, numberOption, textOption } from './plan.ts';
import { type Box, element, writing } from './svg.ts';

const SLICE_TEXT_FROM = 0.03;

interface Slice {
  at: number;
  value: number;
  from: number;
  share: number;
}

/** The first series in slices; what is not above zero has none. */
export function slicesOf({ series: [first] }: ChartPlan): Slice[] {
  const values = (first?.values ?? []).map((value) => Math.max(value ?? 0, 0));
  const sum = values.reduce((all, value) => all + value, 0);
  let from = 0;
  return values.flatMap((value, at) => {
    if (value === 0) return [];
    const slice = { at, value, from, share: value / sum };
    from += slice.share;
    return [slice];
  });
}

/** From the top, clockwise. */
const point = (x: number, y: number, radius: number, turn: number) => ({
  x: x + radius * Math.sin(turn * 2 * Math.PI),
  y: y - radius * Math.cos(turn * 2 * Math.PI),
});

function slicePath(x: number, y: number, radius: number, { from, share }: Slice): string {
  const places = [point(x, y, radius, from), point(x, y, radius, from + share)];
  const [start, end] = places.map((one) => `${one.x.toFixed(2)} ${one.y.toFixed(2)}`);
  const large = share > 0.5 ? 1 : 0;
  return `M ${x} ${y} L ${start} A ${radius} ${radius} 0 ${large} 1 ${end} Z`;
}

function sliceText(plan: ChartPlan, { at, value, share }: Slice): string {
  switch (textOption(plan, 'pieSliceText')) {
    case 'none':
      return '';
    case 'value':
      return plan.written(value);
    case 'label':
      return plan.labels[at] ?? '';
    default:
      return `${plan.written(Math.round(share * 1000) / 10)}%`;
  }
}

export function pieDrawing(plan: ChartPlan, box: Box): string {
  const radius = Math.max(Math.floor(Math.min(box.width, box.height) / 2) - 4, 1);
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  const slices = slicesOf(plan);
  const hole = Math.min(Math.max(numberOption(plan, 'pieHole') ?? 0, 0), 1);
  const paths = slices.map((slice) => {
    const fill = colourOf(plan, slice.at);
    // An arc from a point to the same point is none.
    if (slice.share === 1) return element('circle', { cx: x, cy: y, r: radius, fill });
    const d = slicePath(x, y, radius, slice);
    return element('path', { d, fill, stroke: '#ffffff', 'stroke-width': 1 });
  });
  const texts = slices
    .filter(({ share }) => share >= SLICE_TEXT_FROM)
    .map((slice) => {
      const place = point(x, y, radius * (hole + (1 - hole) * 0.65), slice.from + slice.share / 2);
      const how = { size: 12, color: '#ffffff', anchor: 'middle' } as const;
      return writing(sliceText(plan, slice), place.x, place.y + 4, how);
    });
  const middle =
    hole > 0 ? element('circle', { cx: x, cy: y, r: radius * hole, fill: '#ffffff' }) : '';
  return [...paths, middle, ...texts].join('');
}
