// An annex: a section of its own with label, title and the line that ties it to its paper.

import type { ISectionOptions } from 'docx';
import type { Annex } from '../domain/documents/paper.ts';
import { centred } from './lines.ts';
import { POINT, sectionDress } from './page.ts';
import { textBlocks } from './text-blocks.ts';

export function annexSection(annex: Annex): ISectionOptions {
  return {
    ...sectionDress(annex.orientation, 'annex'),
    children: [
      centred(annex.label, { bold: true }, { keepNext: true }),
      centred(annex.title.toUpperCase(), { bold: true }, { keepNext: true }),
      centred(
        annex.reference,
        { italic: true },
        { keepNext: true, spacing: { before: 0, after: 10 * POINT } },
      ),
      ...textBlocks(annex.blocks, annex.orientation, false),
    ],
  };
}
