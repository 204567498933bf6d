// How alike two names of bodies are when neither accents nor abbreviations are certain.

import { folded } from '../../bodies/search.ts';

/** Words that many names share and that therefore tell nothing apart. */
const COMMON = new Set('so ubnd uy ban nhan dan huyen thanh pho tp tinh phong h va'.split(' '));

/** From this likeness on a name is worth offering to a person. */
export const WORTH_OFFERING = 0.7;

/** What a name has that stands whole in a longer one. */
const CONTAINED = 0.9;

/**
 * 1 for the same name, less the more letters differ; accents, case and the words that every name
 * has do not count, initials stand for the name.
 * @example likeness('so tai chinh', 'Sở Tài chính') //=> 1
 * @example likeness('STC', 'Sở Tài chính') //=> 1
 * @example likeness('Sở Tài chính Bắc Giang', 'Sở Tài chính') //=> 0.9
 */
export function likeness(given: string, name: string): number {
  const one = folded(given).split(' ').filter(Boolean);
  const other = folded(name).split(' ').filter(Boolean);
  if (one.length === 0 || other.length === 0) return 0;
  const initials = other.map((word) => word[0]).join('');
  if (one.length === 1 && one[0] === initials && initials.length > 1) return 1;
  const [short, full] = [one.filter(tells), other.filter(tells)];
  if (short.length === 0 || full.length === 0) return one.join(' ') === other.join(' ') ? 1 : 0;
  if (short.join(' ') === full.join(' ')) return 1;
  const contained = full.length > 1 && ` ${short.join(' ')} `.includes(` ${full.join(' ')} `);
  if (contained) return CONTAINED;
  const [a, b] = [short.join(''), full.join('')];
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

const tells = (word: string): boolean => !COMMON.has(word);

/** Single letters to insert, drop or change to make one text of the other. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
