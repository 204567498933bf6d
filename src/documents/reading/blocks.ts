// Paragraphs and tables, one inside the other.

import type { Block, Cell, Table } from '../../domain/decree/model.ts';
import { blocksIn, cellsOf, rowsOf } from './content.ts';
import { readParagraph } from './paragraphs.ts';
import type { StyleBook } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { child, points, value } from './xml-look.ts';

export function blockOf(element: XmlElement, styles: StyleBook, room: number): Block {
  return element.name === 'w:tbl'
    ? tableOf(element, styles, room)
    : readParagraph(element, styles, room);
}

function tableOf(element: XmlElement, styles: StyleBook, room: number): Table {
  const properties = child(element, 'w:tblPr');
  const padding = paddingOf(child(properties, 'w:tblCellMar'));
  return {
    kind: 'table',
    bordered: hasLines(element, properties),
    rows: rowsOf(element).map((row) =>
      cellsOf(row).map((cell) => cellOf(cell, styles, padding, room)),
    ),
  };
}

/** Word's own padding at the sides, where a table says nothing. */
const SIDES = 108;

function paddingOf(margins: XmlElement | undefined): number {
  const side = (...names: string[]): number => {
    const found = names.map((name) => child(margins, name)).find((one) => one !== undefined);
    return points(found?.attributes['w:w'], SIDES);
  };
  return side('w:left', 'w:start') + side('w:right', 'w:end');
}

function cellOf(cell: XmlElement, styles: StyleBook, padding: number, room: number): Cell {
  const properties = child(cell, 'w:tcPr');
  const width = child(properties, 'w:tcW')?.attributes ?? {};
  const own = child(properties, 'w:tcMar');
  const inner = own === undefined ? padding : paddingOf(own);
  const wide = width['w:type'] === 'dxa' ? points(width['w:w'], 0) : room / 2;
  return { blocks: blocksIn(cell).map((one) => blockOf(one, styles, wide - inner)) };
}

/** Lines by the table's own word, by a style that draws a grid, or by its first cell's. */
function hasLines(element: XmlElement, properties: XmlElement | undefined): boolean {
  const own = child(properties, 'w:tblBorders');
  if (own !== undefined) return drawn(own, 'w:insideH') || drawn(own, 'w:insideV');
  const [cell] = rowsOf(element).flatMap(cellsOf);
  const borders = child(child(cell, 'w:tcPr'), 'w:tcBorders');
  if (borders !== undefined) return drawn(borders, 'w:bottom') && drawn(borders, 'w:top');
  return /grid/i.test(value(properties, 'w:tblStyle') ?? '');
}

function drawn(borders: XmlElement, name: string): boolean {
  const how = value(borders, name);
  return how !== undefined && !['nil', 'none'].includes(how);
}
