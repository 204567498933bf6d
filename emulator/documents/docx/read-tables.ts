// A table of a .docx: its grid, its cells, and which of them cover others.

import { blankParagraph } from '../new-elements.ts';
import type { BlockState, CellState, RowState, TableState } from '../state.ts';
import { verticalNames } from '../style-state.ts';
import { attribute, childOf, childrenOf, type Element, numberIn, valOf } from './dom.ts';

type ReadContent = (cell: Element) => BlockState[];

export function readTable(element: Element, content: ReadContent): TableState {
  const properties = childOf(element, 'tblPr');
  const grid = childrenOf(childOf(element, 'tblGrid'), 'gridCol');
  /** The cell that a merge downwards began with, by column. */
  const above = new Map<number, CellState>();
  const table: TableState = {
    kind: 'table',
    children: childrenOf(element, 'tr').map((row) => readRow(row, above, content)),
    columnWidths: grid.map((column) => pointsIn(column) ?? null),
  };
  const line = childOf(properties, 'tblBorders', 'top');
  const colour = attribute(line, 'color');
  if (colour && /^[0-9a-f]{6}$/i.test(colour)) table.borderColor = `#${colour.toLowerCase()}`;
  const width = numberIn(line, 'sz');
  const none = ['nil', 'none'].includes(attribute(line, 'val') ?? '');
  if (none) table.borderWidth = 0;
  else if (width !== undefined) table.borderWidth = width / 8;
  return table;
}

function readRow(row: Element, above: Map<number, CellState>, content: ReadContent): RowState {
  const made: RowState = { kind: 'row', children: [] };
  const height = numberIn(childOf(row, 'trPr', 'trHeight'), 'val');
  if (height !== undefined) made.minimumHeight = height / 20;
  for (const cell of childrenOf(row, 'tc')) {
    const properties = childOf(cell, 'tcPr');
    const span = numberIn(childOf(properties, 'gridSpan'), 'val') ?? 1;
    const read = readCell(properties, content(cell), span);
    const column = made.children.length;
    merge(childOf(properties, 'vMerge'), read, column, above);
    made.children.push(read);
    for (let covered = 1; covered < span; covered += 1) {
      const { rowSpan } = read;
      made.children.push({ kind: 'cell', children: [blankParagraph()], colSpan: 0, rowSpan });
    }
  }
  return made;
}

/** A merge downwards: the first cell counts its rows, those below are covered. */
function merge(
  mark: Element | null,
  cell: CellState,
  column: number,
  above: Map<number, CellState>,
): void {
  const first = above.get(column);
  if (!mark) above.delete(column);
  else if (attribute(mark, 'val') === 'restart' || !first) above.set(column, cell);
  else {
    first.rowSpan += 1;
    cell.rowSpan = 0;
  }
}

function readCell(properties: Element | null, children: BlockState[], colSpan: number): CellState {
  const cell: CellState = { kind: 'cell', children, colSpan, rowSpan: 1 };
  const fill = attribute(childOf(properties, 'shd'), 'fill');
  if (fill && /^[0-9a-f]{6}$/i.test(fill)) cell.background = `#${fill.toLowerCase()}`;
  const told = valOf(properties, 'vAlign')?.toUpperCase();
  const vertical = verticalNames.find((name) => name === told);
  if (vertical) cell.verticalAlignment = vertical;
  const margins = childOf(properties, 'tcMar');
  const sides = {
    paddingTop: pointsIn(childOf(margins, 'top')),
    paddingBottom: pointsIn(childOf(margins, 'bottom')),
    paddingLeft: pointsIn(childOf(margins, 'left') ?? childOf(margins, 'start')),
    paddingRight: pointsIn(childOf(margins, 'right') ?? childOf(margins, 'end')),
  };
  if (sides.paddingTop !== undefined) cell.paddingTop = sides.paddingTop;
  if (sides.paddingBottom !== undefined) cell.paddingBottom = sides.paddingBottom;
  if (sides.paddingLeft !== undefined) cell.paddingLeft = sides.paddingLeft;
  if (sides.paddingRight !== undefined) cell.paddingRight = sides.paddingRight;
  return cell;
}

/** The `w:w` of a width, in points. */
function pointsIn(element: Element | null): number | undefined {
  const twips = numberIn(element, 'w');
  return twips === undefined ? undefined : twips / 20;
}
