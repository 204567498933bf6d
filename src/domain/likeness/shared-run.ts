// The words that two comments share one after the other: what a person is shown as the reason.

import { WordForms } from './words.ts';

/** Fewer words in a row are chance. */
const ENOUGH = 3;

/**
 * The longest run of words that both texts have, as the first one writes it; '' for fewer than three.
 * @example sharedRun('Làm rõ nguồn kinh phí thực hiện.', 'bổ sung NGUỒN KINH PHÍ thực hiện')
 * //=> 'nguồn kinh phí thực hiện'
 */
export function sharedRun(one: string, other: string, forms = new WordForms()): string {
  const words = forms.in(one);
  const others = forms.in(other).map(({ folded }) => folded);
  let best = { end: 0, length: 0 };
  let lengths: number[] = [];
  for (const [at, { folded }] of words.entries()) {
    const next: number[] = [];
    for (const [place, word] of others.entries()) {
      if (word !== folded) continue;
      const length = (lengths[place - 1] ?? 0) + 1;
      next[place] = length;
      if (length > best.length) best = { end: at + 1, length };
    }
    lengths = next;
  }
  if (best.length < ENOUGH) return '';
  return words
    .slice(best.end - best.length, best.end)
    .map(({ shown }) => shown)
    .join(' ');
}
