// A filled table of comments as it was pasted from Word or Excel: its rows, and what each column means.

import { Problem } from '../../problem.ts';

/** What a column of a table may mean; the rest is left aside. */
export type ColumnMeaning = 'PART' | 'PLACE' | 'CONTENT' | 'PROPOSAL' | 'REASON' | 'NONE';

export const columnMeanings: readonly ColumnMeaning[] = [
  'NONE',
  'PART',
  'PLACE',
  'CONTENT',
  'PROPOSAL',
  'REASON',
];

/** More than any table of comments has, and than a person would check. */
const MOST_ROWS = 1_000;
const MOST_COLUMNS = 20;

/**
 * The cells of a table pasted as text: columns by tabs, a cell in quotation marks may hold line
 * breaks and doubled quotation marks, as Excel copies it. Rows without content are left out, all
 * rows are as wide as the widest.
 * @example tableInText('TT\tNội dung\n1\t"Một ""hai""\nba"') //=> [['TT','Nội dung'],['1','Một "hai"\nba']]
 */
export function tableInText(text: string): string[][] {
  return squared(quotedRows(text.replace(/\r\n?/g, '\n')));
}

/**
 * Rows of equal width, without those in which nothing stands.
 * @throws Problem TABLE.TOO_LARGE before anything of it is cut off
 */
export function squared(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const width = filled.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (filled.length > MOST_ROWS || width > MOST_COLUMNS) {
    throw new Problem('TABLE.TOO_LARGE', {
      rows: filled.length,
      columns: width,
      mostRows: MOST_ROWS,
      mostColumns: MOST_COLUMNS,
    });
  }
  return filled.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

function quotedRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : null;
    const end = cell?.end ?? endOfPlain(text, at);
    row.push(cell?.value ?? text.slice(at, end));
    if (text.charAt(end) !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

function endOfPlain(text: string, from: number): number {
  const found = /[\t\n]/.exec(text.slice(from, from + 60_000))?.index;
  if (found !== undefined) return from + found;
  const further = text.slice(from).search(/[\t\n]/);
  return further < 0 ? text.length : from + further;
}

/** A cell in quotation marks; null when they are never closed before a tab, a line or the end. */
function quotedCell(text: string, from: number): { value: string; end: number } | null {
  let value = '';
  let at = from + 1;
  while (at < text.length) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    value += text.slice(at, close);
    if (text.charAt(close + 1) === '"') {
      value += '"';
      at = close + 2;
      continue;
    }
    const next = text.charAt(close + 1);
    return next === '' || next === '\t' || next === '\n' ? { value, end: close + 1 } : null;
  }
  return null;
}
