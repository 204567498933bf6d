// The words of a paper's blocks as a person reads them, one line for each paragraph or cell.

import type { Block, Line, TableRow } from '../../../src/domain/documents/paper.ts';

export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'heading':
      return [block.text];
    case 'chapter':
      return [block.label, block.title];
    case 'point':
      return [`${block.mark} ${textOf(block.runs)}`];
    case 'table':
      return block.rows.flatMap((row) => cellsOf(row).map((cell) => cell.join('\n')));
  }
}

/** The lines of each cell of a row. */
export function cellsOf(row: TableRow): string[][] {
  return row.kind === 'band' ? [[row.text]] : row.cells.map((cell) => cell.map(textOf));
}

/** The rows of the first table among the blocks. */
export function rowsOf(blocks: readonly Block[]): TableRow[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [...block.rows] : []));
}

export function textOf(line: Line): string {
  return line.map((run) => run.text).join('');
}
