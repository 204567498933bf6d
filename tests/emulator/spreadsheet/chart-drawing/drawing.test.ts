// The picture of a chart as SVG, its places counted by hand. Options:
// developers.google.com/apps-script/chart-configuration-options.

import { describe, expect, it } from 'vitest';
import { chartDrawing } from '../../../../emulator/spreadsheet/chart-drawing/drawing.ts';
import type { ChartPlan } from '../../../../emulator/spreadsheet/chart-drawing/plan.ts';

const BLUE = '#4285f4';

/** A chart of the usual size, 600 by 371, with neither title nor legend. */
function drawn(plan: Partial<ChartPlan>): string {
  return chartDrawing({
    type: 'COLUMN',
    labels: ['a', 'b'],
    places: [1, 2],
    series: [{ name: 'Số', values: [10, 20] }],
    written: String,
    ...plan,
    options: { legend: 'none', ...plan.options },
  }).svg;
}

/** The attributes of the elements of a name that have this colour. */
function marks(svg: string, name: string, colour = BLUE): Record<string, string>[] {
  const elements = svg.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? [];
  const own = elements.filter((one) => one.includes(`"${colour}"`));
  return own.map((one) =>
    Object.fromEntries(
      [...one.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  );
}

/** What is written, in the order of the picture. */
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text ?? '');

describe('the picture of a chart', () => {
  // Edges of 16 and 20 pixels for the labels below leave 371 − 32 − 20 = 319 for 0 to 20.
  it('has a bar for each value, as high as the value is', () => {
    const bars = marks(drawn({}), 'rect');
    expect(bars.map(({ height }) => Number(height))).toEqual([159.5, 319]);
    expect(bars.map(({ y }) => Number(y))).toEqual([16 + 159.5, 16]);
  });

  it('has lying bars that begin at zero and differ in width', () => {
    const [half, whole] = marks(drawn({ type: 'BAR' }), 'rect');
    expect(half?.x).toBe(whole?.x);
    expect(Number(whole?.width) / Number(half?.width)).toBeCloseTo(2, 1);
  });

  it('stands stacked series on each other, those below zero apart', () => {
    const series = [
      { name: 'x', values: [10] },
      { name: 'y', values: [-5] },
      { name: 'z', values: [10] },
    ];
    const svg = drawn({ series, labels: ['a'], options: { isStacked: true } });
    const [below] = marks(svg, 'rect', BLUE);
    const [under] = marks(svg, 'rect', '#ea4335');
    const [above] = marks(svg, 'rect', '#fbbc04');
    expect(Number(above?.y) + Number(above?.height)).toBeCloseTo(Number(below?.y), 1);
    expect(Number(below?.y) + Number(below?.height)).toBeCloseTo(Number(under?.y), 1);
  });

  it('shows its title, the titles of its axes, its labels, numbers and series', () => {
    const svg = drawn({
      options: {
        title: 'Số đơn',
        legend: { position: 'top' },
        hAxis: { title: 'Xã' },
        vAxis: { title: 'đơn' },
      },
    });
    const shown = ['Số đơn', 'Số', 'Xã', 'đơn', '0', '5', '10', '15', '20', 'a', 'b'];
    expect(texts(svg)).toEqual(shown);
  });

  it('interrupts a line where a value is missing', () => {
    const values = [1, 2, null, 4, 5, null, 7];
    const svg = drawn({ type: 'LINE', labels: [...'abcdefg'], series: [{ name: 's', values }] });
    expect(marks(svg, 'polyline')).toHaveLength(2);
    expect(marks(svg, 'circle')).toHaveLength(1);
  });

  it('draws the first series of a combo chart as bars and others as lines, or as it is told', () => {
    const series = ['x', 'y', 'z'].map((name) => ({ name, values: [1, 2] }));
    const svg = drawn({ type: 'COMBO', series, options: { series: { 2: { type: 'area' } } } });
    expect(marks(svg, 'rect')).toHaveLength(2);
    expect(marks(svg, 'polyline', '#ea4335')).toHaveLength(1);
    expect(marks(svg, 'polygon', '#fbbc04')).toHaveLength(1);
  });

  it('places the points of a scatter chart by both numbers', () => {
    const series = [{ name: 's', values: [0, 5, 10] }];
    const dots = marks(
      drawn({ type: 'SCATTER', places: [0, 10, 20], labels: ['', '', ''], series }),
      'circle',
    );
    expect(dots.map(({ cy }) => Number(cy))).toEqual([335, 175.5, 16]);
    const [first = 0, second = 0, third = 0] = dots.map(({ cx }) => Number(cx));
    expect(third - second).toBeCloseTo(second - first, 1);
  });

  // The circle: radius ⌊339 / 2⌋ − 4 = 165 around (16 + 568 / 2, 16 + 339 / 2).
  it('cuts a pie from the top, clockwise, into shares', () => {
    const svg = drawn({
      type: 'PIE',
      labels: ['a', 'b', 'c', 'd'],
      series: [{ name: 's', values: [1, 1, 2, null] }],
    });
    expect(marks(svg, 'path')[0]?.d).toBe(
      'M 300 186 L 300.00 21.00 A 165 165 0 0 1 465.00 186.00 Z',
    );
    expect(marks(svg, 'path', '#fbbc04')[0]?.d).toContain(
      'L 300.00 351.00 A 165 165 0 0 1 300.00 21.00',
    );
    expect(texts(svg).slice(1)).toEqual(['25%', '25%', '50%']);
  });

  it('makes a circle of a pie of one, and nothing of a pie of nothing', () => {
    const pie = (values: number[]) => drawn({ type: 'PIE', series: [{ name: 's', values }] });
    expect(marks(pie([3, 0]), 'circle')).toHaveLength(1);
    expect(pie([0, -1])).not.toMatch(/<(path|circle)/);
    expect(pie([0, -1])).not.toContain('NaN');
  });

  it('takes colours of its author, and any text as text', () => {
    const colors = ['"/><script>', 'red'];
    const series = [
      { name: '</text><a>', values: [1] },
      { name: '\u0000\uD800&', values: [2] },
    ];
    const options = { colors, title: '<b>"&\u0007', legend: 'top' };
    const svg = drawn({ series, labels: ['<i>'], options });
    expect(svg).not.toMatch(/<(script|a|b|i)>/);
    expect(['\u0000', '\u0007', '\uD800'].filter((one) => svg.includes(one))).toEqual([]);
    expect(marks(svg, 'rect', 'red')).toHaveLength(2);
    expect(texts(svg)).toContain('&amp;');
  });

  it('has the size that its options say, within reason', () => {
    const size = (options: ChartPlan['options']) => {
      const { width, height } = chartDrawing({
        ...{ type: 'COLUMN', labels: [], places: [], series: [], written: String },
        options,
      });
      return [width, height];
    };
    expect(size({})).toEqual([600, 371]);
    expect(size({ width: 320, height: 200 })).toEqual([320, 200]);
    expect(size({ width: 1e9, height: -5 })).toEqual([4000, 1]);
  });

  it('says so where it cannot draw', () => {
    expect(() => drawn({ type: 'TREEMAP' })).toThrow(
      'not implemented: the picture of a TREEMAP chart',
    );
    expect(() => drawn({ options: { isStacked: 'percent' } })).toThrow(
      'not implemented: the picture of a chart stacked as percent',
    );
  });
});
