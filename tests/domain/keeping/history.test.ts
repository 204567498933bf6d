// The history is the union of what the copy and the book have: no row is lost, none told twice.

import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import type { KeptCell } from '../../../src/domain/keeping/kept-cell.ts';
import { restoredBook } from '../../../src/domain/keeping/restored-book.ts';
import type { Snapshot } from '../../../src/domain/keeping/snapshot.ts';

const bookWith = (rows: KeptCell[][]): Snapshot => ({
  ...{ book: 'b', schema: 3, at: moment('2021-08-23T07:45'), by: '', why: 'HAND', note: '' },
  ...{ tabs: [], memory: {} },
  sheets: [{ sheet: 'audit', tab: 'Nhật ký', columns: ['detail', 'seal'], rows }],
});

const facts = {
  keyOf: () => null,
  knows: () => true,
  ownSettings: [],
  words: { idOf: () => '', label: () => '', inDoubt: '', cancelled: '' },
};

const restored = (kept: KeptCell[][], present: KeptCell[][]) =>
  restoredBook(bookWith(kept), bookWith(present), facts)[0]?.rows;

describe('the history after a restore', () => {
  it('has a row once that was sealed since the copy was made', () => {
    const sealed = [
      ['a', 'N1_x'],
      ['b', 'N2_x'],
    ];
    expect(restored([['a', '']], sealed)).toEqual(sealed);
  });

  it('has rows that were deleted since, before those that came since', () => {
    const rows = restored(
      [
        ['a', ''],
        ['b', ''],
      ],
      [
        ['b', 'N2_x'],
        ['c', ''],
      ],
    );
    expect(rows).toEqual([
      ['a', ''],
      ['b', 'N2_x'],
      ['c', ''],
    ]);
  });

  it('has two rows that are alike twice', () => {
    const twice = [
      ['a', ''],
      ['a', ''],
    ];
    expect(restored(twice, [['a', '']])).toEqual(twice);
  });
});
