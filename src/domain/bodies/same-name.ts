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
  const a = folded(one);
  const b = folded(other);
  if (a === '' || b === '' || numbersIn(a) !== numbersIn(b)) return false;
  const allowed = Math.min(3, Math.max(1, Math.floor(Math.min(a.length, b.length) / 12)));
  return distanceWithin(a, b, allowed);
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

/** Whether the Levenshtein distance is at most `limit`; gives up as soon as it cannot be. */
function distanceWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return false;
    above = row;
  }
  return (above[b.length] ?? 0) <= limit;
}
