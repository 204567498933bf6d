// The sheet “Hướng dẫn” as data: where to begin, and what every tab is for, by who works there.

import { colours, tabColours } from '../colours.ts';
import { tabKind, tabOrder } from '../dress.ts';
import { type CellStyle, Grid } from '../views/grid.ts';
import { base, columnHead } from '../views/palette.ts';
import { viewIds } from '../views/view-ids.ts';
import { layoutOf, type ViewLayout } from '../views/view-layout.ts';
import type { BookWords } from '../words.ts';
import type { GuideWords } from './words.ts';

export interface GuideInput {
  readonly words: GuideWords;
  readonly book: Pick<BookWords, 'sheets' | 'views'>;
}

type Kind = keyof typeof tabColours;

const KINDS = Object.keys(tabColours) as readonly Kind[];

/** A mark in the tab's colour, its name, what it is for. */
const WIDTHS = [18, 210, 740] as const;
const COLUMNS = WIDTHS.length;
/** So many letters fill a line of both columns. */
const LINE = 130;

interface Line {
  readonly cells: readonly string[];
  readonly look: CellStyle;
  /** In pixels. */
  readonly height: number;
  /** The colour of the mark; '' for none. */
  readonly mark: string;
}

export function guideLayout(input: GuideInput): ViewLayout {
  const lines = linesOf(input);
  const grid = new Grid(lines.length, COLUMNS);
  grid.dress({ row: 1, column: 1, rows: lines.length, columns: COLUMNS }, { ...base, size: 10 });
  lines.forEach(({ cells, look, mark }, index) => {
    const row = index + 1;
    grid.dress({ row, column: 1, rows: 1, columns: COLUMNS }, look);
    cells.forEach((text, cell) => {
      grid.put(row, 2 + cell, text);
    });
    if (mark !== '') grid.dress({ row, column: 1, rows: 1, columns: 1 }, { background: mark });
    // A sentence runs over both columns.
    if (cells.length === 1) grid.merge({ row, column: 2, rows: 1, columns: COLUMNS - 1 }, true);
  });
  return layoutOf(grid, {
    columnWidths: WIDTHS,
    rowHeights: lines.map(({ height }) => height),
    firstHidden: COLUMNS + 1,
  });
}

function linesOf({ words, book }: GuideInput): Line[] {
  const heading = (text: string, mark: string = colours.head): Line => ({
    cells: [text],
    look: { bold: true, color: '#ffffff', background: mark },
    height: 22,
    mark: '',
  });
  const sentence = (text: string): Line => ({
    cells: [text],
    look: { wrap: true },
    height: text.length > LINE ? 36 : 22,
    mark: '',
  });
  const blank: Line = { cells: [], look: {}, height: 10, mark: '' };
  const tab = (kind: Kind, name: string, purpose: string): Line => ({
    cells: [name, purpose],
    look: { wrap: true },
    height: 21,
    mark: tabColours[kind],
  });
  const tabsOf = (kind: Kind): Line[] =>
    kind === 'view'
      ? viewIds.map((id) => tab(kind, book.views[id], words.views[id]))
      : tabOrder
          .filter((id) => tabKind(id) === kind)
          .map((id) => tab(kind, book.sheets[id].title, book.sheets[id].note));
  return [
    { cells: [words.title], look: { bold: true, size: 14 }, height: 30, mark: '' },
    sentence(words.intro),
    blank,
    heading(words.daily.title),
    ...words.daily.steps.map((step, index) => sentence(`${index + 1}. ${step}`)),
    blank,
    heading(words.rules.title),
    ...words.rules.lines.map(sentence),
    blank,
    { cells: [words.heads.tab, words.heads.purpose], look: columnHead, height: 21, mark: '' },
    ...KINDS.flatMap((kind) => [heading(words.groups[kind], tabColours[kind]), ...tabsOf(kind)]),
  ];
}
