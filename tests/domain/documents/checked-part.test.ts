// How much of a long paper its layout is checked by.

import { describe, expect, it } from 'vitest';
import { checkedPart } from '../../../src/domain/documents/checked-part.ts';
import type { Block, Paper } from '../../../src/domain/documents/paper.ts';
import { paragraph } from '../../../src/domain/documents/paper-blocks.ts';
import { letter } from '../../documents/form/papers.ts';

const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, n) => paragraph(`Dòng ${n + 1}`));
const table = (rows: number): Block => ({
  kind: 'table',
  columns: [{ title: 'Nội dung', share: 100, align: 'left' }],
  rows: Array.from({ length: rows }, () => ({
    kind: 'cells' as const,
    cells: [[[{ text: 'x' }]]],
  })),
});
const rowsIn = ({ blocks }: Pick<Paper, 'blocks'>): number[] =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0));

describe('what is checked of a paper', () => {
  it('is the paper itself up to 400 blocks and 400 rows', () => {
    const paper = { ...letter, blocks: [...lines(399), table(400)] };
    expect(checkedPart(paper)).toBe(paper);
  });

  it('is of a longer text its beginning and its last five blocks', () => {
    const { blocks } = checkedPart({ ...letter, blocks: lines(9000) });
    expect(blocks).toHaveLength(400);
    expect(blocks.slice(-6)).toEqual(
      [395, 8996, 8997, 8998, 8999, 9000].map((n) => lines(n)[n - 1]),
    );
  });

  it('is of a longer table its first 400 rows, in an annex, too', () => {
    const annex = {
      label: 'Phụ lục',
      title: 'Bảng tổng hợp',
      reference: '',
      orientation: 'landscape' as const,
      blocks: [table(20_000)],
    };
    const part = checkedPart({ ...letter, blocks: [table(2), table(401)], annexes: [annex] });
    expect(rowsIn(part)).toEqual([2, 400]);
    expect(part.annexes.map(rowsIn)).toEqual([[400]]);
    expect(part.receivers).toBe(letter.receivers);
  });
});
