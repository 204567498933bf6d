// Comments side by side: body, place and words of each, behind the controls of its line.

import type { MergeableLine, MergeCommentsData } from '../../../data/merge-comments.ts';
import { element, table, unbroken } from '../elements.ts';

export type MergeWords = MergeCommentsData['words'];

/** `heads`: what the controls of each line are called. */
export function commentLines(
  words: MergeWords,
  heads: readonly string[],
  lines: readonly { readonly comment: MergeableLine; readonly controls: readonly Node[] }[],
): HTMLElement {
  const made = table(
    [...heads, words.body, words.place, words.text],
    lines.map(({ comment: { id, body, place, text }, controls }) => [
      ...controls,
      element('span', {}, `${body} `, unbroken(`(${id})`)),
      place,
      { text, tone: 'said' },
    ]),
  );
  made.classList.add('lines');
  return made;
}
