// How long a paper is counted to be, beside the text that its file holds.

import { describe, expect, it } from 'vitest';
import { docxText } from '../../emulator/drive/docx.ts';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { moment } from '../../src/domain/day.ts';
import { commentTable } from '../../src/domain/documents/comment-table.ts';
import type { Paper } from '../../src/domain/documents/paper.ts';
import { isLongerThan } from '../../src/domain/documents/paper-length.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { facts, office, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';

const table = commentTable(
  { office, registration: unregistered, facts, form: 'CO_TT' },
  words,
  wording('BANG_TONG_HOP'),
);

/** The least number that the paper is not longer than. */
function lettersOf(paper: Pick<Paper, 'blocks' | 'annexes'>): number {
  let [low, high] = [0, 1_000_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isLongerThan(middle, paper)) low = middle + 1;
    else high = middle;
  }
  return low;
}

describe('the length of a paper', () => {
  it('is that of the printed text but for its head, its signature and the titles of columns', async () => {
    const bytes = await paperToDocx(table, moment('2021-09-08T08:30'));
    const printed = docxText(bytes).length;
    const counted = lettersOf(table);
    expect(counted).toBeLessThanOrEqual(printed);
    expect(printed - counted).toBeLessThan(2_000);
    expect(counted).toBeGreaterThan(5_000);
  });

  it('counts every kind of block, the annexes too, each line’s end as one', () => {
    const blocks: Paper['blocks'] = [
      { kind: 'paragraph', runs: [{ text: 'một ' }, { text: 'hai', bold: true }] },
      { kind: 'point', mark: 'a)', runs: [{ text: 'ba' }] },
      { kind: 'heading', level: 1, text: 'bốn' },
      { kind: 'chapter', label: 'Chương I', title: 'năm' },
      {
        kind: 'table',
        columns: [],
        rows: [
          { kind: 'band', text: 'sáu' },
          { kind: 'cells', cells: [[[{ text: 'bảy' }], [{ text: 'tám' }]], []] },
        ],
      },
    ];
    const annex = { label: '', title: '', reference: '', orientation: 'portrait' as const, blocks };
    expect(lettersOf({ blocks, annexes: [] })).toBe(8 + 5 + 4 + 13 + 4 + 9);
    expect(lettersOf({ blocks: [], annexes: [annex, annex] })).toBe(86);
  });
});
