// What copy and book have alike stays the row that it is; what they have otherwise follows its rule.

import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import type { KeptCell } from '../../../src/domain/keeping/kept-cell.ts';
import { restoredBook } from '../../../src/domain/keeping/restored-book.ts';
import type { Snapshot } from '../../../src/domain/keeping/snapshot.ts';

const bookWith = (columns: string[], rows: KeptCell[][]): Snapshot => ({
  ...{ book: 'b', schema: 3, at: moment('2021-08-23T07:45'), by: '', why: 'HAND', note: '' },
  ...{ tabs: [], memory: {} },
  sheets: [{ sheet: 'tasks', tab: 'Nhiệm vụ', columns, rows }],
});

const facts = {
  keyOf: () => 'taskId',
  knows: () => true,
  ownSettings: [],
  words: { idOf: () => '', label: () => '', inDoubt: '', cancelled: '' },
};

const AT = { d: '2021-08-23T12:00:00.000' };

describe('the rows of a restored sheet', () => {
  it('are those of the book where the copy has the same, days and all', () => {
    const present = bookWith(['taskId', 'dueAt'], [['NV-1', { ...AT }]]);
    const [sheet] = restoredBook(bookWith(['taskId', 'dueAt'], [['NV-1', AT]]), present, facts);
    expect(sheet?.rows[0]).toBe(present.sheets[0]?.rows[0]);
  });

  it('are those of the copy where one cell differs', () => {
    const kept = bookWith(['taskId', 'title'], [['NV-1', 'Dự thảo']]);
    const [sheet] = restoredBook(kept, bookWith(['taskId', 'title'], [['NV-1', '']]), facts);
    expect(sheet?.rows).toEqual([['NV-1', 'Dự thảo']]);
  });

  it('have their cells under their columns where the book has these in another order', () => {
    const kept = bookWith(['taskId', 'title', 'note'], [['NV-1', 'a', 'a']]);
    const present = bookWith(['taskId', 'note', 'title'], [['NV-1', 'b', 'a']]);
    const [sheet] = restoredBook(kept, present, facts);
    expect(sheet?.columns).toEqual(['taskId', 'note', 'title']);
    expect(sheet?.rows).toEqual([['NV-1', 'a', 'a']]);
  });
});
