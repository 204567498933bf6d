// A paper as the bytes of a .docx in the layout of Nghị định 30/2020/NĐ-CP.

import { Document, Packer, Paragraph } from 'docx';
import type { Moment } from '../domain/day.ts';
import type { Paper } from '../domain/documents/paper.ts';
import type { Docx } from '../ports.ts';
import { annexSection } from './annex.ts';
import { closing } from './closing.ts';
import { type DocxParts, inTwo, isLong, packaged } from './docx-package.ts';
import { withStretches } from './drawn-stretch.ts';
import { letterhead } from './letterhead.ts';
import { FONT, PARAGRAPH_STYLES, POINT, SIZE, sectionDress } from './page.ts';
import { coreProperties } from './properties.ts';
import { textBlocks } from './text-blocks.ts';
import { authorityLine, basisLines, decidesLine, recipientLines, titleLines } from './title.ts';

/**
 * The .docx of a paper. `madeAt` is the time in the file's properties; the parts inside are the same
 * for the same arguments. Asynchronous in form only: no timer and no I/O is waited for.
 * @param packing `loose` for a reader that comes at once
 */
export async function paperToDocx(
  paper: Paper,
  madeAt: Moment,
  packing: 'packed' | 'loose' = 'packed',
): Promise<Uint8Array> {
  const { bytes, parts } = await written(paper, madeAt);
  return parts === null ? bytes : packaged(parts, packing);
}

/** The same for Google to keep: of a long paper in two, which Google packs. */
export async function paperForDrive(paper: Paper, madeAt: Moment): Promise<Docx> {
  const { bytes, parts } = await written(paper, madeAt);
  if (parts === null) return bytes;
  return isLong(parts.main) ? inTwo(parts) : packaged(parts, 'packed');
}

interface Written {
  readonly bytes: Uint8Array;
  /** With what was drawn in its place, unless nothing was. */
  readonly parts: DocxParts | null;
}

async function written(paper: Paper, madeAt: Moment): Promise<Written> {
  const document = new Document({
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
      paragraphStyles: [...PARAGRAPH_STYLES],
    },
    sections: [
      {
        ...sectionDress(paper.orientation, 'first'),
        children: [
          letterhead(paper),
          ...titleLines(paper),
          ...recipientLines(paper),
          gap(paper),
          ...authorityLine(paper),
          ...basisLines(paper),
          ...decidesLine(paper),
          ...textBlocks(paper.blocks, paper.orientation, true),
          ...closing(paper),
        ],
      },
      ...paper.annexes.map(annexSection),
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(paper, madeAt) };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [properties]));
  return { bytes, parts: withStretches(document, bytes) };
}

/** Where no recipients stand between, air before the text. */
function gap(paper: Paper): Paragraph {
  const points = paper.recipients.length > 0 ? 1 : 8;
  return new Paragraph({
    spacing: { before: 0, after: 0, line: points * POINT, lineRule: 'exact' },
    run: { size: 2 },
  });
}
