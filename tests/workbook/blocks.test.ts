import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, type PlacedCell } from '../../src/workbook/blocks.ts';

const cellsOf = (blocks: readonly Block<string>[]): string[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.map((content, right) => `${row + down}:${column + right}=${content}`),
    ),
  );

const placed = fc.record({
  row: fc.integer({ min: 3, max: 9 }),
  column: fc.integer({ min: 1, max: 6 }),
  content: fc.constantFrom('a', 'b', 'c'),
});

describe('cells in blocks', () => {
  it('are one block when they fill a rectangle', () => {
    const cells = [3, 4, 5].flatMap((row) =>
      [2, 3].map((column) => ({ row, column, content: `${row}${column}` })),
    );
    expect(blocksOf(cells)).toEqual([
      {
        row: 3,
        column: 2,
        cells: [
          ['32', '33'],
          ['42', '43'],
          ['52', '53'],
        ],
      },
    ]);
  });

  it('of one column with one wider row are two blocks, not three', () => {
    const cells = [3, 4, 5, 6, 7].map((row) => ({ row, column: 2, content: 'x' }));
    expect(blocksOf([...cells, { row: 5, column: 3, content: 'y' }])).toHaveLength(2);
  });

  it('are no block when there are none', () => {
    expect(blocksOf([])).toEqual([]);
  });

  it('are covered each exactly once, the later of two contents for one cell counting', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 40 }), (cells: PlacedCell<string>[]) => {
        const wanted = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.content]));
        const expected = Array.from(wanted, ([place, content]) => `${place}=${content}`);
        expect(cellsOf(blocksOf(cells)).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('are never more blocks than rows or columns of single runs would need', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 40 }), (cells) => {
        const places = new Set(cells.map(({ row, column }) => `${row}:${column}`));
        const starts = (down: number, right: number) =>
          Array.from(places).filter((place) => {
            const [row = 0, column = 0] = place.split(':').map(Number);
            return !places.has(`${row - down}:${column - right}`);
          }).length;
        expect(blocksOf(cells).length).toBeLessThanOrEqual(Math.min(starts(0, 1), starts(1, 0)));
      }),
    );
  });
});
