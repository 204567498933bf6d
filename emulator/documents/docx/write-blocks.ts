// Paragraphs, list items and tables as WordprocessingML.

import type { BlockState, CellState, ListItemState, ParagraphState, TableState } from '../state.ts';
import { inlineXml, type Writing } from './write-inline.ts';
import { paragraphProperties } from './write-properties.ts';
import { element, twips, wrapped } from './xml.ts';

/** The editor's own, where a script set none: a line of one point, five points around the text. */
const standard = { borderWidth: 1, padding: 5 };

export const blocksXml = (blocks: readonly BlockState[], writing: Writing): string =>
  blocks.map((block) => blockXml(block, writing)).join('');

function blockXml(block: BlockState, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
    case 'listItem':
      return paragraphXml(block, writing);
    case 'table':
      return tableXml(block, writing);
    case 'unsupported':
      return block.xml;
  }
}

function paragraphXml(paragraph: ParagraphState | ListItemState, writing: Writing): string {
  const numbering =
    paragraph.kind === 'listItem'
      ? wrapped(
          'numPr',
          element('ilvl', { val: paragraph.level }) +
            element('numId', { val: writing.lists.get(paragraph.listId) ?? 0 }),
        )
      : '';
  const inner = paragraph.children.map((child) => inlineXml(child, writing)).join('');
  return `<w:p>${paragraphProperties(paragraph.style, paragraph.mark, numbering)}${inner}</w:p>`;
}

/** A table without rows has no form in WordprocessingML: nothing is to be seen of it. */
function tableXml(table: TableState, writing: Writing): string {
  const columns = Math.max(1, ...table.children.map((row) => row.children.length));
  if (table.children.length === 0) return '';
  const widths = columnWidths(table, columns, writing.textWidth);
  const rows = table.children.map((row) => {
    const height =
      row.minimumHeight === undefined
        ? ''
        : element('trHeight', { val: twips(row.minimumHeight), hRule: 'atLeast' });
    const cells = row.children
      .map((cell, column) => cellXml(cell, widths.slice(column), writing))
      .join('');
    return `<w:tr>${wrapped('trPr', height)}${cells || '<w:tc><w:p/></w:tc>'}</w:tr>`;
  });
  const grid = widths.map((width) => element('gridCol', { w: twips(width) })).join('');
  return `<w:tbl>${tableProperties(table)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** Columns without a width of their own share what is left of the line. */
function columnWidths(table: TableState, columns: number, textWidth: number): number[] {
  const set = Array.from({ length: columns }, (_, column) => table.columnWidths[column] ?? null);
  const taken = set.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = set.filter((width) => width === null).length;
  return set.map((width) => width ?? Math.max(10, (textWidth - taken) / open));
}

function tableProperties(table: TableState): string {
  const { borderColor = 'auto', borderWidth = standard.borderWidth } = table;
  const line = {
    val: borderWidth > 0 ? 'single' : 'nil',
    sz: Math.round(borderWidth * 8),
    space: 0,
    color: borderColor.replace('#', ''),
  };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const around = { w: twips(standard.padding), type: 'dxa' };
  return wrapped(
    'tblPr',
    element('tblW', { w: 0, type: 'auto' }) +
      wrapped('tblBorders', sides.map((side) => element(side, line)).join('')) +
      element('tblLayout', { type: 'fixed' }) +
      wrapped(
        'tblCellMar',
        ['top', 'left', 'bottom', 'right'].map((side) => element(side, around)).join(''),
      ),
  );
}

/** `widths` begins with the cell's own column. A cell that another covers is not written. */
function cellXml(cell: CellState, widths: readonly number[], writing: Writing): string {
  if (cell.colSpan === 0) return '';
  const width = widths.slice(0, cell.colSpan).reduce((sum, one) => sum + one, 0);
  const ground = cell.background;
  const inner = { ...writing, textWidth: Math.max(10, width - 2 * standard.padding) };
  const properties = [
    element('tcW', { w: twips(width), type: 'dxa' }),
    cell.colSpan > 1 ? element('gridSpan', { val: cell.colSpan }) : '',
    cell.rowSpan > 1 ? element('vMerge', { val: 'restart' }) : '',
    cell.rowSpan === 0 ? element('vMerge') : '',
    ground === undefined
      ? ''
      : element('shd', { val: 'clear', color: 'auto', fill: ground.replace('#', '') }),
    margins(cell),
    cell.verticalAlignment === undefined
      ? ''
      : element('vAlign', { val: cell.verticalAlignment.toLowerCase() }),
  ];
  const content = blocksXml(cell.children, inner) || '<w:p/>';
  return `<w:tc>${wrapped('tcPr', properties.join(''))}${content}</w:tc>`;
}

function margins(cell: CellState): string {
  const sides: [string, number | undefined][] = [
    ['top', cell.paddingTop],
    ['left', cell.paddingLeft],
    ['bottom', cell.paddingBottom],
    ['right', cell.paddingRight],
  ];
  return wrapped(
    'tcMar',
    sides
      .map(([side, points]) =>
        points === undefined ? '' : element(side, { w: twips(points), type: 'dxa' }),
      )
      .join(''),
  );
}
