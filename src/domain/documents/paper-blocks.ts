// The blocks of a paper, made; and how the text of every paper is closed.

import type { Block, Heading, Line, Paragraph, Point, Run, TableColumn } from './paper.ts';

/** A paragraph of one look. */
export function paragraph(text: string, look: Omit<Run, 'text'> = {}): Paragraph {
  return { kind: 'paragraph', runs: [{ text, ...look }] };
}

export function point(mark: string, text: string): Point {
  return { kind: 'point', mark, runs: [{ text }] };
}

export function heading(level: 1 | 2, text: string): Heading {
  return { kind: 'heading', level, text };
}

/** The lines of a cell: what was typed on several lines stays on several lines, blank ones go. */
export function cellLines(text: string, look: Omit<Run, 'text'> = {}): Line[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => [{ text: line, ...look }]);
}

/**
 * The blocks with `./.` after the last word, as the text of every paper ends (Phụ lục I, Mục II.6).
 * A full stop there gives way to it, and so does a `./.` that was typed. Blocks that end in a table or heading get a line of their own.
 */
export function closed(blocks: readonly Block[]): Block[] {
  const last = blocks[blocks.length - 1];
  if (
    last === undefined ||
    last.kind === 'table' ||
    last.kind === 'heading' ||
    last.kind === 'chapter'
  ) {
    return [...blocks, paragraph('./.')];
  }
  const runs = last.runs.map((run, index) =>
    index === last.runs.length - 1
      ? { ...run, text: `${run.text.replace(/(\.\/\.|[.;])\s*$/, '')}./.` }
      : run,
  );
  return [...blocks.slice(0, -1), { ...last, runs }];
}

/** Columns with these titles and shares, in percent; at the left but those that are named as centred. */
export function columnsOf(
  titles: readonly string[],
  shares: readonly number[],
  centred: readonly number[] = [],
): TableColumn[] {
  return titles.map((title, index) => ({
    title,
    share: shares[index] ?? 0,
    align: centred.includes(index) ? 'center' : 'left',
  }));
}
