// Roman numerals are written and read alike.

import { describe, expect, it } from 'vitest';
import { readRoman, roman } from '../../src/domain/numerals.ts';

describe('Roman numerals', () => {
  it('are written', () => {
    expect([1, 4, 5, 9, 14, 40, 49, 90].map(roman)).toEqual([
      'I',
      'IV',
      'V',
      'IX',
      'XIV',
      'XL',
      'XLIX',
      'XC',
    ]);
  });

  it('are read, and nothing else is', () => {
    expect(
      ['I', 'IV', 'IX', 'XIV', 'XL', 'C', 'IIII', 'IXI', 'VX', 'ABC', 'i', ''].map(readRoman),
    ).toEqual([1, 4, 9, 14, 40, 100, 0, 0, 0, 0, 0, 0]);
  });

  it('are read as they are written, up to three hundred', () => {
    for (let value = 1; value <= 300; value += 1) expect(readRoman(roman(value))).toBe(value);
  });
});
