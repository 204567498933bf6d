// What keeps a document's wording from being used, found before anything is made of it.

import { faultsInText, lackingFields, type TextFault } from '../templates/text-faults.ts';
import {
  type AnyWordingTexts,
  textOfBlock,
  type WordingBlocks,
  type WordingRow,
  wordingIdOf,
} from './block.ts';

/** A fault, and the row and place where it stands. */
export type WordingFault = (TextFault | { readonly kind: 'LACKS'; readonly field: string }) & {
  readonly wordingId: string;
  readonly place: string;
};

/** Unknown fields with the nearest name, broken braces, required fields that do not print; [] when all is well. */
export function wordingFaults(
  document: string,
  blocks: WordingBlocks,
  shipped: AnyWordingTexts,
  rows: readonly WordingRow[],
): WordingFault[] {
  return Object.entries(blocks).flatMap(([block, { fields, required }]) => {
    const text = textOfBlock(document, block, shipped, rows);
    const faults = faultsInText(text, fields);
    const all =
      faults.length > 0
        ? faults
        : lackingFields(text, fields, required).map((field) => ({ kind: 'LACKS' as const, field }));
    const where = {
      wordingId: wordingIdOf(document, block),
      place: shipped.blocks[block]?.place ?? '',
    };
    return all.map((fault) => ({ ...fault, ...where }));
  });
}
