// The order in which a page shows its questions when the form shuffles them. Pure.

import { isQuestion } from './answer-format.ts';
import { shuffleKey } from './ids.ts';
import type { FormItemState } from './state.ts';

/** Questions change places among themselves; headers and pictures stay where they are [K]. */
export function shuffled(items: FormItemState[], seed: string): FormItemState[] {
  const drawn = items
    .filter(isQuestion)
    .map((item) => ({ item, key: shuffleKey(`${seed}/${item.id}`) }))
    .sort((left, right) => left.key - right.key);
  return items.map((item) => (isQuestion(item) ? (drawn.shift()?.item ?? item) : item));
}
