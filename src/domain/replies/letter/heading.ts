// Whether a block of a letter only heads what stands below it.

import type { Block } from './blocks.ts';
import { partNamed, placeNamed } from './guesses.ts';
import { announces, asksForSomething, isAbout } from './phrases.ts';

/**
 * Whether a block only says what follows it is about. An item that asks for something in general
 * words (“đề nghị bổ sung các nội dung sau:”) heads comments of their own; one that names a place
 * keeps what stands below it.
 */
export function isHeading({ mark, text }: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  const deeper = next.mark !== null && next.mark.kind !== mark?.kind;
  if (text.endsWith(':') && deeper) {
    if (!asksForSomething(text)) return true;
    return (
      mark === null || partNamed(text) !== null || (announces(text) && placeNamed(text) === '')
    );
  }
  if (!isAbout(text)) return false;
  const high = mark === null || mark.kind === 'ROMAN' || mark.kind === 'CAPITAL';
  return high ? next.mark?.kind !== mark?.kind || mark === null : deeper || next.mark === null;
}
