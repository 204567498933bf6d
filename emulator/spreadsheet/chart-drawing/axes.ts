// The axes of a chart: where its numbers and labels lie, with ticks, lines and titles.

import { type ChartPlan, numberOption, textOption } from './plan.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type Box, fitted, line, widthOf, writing } from './svg.ts';

/** Where things lie in the picture. */
export interface Axes {
  box: Box;
  /** The pixel of a number on the axis of values. */
  valueAt: (value: number) => number;
  /** The pixel of the middle of a label, or of a place on the other axis. */
  placeAt: (at: number) => number;
  /** The room of a label along its axis. */
  band: number;
}

const SIZE = 11;
const GRID = '#dddddd';
const BASE = '#555555';
const TITLE_ROOM = 20;

/** Whether the values run to the right. */
export const isLying = ({ type }: ChartPlan): boolean => type === 'BAR';

const alongScale =
  ({ min, max }: Scale, start: number, length: number) =>
  (value: number) =>
    start + ((value - min) / (max - min)) * length;

/** The ends that are set for an axis, in either way of setting them. */
const endsOf = (plan: ChartPlan, axis: string) => ({
  min: numberOption(plan, `${axis}.viewWindow.min`, `${axis}.minValue`),
  max: numberOption(plan, `${axis}.viewWindow.max`, `${axis}.maxValue`),
});

/** Every how many labels there is room for one. */
const everyNth = (room: number, needed: number) =>
  Math.max(Math.ceil(needed / Math.max(room, 1)), 1);

function titles(plan: ChartPlan, whole: Box): { svg: string; box: Box } {
  const below = textOption(plan, 'hAxis.title');
  const aside = textOption(plan, 'vAxis.title', 'vAxes.0.title');
  const box = {
    ...whole,
    x: whole.x + (aside ? TITLE_ROOM : 0),
    width: whole.width - (aside ? TITLE_ROOM : 0),
    height: whole.height - (below ? TITLE_ROOM : 0),
  };
  const how = { size: 12, anchor: 'middle' } as const;
  const middle = box.x + box.width / 2;
  const svg = [
    below && writing(fitted(below, box.width, 12), middle, whole.y + whole.height - 4, how),
    aside &&
      writing(fitted(aside, box.height, 12), whole.x + 12, box.y + box.height / 2, {
        ...how,
        upwards: true,
      }),
  ];
  return { svg: svg.join(''), box };
}

/** The axes around what `values` need; for a scatter chart, `places` are numbers of their own. */
export function drawnAxes(plan: ChartPlan, values: number[], fromZero: boolean, whole: Box) {
  const lying = isLying(plan);
  const { svg: titleSvg, box: inner } = titles(plan, whole);
  const scale = scaleOf(values, fromZero, endsOf(plan, lying ? 'hAxis' : 'vAxis'));
  const numbers = scale.ticks.map(plan.written);
  const upright = lying ? plan.labels : numbers;
  const margin = Math.min(
    Math.max(0, ...upright.map((text) => widthOf(text, SIZE))) + 8,
    inner.width / 3,
  );
  const box = {
    ...inner,
    x: inner.x + margin,
    width: inner.width - margin - 8,
    height: inner.height - 20,
  };
  const bottom = box.y + box.height;
  const valueAt = lying
    ? alongScale(scale, box.x, box.width)
    : alongScale(scale, bottom, -box.height);
  const length = lying ? box.height : box.width;
  const scatter = plan.type === 'SCATTER';
  const known = plan.places.filter((place) => place !== null);
  const along = scatter ? scaleOf(known, false, endsOf(plan, 'hAxis')) : null;
  const band = length / Math.max(plan.labels.length, 1);
  const placeAt = along
    ? alongScale(along, box.x, box.width)
    : (at: number) => (lying ? box.y : box.x) + (at + 0.5) * band;

  const under = (text: string, x: number) =>
    writing(text, x, bottom + 15, { size: SIZE, anchor: 'middle' });
  const beside = (text: string, y: number) =>
    writing(fitted(text, margin - 6, SIZE), box.x - 6, y + 4, { size: SIZE, anchor: 'end' });
  const ticks = scale.ticks.map((tick, at) => {
    const pixel = valueAt(tick);
    const colour = tick === 0 ? BASE : GRID;
    const text = numbers[at] ?? '';
    return lying
      ? line(pixel, box.y, pixel, bottom, colour) + under(text, pixel)
      : line(box.x, pixel, box.x + box.width, pixel, colour) + beside(text, pixel);
  });
  const nth = everyNth(band, lying ? SIZE + 2 : 24);
  const labels = along
    ? along.ticks.map((tick) => under(plan.written(tick), placeAt(tick)))
    : plan.labels.map((label, at) => {
        if (at % nth !== 0) return '';
        if (lying) return beside(label, placeAt(at));
        return under(fitted(label, band * nth - 4, SIZE), placeAt(at));
      });
  const axes: Axes = { box, valueAt, placeAt, band };
  return { svg: [titleSvg, ...ticks, ...labels].join(''), axes };
}
