// Paragraphs, headings and points of the text.

import { AlignmentType, Paragraph, type Table } from 'docx';
import type { Block, Orientation } from '../domain/documents/paper.ts';
import { DrawnParagraphs, type SetLine } from './drawn-paragraphs.ts';
import { gathered, type Part } from './drawn-stretch.ts';
import { hasLink } from './drawn-text.ts';
import { centred, runsOf } from './lines.ts';
import { BETWEEN, FIRST_LINE, POINT, SIZE } from './page.ts';
import { commentTable } from './table-block.ts';

type Set = Paragraph | Table;

/** The blocks as they are set; `holdLast` keeps the last line with what follows it. */
export function textBlocks(
  blocks: readonly Block[],
  orientation: Orientation,
  holdLast: boolean,
): Set[] {
  const last = blocks.length - 1;
  const parts = blocks.map((block, index) => {
    const leads = blocks[index + 1]?.kind === 'table';
    const after = blocks[index - 1]?.kind === 'table';
    const part = setBlock(block, orientation, {
      keepNext: leads || (index === last ? holdLast : after),
      before: after ? 8 * POINT : 0,
    });
    // On the last paragraph the library hangs the dress of its section.
    return 'drawn' in part && index === last ? { set: [setByLibrary(part.drawn)] } : part;
  });
  return gathered<SetLine, Set>(parts, (lines) => new DrawnParagraphs(lines));
}

/**
 * Where a block stands among the others: what leads into a table or the signature stays with it, and
 * the figures under a table with the rule that explains them.
 */
type Place = Pick<SetLine, 'keepNext' | 'before'>;

function setBlock(block: Block, orientation: Orientation, place: Place): Part<SetLine, Set> {
  switch (block.kind) {
    case 'paragraph':
      return set({ ...place, lead: [], runs: block.runs });
    case 'point':
      return set({ ...place, lead: [{ text: `${block.mark} ` }], runs: block.runs });
    case 'heading':
      return set({ ...place, lead: [{ text: block.text, bold: true }], runs: [], keepNext: true });
    case 'chapter':
      return { set: chapterLines(block, place) };
    case 'table':
      return { set: [commentTable(block, orientation)] };
  }
}

function chapterLines(
  { label, title }: Extract<Block, { kind: 'chapter' }>,
  { before }: Place,
): Paragraph[] {
  const over = { before: before + 6 * POINT, after: 0 };
  const under = { before: 0, after: 6 * POINT };
  return [
    centred(label, { bold: true }, { keepNext: true, spacing: over }),
    centred(title.toLocaleUpperCase('vi'), { bold: true }, { keepNext: true, spacing: under }),
  ];
}

/** Drawn but for an address. */
function set(line: SetLine): Part<SetLine, Set> {
  return hasLink(line.runs) ? { set: [setByLibrary(line)] } : { drawn: line };
}

function setByLibrary({ lead, runs, keepNext, before }: SetLine): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { ...BETWEEN, before },
    keepNext,
    children: [...runsOf(lead), ...runsOf(runs, SIZE.body)],
  });
}
