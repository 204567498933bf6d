// Paragraphs, headings and points of the text.

import { AlignmentType, type ExternalHyperlink, Paragraph, type Table, type TextRun } from 'docx';
import type { Block, Orientation } from '../domain/documents/paper.ts';
import { centred, run, runsOf } from './lines.ts';
import { FIRST_LINE, POINT, SIZE } from './page.ts';
import { commentTable } from './table-block.ts';

/** At least 6 pt between paragraphs; lines between single and one and a half. */
export const BETWEEN = { before: 0, after: 6 * POINT, line: 252, lineRule: 'auto' } as const;

/** The blocks as they are set; `holdLast` keeps the last line with what follows it. */
export function textBlocks(
  blocks: readonly Block[],
  orientation: Orientation,
  holdLast: boolean,
): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const leads = blocks[index + 1]?.kind === 'table';
    const after = blocks[index - 1]?.kind === 'table';
    return setBlock(block, orientation, {
      keepNext: leads || (index === blocks.length - 1 ? holdLast : after),
      before: after ? 8 * POINT : 0,
    });
  });
}

/**
 * Where a block stands among the others: what leads into a table or the signature stays with it, and
 * the figures under a table with the rule that explains them.
 */
interface Place {
  readonly keepNext: boolean;
  /** Air above it, in twips. */
  readonly before: number;
}

function setBlock(
  block: Block,
  orientation: Orientation,
  place: Place,
): Paragraph | Table | Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return set(runsOf(block.runs, SIZE.body), place);
    case 'point':
      return set([run(`${block.mark} `), ...runsOf(block.runs, SIZE.body)], place);
    case 'heading':
      return set([run(block.text, { bold: true })], { ...place, keepNext: true });
    case 'chapter':
      return [
        centred(
          block.label,
          { bold: true },
          { keepNext: true, spacing: { before: place.before + 6 * POINT, after: 0 } },
        ),
        centred(
          block.title.toLocaleUpperCase('vi'),
          { bold: true },
          { keepNext: true, spacing: { before: 0, after: 6 * POINT } },
        ),
      ];
    case 'table':
      return commentTable(block, orientation);
  }
}

function set(children: (TextRun | ExternalHyperlink)[], place: Place): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { ...BETWEEN, before: place.before },
    keepNext: place.keepNext,
    children,
  });
}
