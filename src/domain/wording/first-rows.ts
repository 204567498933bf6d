// The rows of the sheet of wordings as a new book gets them.

import { idOf, type WordingId } from '../ids.ts';
import { type AnyWordingTexts, type WordingBlocks, wordingIdOf } from './block.ts';

export interface FirstWording {
  readonly wordingId: WordingId;
  readonly place: string;
  readonly text: string;
  /** The fields of the block, each with what it stands for: `{{han}}: thời hạn`. */
  readonly note: string;
}

/** A row for each block of a document, in the order of its text. */
export function firstRows(
  document: string,
  blocks: WordingBlocks,
  shipped: AnyWordingTexts,
): FirstWording[] {
  return Object.entries(blocks).flatMap(([block, { fields }]) => {
    const words = shipped.blocks[block];
    if (words === undefined) return [];
    return [
      {
        wordingId: idOf<WordingId>(wordingIdOf(document, block)),
        ...words,
        note: fields.map((field) => `{{${field}}}: ${shipped.fields[field] ?? ''}`).join('\n'),
      },
    ];
  });
}
