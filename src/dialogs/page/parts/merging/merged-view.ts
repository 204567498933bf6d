// What is merged already, each comment with the button that takes it out again.

import type { MergeGroup } from '../../../data/merge-comments.ts';
import { button, element } from '../elements.ts';
import { commentLines, type MergeWords } from './comment-lines.ts';

export function mergedView(
  groups: readonly MergeGroup[],
  words: MergeWords,
  split: (commentId: string) => void,
): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, `${words.merged} (${groups.length})`),
    ...groups.map(({ reason, comments }) =>
      element(
        'fieldset',
        {},
        element('legend', {}, reason),
        commentLines(
          words,
          [''],
          comments.map((comment) => {
            const apart = button(words.split, () => split(comment.id));
            apart.setAttribute('aria-label', `${words.split} ${comment.id}`);
            return { comment, controls: [apart] };
          }),
        ),
      ),
    ),
  );
}
