// The small rules of a paper's text.

import { describe, expect, it } from 'vitest';
import { cellLines, closed, paragraph } from '../../../src/domain/documents/paper-blocks.ts';
import { linesOf } from './plain-text.ts';

describe('the end of a text', () => {
  it('is ./. in the place of the full stop', () => {
    expect(linesOf(closed([paragraph('Một.'), paragraph('Hai. ')]))).toEqual(['Một.', 'Hai./.']);
  });

  it('is a line of its own after a table', () => {
    expect(linesOf(closed([{ kind: 'table', columns: [], rows: [] }]))).toEqual(['./.']);
  });
});

describe('the lines of a cell', () => {
  it('are those that were typed, without the blank ones, letters untouched', () => {
    expect(cellLines('a\r\n\n- b \r=1+1').map((line) => line[0]?.text)).toEqual([
      'a',
      '- b ',
      '=1+1',
    ]);
  });
});
