import { describe, expect, it } from 'vitest';
import { dresser } from '../../../emulator/spreadsheet/cells.ts';
import type { Cell } from '../../../emulator/spreadsheet/state.ts';

describe('a dress laid on a cell', () => {
  it('that wears it already leaves the cell the object that it is', () => {
    const cell: Cell = { v: 7, nf: '0.00', bold: true };
    expect(dresser({ nf: '0.00' })(cell)).toBe(cell);
    expect(dresser({ bg: undefined, bgTheme: undefined })(cell)).toBe(cell);
  });

  it('that wears another one gives another cell, and leaves this one as it is', () => {
    const cell: Cell = { v: 7, nf: '0.00' };
    expect(dresser({ nf: '@', bold: true })(cell)).toEqual({ v: 7, nf: '@', bold: true });
    expect(cell).toEqual({ v: 7, nf: '0.00' });
  });

  it('takes from parts of a text what the cell as a whole wears', () => {
    const runs = [{ start: 0, end: 1, bold: true, link: 'https://example.vn' }];
    const cell: Cell = { v: 'ab', bold: true, runs };
    expect(dresser({ bold: true })(cell)).toEqual({
      ...{ v: 'ab', bold: true },
      runs: [{ start: 0, end: 1, link: 'https://example.vn' }],
    });
  });

  it('leaves nothing of a blank cell whose last dress it takes off', () => {
    expect(dresser({ bg: undefined })({ v: '' })).toBeUndefined();
    expect(dresser({ bg: undefined })({ v: '', bg: '#ff0000' })).toBeUndefined();
    expect(dresser({ bg: undefined })(undefined)).toBeUndefined();
  });
});
