// Whether two names are one name written differently, or so near that a person must say.

import { folded } from './search.ts';

/** Grave, acute, tilde, hook above, dot below: the tones of Vietnamese, apart from â, ă, ơ, ư. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as it is compared: small letters, single spaces, hyphens for dashes, and the tone at the
 * end of its syllable, because hòa and hoà are one word.
 * @example bareName('UBND Huyện Hiệp Hoà') === bareName('ubnd huyện hiệp hòa') //=> true
 */
export function bareName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(TONE, '') + (word.match(TONE)?.join('') ?? ''))
    .join(' ');
}

/**
 * Whether two different names may be one body's: no more letters apart than slips of a hand, without
 * regard to accents; names with different numbers in them are different bodies.
 * @example isNearName('Sở Tài chính', 'So Tai chanh') //=> true
 * @example isNearName('Doanh nghiệp số 1', 'Doanh nghiệp số 2') //=> false
 */
export function isNearName(one: string, other: string): boolean {
  return isNear(folded(one), folded(other));
}

/** The same of names that are folded already: a list is held against a whole directory. */
export function isNear(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const allowed = Math.min(3, Math.max(1, Math.floor(Math.min(a.length, b.length) / 12)));
  if (Math.abs(a.length - b.length) > allowed) return false;
  return distanceWithin(a, b, allowed) && numbersIn(a) === numbersIn(b);
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

/**
 * Whether the Levenshtein distance of the texts from `i` and from `j` on is at most `limit`. Equal
 * letters cost nothing; each of the few allowed slips tries its three kinds, so nothing is stored.
 */
function distanceWithin(a: string, b: string, limit: number, i = 0, j = 0): boolean {
  let from = i;
  let to = j;
  while (from < a.length && a[from] === b[to]) {
    from += 1;
    to += 1;
  }
  const left = a.length - from;
  const right = b.length - to;
  if (left === 0 || right === 0) return Math.max(left, right) <= limit;
  if (limit === 0 || Math.abs(left - right) > limit) return false;
  return (
    distanceWithin(a, b, limit - 1, from + 1, to + 1) ||
    distanceWithin(a, b, limit - 1, from + 1, to) ||
    distanceWithin(a, b, limit - 1, from, to + 1)
  );
}
