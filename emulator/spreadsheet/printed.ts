// A spreadsheet as a page that can be printed: what its visible cells show, tab after tab. Charts and
// pictures are not on it.

import { escapeFor } from '../script/html-template.ts';
import type { Book } from './book.ts';
import { BlockReader } from './cell-values.ts';
import { mergeAt } from './cells.ts';
import { extentOf } from './extent.ts';
import { isHiddenByFilter } from './filtered-rows.ts';
import type { Cell, SheetState } from './state.ts';

const COLUMN_WIDTH = 100;

function styleOf(cell: Cell, isNumber: boolean): string {
  const rules = [
    cell.bg && `background:${cell.bg}`,
    cell.color && `color:${cell.color}`,
    cell.bold && 'font-weight:bold',
    cell.italic && 'font-style:italic',
    cell.strike && 'text-decoration:line-through',
    cell.family && `font-family:${cell.family}`,
    `font-size:${cell.size ?? 10}pt`,
    `text-align:${cell.h ?? (isNumber ? 'right' : 'left')}`,
    `vertical-align:${cell.va ?? 'bottom'}`,
  ];
  return rules.filter(Boolean).join(';');
}

/** The visible ones of so many lines. */
const visible = (count: number, hidden: readonly number[]): number[] =>
  Array.from({ length: count }, (_, line) => line).filter((line) => !hidden.includes(line));

function printedCell(reader: BlockReader, sheet: SheetState, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.row !== row || merge.column !== column)) return '';
  const cell = sheet.cells[row]?.[column] ?? { v: '' };
  const text = escapeFor('html', reader.text(row, column, cell)).replaceAll('\n', '<br>');
  const isNumber = typeof reader.value(row, column, cell) !== 'string';
  const shown = (from: number, count: number, hidden: readonly number[]) =>
    visible(from + count, hidden).filter((line) => line >= from).length;
  const spans = merge
    ? ` rowspan="${shown(row, merge.rows, sheet.hiddenRows)}"` +
      ` colspan="${shown(column, merge.columns, sheet.hiddenColumns)}"`
    : '';
  return `<td${spans} style="${escapeFor('html', styleOf(cell, isNumber))}">${text}</td>`;
}

function printedSheet(book: Book, own: SheetState): string {
  const sheet = book.engine.shown(own);
  const extent = extentOf(sheet, book.execution.switches);
  const now = book.execution.now();
  const rows = visible(extent.rows, sheet.hiddenRows).filter(
    (row) => !isHiddenByFilter(book, sheet, row, now),
  );
  const columns = visible(extent.columns, sheet.hiddenColumns);
  const reader = new BlockReader(book, sheet);
  const widths = columns.map((at) => `<col width="${sheet.columnWidths[at] ?? COLUMN_WIDTH}">`);
  const lines = rows.map((row) => {
    const cells = columns.map((column) => printedCell(reader, sheet, row, column));
    return `<tr>${cells.join('')}</tr>`;
  });
  const border = sheet.gridlines ? 1 : 0;
  return `<table border="${border}" cellspacing="0">${widths.join('')}${lines.join('')}</table>`;
}

/** The page of all tabs that are not hidden; each begins on a new sheet of paper. */
export function printedPage(book: Book): string {
  const { name, sheets } = book.state;
  const tabs = sheets.filter(({ hidden }) => !hidden).map((sheet) => printedSheet(book, sheet));
  const title = escapeFor('html', name);
  const body = tabs.join('<p style="page-break-before:always"></p>');
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
}
