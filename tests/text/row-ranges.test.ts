// Rows in few figures.

import { expect, it } from 'vitest';
import { rowRanges } from '../../src/text/row-ranges.ts';

it('joins neighbours, in the order of the sheet, each row once', () => {
  expect(rowRanges([3, 4, 5, 9])).toBe('3–5, 9');
  expect(rowRanges([9, 3, 4, 4])).toBe('3–4, 9');
  expect(rowRanges([])).toBe('');
});
