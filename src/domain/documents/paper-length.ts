// How long a paper is, and whether one Google Doc can hold it.

import type { Block, Line, Paper } from './paper.ts';

/** More characters no Google Doc holds, however many pages they are (support.google.com/drive/answer/37603). */
export const MOST_LETTERS = 1_020_000;

/** The characters of a paper's text and annexes, each line's end counted as one; its head has a few hundred more. */
export function lettersOf({ blocks, annexes }: Pick<Paper, 'blocks' | 'annexes'>): number {
  return sum([...blocks, ...annexes.flatMap((annex) => annex.blocks)], ofBlock);
}

function ofBlock(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return ofLine(block.runs);
    case 'point':
      return block.mark.length + ofLine(block.runs);
    case 'heading':
      return block.text.length + 1;
    case 'chapter':
      return block.label.length + block.title.length + 2;
    case 'table':
      return sum(block.rows, (row) =>
        row.kind === 'band'
          ? row.text.length + 1
          : sum(row.cells, (lines) => sum(lines, ofLine) + (lines.length === 0 ? 1 : 0)),
      );
  }
}

function ofLine(line: Line): number {
  return sum(line, ({ text }) => text.length) + 1;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
