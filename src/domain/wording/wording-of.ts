// A document's wording, ready to be filled in.

import { filledIn } from '../templates/template-text.ts';
import {
  textOfBlock,
  type Wording,
  type WordingBlocks,
  type WordingRow,
  type WordingTexts,
} from './block.ts';

/**
 * The wording as the rows have it, which must be free of faults. A value stays what it is: a name
 * with `{{x}}` in it is a name, and its line breaks become spaces, so that none begins a paragraph.
 * @example wordingOf('CONG_VAN', blocks, shipped, [])('trichYeu', { … }) //=> ['V/v góp ý dự thảo Đề án “…”']
 */
export function wordingOf<Blocks extends WordingBlocks>(
  document: string,
  blocks: Blocks,
  shipped: WordingTexts<Blocks>,
  rows: readonly WordingRow[],
): Wording<Blocks> {
  return (block, facts) => {
    const given: Readonly<Record<string, string | undefined>> = facts;
    const { fields } = blocks[block] ?? { fields: [] };
    const values = Object.fromEntries(
      fields.map((field) => [field, onOneLine(given[field] ?? '')]),
    );
    return filledIn(textOfBlock(document, block, shipped, rows), values)
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  };
}

function onOneLine(value: string): string {
  return value.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}
