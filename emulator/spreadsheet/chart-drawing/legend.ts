// The legend of a chart: which colour is whose.

import { type Box, fitted, rectangle, widthOf, writing } from './svg.ts';

export interface Entry {
  name: string;
  colour: string;
}

interface Placed {
  svg: string;
  /** What is left of the box. */
  rest: Box;
}

const SIZE = 12;
const LINE = 22;
const MARK = 12;
const GAP = 8;

const entryAt = ({ name, colour }: Entry, x: number, y: number, width: number): string =>
  rectangle({ x, y: y - MARK + 2, width: MARK, height: MARK }, colour) +
  writing(fitted(name, width - MARK - GAP, SIZE), x + MARK + GAP, y, { size: SIZE });

/** One below the other, at a side of the box. */
function column(entries: readonly Entry[], box: Box, left: boolean): Placed {
  const longest = Math.max(...entries.map(({ name }) => widthOf(name, SIZE)));
  const width = Math.min(longest + MARK + 2 * GAP, box.width / 3);
  const x = left ? box.x : box.x + box.width - width;
  const room = Math.max(Math.floor(box.height / LINE), 1);
  const shown = entries.slice(0, room);
  const svg = shown.map((entry, at) => entryAt(entry, x, box.y + MARK + at * LINE, width));
  const taken = width + 2 * GAP;
  const rest = { ...box, x: left ? box.x + taken : box.x, width: box.width - taken };
  return { svg: svg.join(''), rest };
}

/** Side by side, above or below. */
function row(entries: readonly Entry[], box: Box, below: boolean): Placed {
  const y = below ? box.y + box.height - GAP : box.y + MARK;
  const share = box.width / entries.length;
  const svg = entries.map((entry, at) => entryAt(entry, box.x + at * share, y, share - GAP));
  const rest = { ...box, y: below ? box.y : box.y + LINE + GAP, height: box.height - LINE - GAP };
  return { svg: svg.join(''), rest };
}

/** Puts the legend at its side of the box; at the right where nothing is said of it [K]. */
export function placedLegend(entries: readonly Entry[], position: string, box: Box): Placed {
  if (position === 'none' || entries.length === 0) return { svg: '', rest: box };
  switch (position) {
    case 'top':
    case 'bottom':
      return row(entries, box, position === 'bottom');
    default:
      return column(entries, box, position === 'left');
  }
}
