// Which cells of new records wait until the rest of them stands, so that no part of a record is one.

import type { Block, PlacedCell } from '../../workbook/blocks.ts';
import type { CellContent } from '../../workbook/write-cells.ts';

/**
 * Of each record that is written in several calls and whose first rectangle holds no text that is to
 * come, the first cell there: it is laid when the other values stand, and until then says that the record
 * is unfinished.
 * @param blocks the rectangles in the order in which they are written
 * @param scattered the calls go by values, not by rectangles: whatever has two cells takes several
 */
export function heldBack(
  blocks: readonly Block<CellContent>[],
  scattered: boolean,
): PlacedCell<CellContent>[] {
  const seen = new Set<number>();
  return blocks.flatMap(({ row: top, column, cells }, at) =>
    cells.flatMap((line, offset) => {
      const row = top + offset;
      const [content] = line;
      if (seen.has(row) || content === undefined) return [];
      seen.add(row);
      const more = blocks.slice(at + 1).flatMap((later) => lineOf(later, row));
      const once = more.length === 0 && !(scattered && line.length > 1);
      if (once || line.some(({ kind }) => kind === 'text')) return [];
      return [...line, ...more].every(isBlank) ? [] : [{ row, column, content }];
    }),
  );
}

const lineOf = ({ row, cells }: Block<CellContent>, wanted: number): readonly CellContent[] =>
  cells[wanted - row] ?? [];

const isBlank = (content: CellContent): boolean => content.kind === 'value' && content.value === '';
