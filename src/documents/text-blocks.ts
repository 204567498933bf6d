// Paragraphs, headings and points of the text.

import { Paragraph, type Table } from 'docx';
import type {
  Block,
  Paragraph as BlockParagraph,
  Chapter,
  Heading,
  Orientation,
  Point,
} from '../domain/documents/paper.ts';
import { DrawnParagraphs, lineXml, type SetLine } from './drawn-paragraphs.ts';
import { gathered, type Part } from './drawn-stretch.ts';
import { hasLink } from './drawn-text.ts';
import { centred, runsOf } from './lines.ts';
import { BETWEEN, POINT, TEXT_STYLE } from './page.ts';
import { commentTable } from './table-block.ts';

type Set = Paragraph | Table;

/** The blocks as they are set; `holdLast` keeps the last line with what follows it. */
export function textBlocks(
  blocks: readonly Block[],
  orientation: Orientation,
  holdLast: boolean,
): Set[] {
  const last = blocks.length - 1;
  const partOf = (block: Block, index: number): Part<Set> => {
    const leads = blocks[index + 1]?.kind === 'table';
    const after = blocks[index - 1]?.kind === 'table';
    const place = {
      keepNext: leads || (index === last ? holdLast : after),
      before: after ? 8 * POINT : 0,
    };
    if (block.kind === 'table') return { set: [commentTable(block, orientation)] };
    if (block.kind === 'chapter') return { set: chapterLines(block, place) };
    const line = lineOf(block, place);
    // On the last paragraph the library hangs the dress of its section.
    return index === last || hasLink(line.runs)
      ? { set: [setByLibrary(line)] }
      : { drawn: lineXml(line) };
  };
  return gathered<Block, Set>(blocks, partOf, (lines) => new DrawnParagraphs(lines));
}

/**
 * Where a block stands among the others: what leads into a table or the signature stays with it, and
 * the figures under a table with the rule that explains them.
 */
type Place = Pick<SetLine, 'keepNext' | 'before'>;

function lineOf(block: BlockParagraph | Point | Heading, place: Place): SetLine {
  switch (block.kind) {
    case 'paragraph':
      return { ...place, lead: [], runs: block.runs };
    case 'point':
      return { ...place, lead: [{ text: `${block.mark} ` }], runs: block.runs };
    case 'heading':
      return { ...place, lead: [{ text: block.text, bold: true }], runs: [], keepNext: true };
  }
}

function chapterLines({ label, title }: Chapter, { before }: Place): Paragraph[] {
  const over = { before: before + 6 * POINT, after: 0 };
  const under = { before: 0, after: 6 * POINT };
  return [
    centred(label, { bold: true }, { keepNext: true, spacing: over }),
    centred(title.toLocaleUpperCase('vi'), { bold: true }, { keepNext: true, spacing: under }),
  ];
}

function setByLibrary({ lead, runs, keepNext, before }: SetLine): Paragraph {
  return new Paragraph({
    style: TEXT_STYLE,
    ...(keepNext ? { keepNext } : {}),
    ...(before === 0 ? {} : { spacing: { ...BETWEEN, before } }),
    children: [...runsOf(lead), ...runsOf(runs)],
  });
}
