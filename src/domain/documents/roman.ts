// Roman numerals of sections and annexes.

const STEPS: readonly (readonly [number, string])[] = [
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
  for (const [size, sign] of STEPS) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
}
