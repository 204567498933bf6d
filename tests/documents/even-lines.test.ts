// Titles of several lines: even, as wide as needed, never less than one line's text.

import { describe, expect, it } from 'vitest';
import { evenIndent } from '../../src/documents/even-lines.ts';

/** A column of 50 letters of 100 twips: a line is full at 47. */
const indent = (text: string): number => evenIndent(text, 100, 5000);

describe('a centred title', () => {
  it('keeps the whole column while it is one line', () => {
    expect(indent('a'.repeat(47))).toBe(0);
    expect(indent('')).toBe(0);
  });

  it('is drawn in so that its last line is about as long as the first', () => {
    // Twelve words of four letters are 59 with their spaces: two lines of six words, 29 letters and a tenth.
    expect(indent(Array(12).fill('abcd').join(' '))).toBe(Math.floor((5000 - 29 * 110) / 2));
  });

  it('counts a capital as one and a half', () => {
    // 31 letters are 46.5 wide and fit; of 33 each word, 24 wide, has its line.
    expect(indent('A'.repeat(31))).toBe(0);
    expect(indent(`${'A'.repeat(16)} ${'A'.repeat(16)}`)).toBe((5000 - 24 * 110) / 2);
  });

  it('has the whole column for a word that no line holds', () => {
    expect(indent('x'.repeat(200))).toBe(0);
  });
});
