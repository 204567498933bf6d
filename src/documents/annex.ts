// An annex: a section of its own with label, title and the line that ties it to its paper.

import type { ISectionOptions } from 'docx';
import type { Annex } from '../domain/documents/paper.ts';
import { evenIndent } from './even-lines.ts';
import { centred } from './lines.ts';
import { POINT, sectionDress, textWidth } from './page.ts';
import { textBlocks } from './text-blocks.ts';

/** Mean widths at 14 pt: of a small letter in bold, and in italics. */
const BOLD = 6.2 * POINT;
const ITALIC = 5.7 * POINT;

export function annexSection(annex: Annex): ISectionOptions {
  const even = (text: string, letter: number) => {
    const side = evenIndent(text, letter, textWidth(annex.orientation));
    return side === 0 ? {} : { indent: { left: side, right: side } };
  };
  return {
    ...sectionDress(annex.orientation, 'annex'),
    children: [
      centred(annex.label, { bold: true }, { keepNext: true }),
      centred(
        annex.title.toUpperCase(),
        { bold: true },
        { ...even(annex.title.toUpperCase(), BOLD), keepNext: true },
      ),
      centred(
        annex.reference,
        { italic: true },
        {
          ...even(annex.reference, ITALIC),
          keepNext: true,
          spacing: { before: 0, after: 10 * POINT },
        },
      ),
      ...textBlocks(annex.blocks, annex.orientation, false),
    ],
  };
}
