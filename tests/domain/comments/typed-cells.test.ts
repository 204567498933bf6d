import { describe, expect, it } from 'vitest';
import { typedCells } from '../../../src/domain/comments/typed-cells.ts';

const cell = (column: string, text: string, key = 'GY-D4-0001') => ({ key, column, text });

describe('what was typed into the log by hand', () => {
  it('is kept with what one cell held before', () => {
    const told = { kind: 'TYPED', old: '', next: 'Tiếp thu' } as const;
    expect(typedCells([cell('disposition', 'Tiếp thu')], told)).toEqual([
      { commentId: 'GY-D4-0001', column: 'disposition', old: '', next: 'Tiếp thu' },
    ]);
  });

  it('is what the edit says, not what stands there by the time it is heard', () => {
    const told = { kind: 'TYPED', old: 'a', next: 'b' } as const;
    expect(typedCells([cell('explanation', 'c')], told)[0]?.next).toBe('b');
  });

  it('is kept of a block cell by cell, without what nobody can tell any more', () => {
    const cells = [cell('disposition', 'Giải trình'), cell('explanation', '', 'GY-D4-0002')];
    expect(typedCells(cells, { kind: 'PASTED' })).toEqual([
      { commentId: 'GY-D4-0001', column: 'disposition', old: null, next: 'Giải trình' },
      { commentId: 'GY-D4-0002', column: 'explanation', old: null, next: '' },
    ]);
  });

  it('is nothing where nothing changed, and of columns that only the program fills', () => {
    const told = { kind: 'TYPED', old: 'x', next: 'x' } as const;
    expect(typedCells([cell('theme', 'x')], told)).toEqual([]);
    expect(typedCells([cell('requestId', 'PH-1')], { kind: 'PASTED' })).toEqual([]);
  });
});
