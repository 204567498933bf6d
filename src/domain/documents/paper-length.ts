// How long a paper is, and whether one Google Doc can hold it.

import type { Block, Line, Paper, Table, TableRow } from './paper.ts';

/** More characters no Google Doc holds, however many pages they are (support.google.com/drive/answer/37603). */
export const MOST_LETTERS = 1_020_000;

/**
 * Whether a paper's text and annexes have more characters than so many, each line's end counted as
 * one; its head has a few hundred more.
 */
export function isLongerThan(
  most: number,
  { blocks, annexes }: Pick<Paper, 'blocks' | 'annexes'>,
): boolean {
  let letters = 0;
  for (const block of [...blocks, ...annexes.flatMap((annex) => annex.blocks)]) {
    if (block.kind === 'table') {
      for (const row of block.rows) {
        letters += ofRow(row);
        if (letters > most) return true;
      }
    } else letters += ofText(block);
  }
  return letters > most;
}

function ofText(block: Exclude<Block, Table>): number {
  switch (block.kind) {
    case 'paragraph':
      return ofLine(block.runs);
    case 'point':
      return block.mark.length + ofLine(block.runs);
    case 'heading':
      return block.text.length + 1;
    case 'chapter':
      return block.label.length + block.title.length + 2;
  }
}

function ofRow(row: TableRow): number {
  if (row.kind === 'band') return row.text.length + 1;
  return sum(row.cells, (lines) => sum(lines, ofLine) + (lines.length === 0 ? 1 : 0));
}

function ofLine(line: Line): number {
  return sum(line, ({ text }) => text.length) + 1;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
