// How alike two wordings of a clause are, by the words they share.

import { folded } from '../bodies/search.ts';

/**
 * From 0 for no common word to 1 for the same words in any order; accents do not count.
 * @example wordLikeness('Giao Sở Tài chính', 'Giao Sở Nội vụ') //=> 0.5
 */
export function wordLikeness(one: string, other: string): number {
  const counts = new Map<string, number>();
  const words = folded(one).split(' ').filter(Boolean);
  const others = folded(other).split(' ').filter(Boolean);
  if (words.length === 0 || others.length === 0) return 0;
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (words.length + others.length);
}
