// A group of near-duplicates: which one is the main one, and which are merged into it.

import type { MergeGroup, MergeInput } from '../../../data/merge-comments.ts';
import { element, input } from '../elements.ts';
import { commentLines, type MergeWords } from './comment-lines.ts';

export interface GroupView {
  readonly view: HTMLElement;
  /** The group as it is ticked; null while nothing of it is. */
  ticked(): MergeInput['groups'][number] | null;
}

/** `name`: of the group's choice of a main comment, its own on the page. */
export function groupView(
  { reason, comments }: MergeGroup,
  name: string,
  words: MergeWords,
): GroupView {
  const lines = comments.map((comment, index) => {
    const box = input('checkbox');
    box.setAttribute('aria-label', `${words.merge} ${comment.id}`);
    const main = input('radio');
    main.name = name;
    main.checked = index === 0;
    main.setAttribute('aria-label', `${words.main} ${comment.id}`);
    return { comment, box, main };
  });
  // The main one is what the others are merged into: it has nothing to be ticked.
  const settle = (): void => {
    for (const { box, main } of lines) {
      box.disabled = main.checked;
      if (main.checked) box.checked = false;
    }
  };
  for (const { main } of lines) main.addEventListener('change', settle);
  settle();
  return {
    view: element(
      'fieldset',
      {},
      element('legend', {}, reason),
      commentLines(
        words,
        [words.merge, words.main],
        lines.map(({ comment, box, main }) => ({ comment, controls: [box, main] })),
      ),
    ),
    ticked() {
      const main = lines.find((line) => line.main.checked)?.comment.id ?? '';
      const merged = lines.filter(({ box }) => box.checked).map(({ comment }) => comment.id);
      return merged.length === 0 ? null : { main, merged };
    },
  };
}
