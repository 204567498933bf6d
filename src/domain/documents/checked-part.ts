// What of a long paper is looked at by the check of its layout: its maker sets all of it alike.

import type { Block, Paper, Table } from './paper.ts';

/** Rows of a table, and blocks of a text, some 20 pages of either. */
const ROWS = 400;
const BLOCKS = 400;
/** Of the end of a text, with its closing mark. */
const LAST = 5;

/** The paper with so much of each long table and text; the same paper when it has none. */
export function checkedPart(paper: Paper): Paper {
  const texts = [paper.blocks, ...paper.annexes.map(({ blocks }) => blocks)];
  if (!texts.some(isLong)) return paper;
  return {
    ...paper,
    blocks: shortened(paper.blocks),
    annexes: paper.annexes.map((annex) => ({ ...annex, blocks: shortened(annex.blocks) })),
  };
}

function isLong(blocks: readonly Block[]): boolean {
  return blocks.length > BLOCKS || blocks.some((block) => block.kind === 'table' && hasMore(block));
}

const hasMore = ({ rows }: Table): boolean => rows.length > ROWS;

function shortened(blocks: readonly Block[]): Block[] {
  const looked =
    blocks.length > BLOCKS ? [...blocks.slice(0, BLOCKS - LAST), ...blocks.slice(-LAST)] : blocks;
  return looked.map((block) =>
    block.kind === 'table' && hasMore(block)
      ? { ...block, rows: block.rows.slice(0, ROWS) }
      : block,
  );
}
