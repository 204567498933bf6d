// Roman numerals, and the letters of points: what headings are numbered with (Nghị định 30/2020, Phụ lục I, Mục II.6).

/** In order: đ after d, none of f, j, w, z, and without hats and hooks (practice.md §5). */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

const SIGNS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * The numeral of a whole number from 1.
 * @example roman(14) //=> 'XIV'
 */
export function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [size, sign] of SIGNS) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
}

/**
 * The number that a numeral is; 0 for what is none, or not written as it should be.
 * @example readRoman('XIV') //=> 14
 */
export function readRoman(text: string): number {
  let value = 0;
  let rest = text;
  for (const [size, sign] of SIGNS) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += size;
  }
  return rest === '' && roman(value) === text ? value : 0;
}
