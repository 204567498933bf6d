// What is to be written when somebody has put in rows, or taken some out, while new records were added.

import type { PlacedCell } from './blocks.ts';
import { FIRST_DATA_ROW, type SheetPlace } from './header.ts';
import { contentAgain } from './keeping/cells.ts';
import { computedIn, isSame, type Matrix, rowsToLookAt, type Written } from './moved-rows.ts';
import { isBlank } from './read-cells.ts';
import type { SheetId } from './schema.ts';
import type { CellContent } from './write-cells.ts';

/**
 * Rows that were put in above new records have pushed the last ones under them. Right above the last one
 * they leave the same picture as that one taken out; nobody can tell, and none may be lost: it stays.
 */
export function addedAnew<Id extends SheetId>(
  place: SheetPlace<Id>,
  written: Written,
  after: Matrix,
): PlacedCell<CellContent>[] {
  const { before, cells } = written;
  // The row above the new ones is looked at, too.
  const first = rowsToLookAt(written).first + 1;
  const computed = computedIn(place, before);
  const lineOf = (cells: readonly unknown[] = []): string =>
    JSON.stringify(cells.map((cell, index) => (computed.has(index) ? '' : cell)));
  if (first <= FIRST_DATA_ROW) return [];
  const stood = before.map((line) => lineOf(line));
  const above = after[first - 2] ?? [];
  const pushed = above.every(isBlank)
    ? freeRowsAbove(first, before, after)
    : first - 2 - stood.lastIndexOf(lineOf(above));
  if (pushed <= 0 || pushed >= first - 1) return [];
  const still = new Set(after.map((line) => lineOf(line)));
  if (stood.slice(first - 1 - pushed, first - 1).some((line) => still.has(line))) return [];
  const back = before.slice(first - 1 - pushed, first - 1).flatMap((line, at) =>
    line.flatMap((old, index): PlacedCell<CellContent>[] => {
      const row = first + at;
      if (computed.has(index) || isSame(after[row - 1]?.[index], old)) return [];
      return [{ row, column: index + 1, content: contentAgain(old) }];
    }),
  );
  // The free row under new records is written along, and belongs to none.
  const anew = cells.filter(({ name }) => name !== '');
  return [
    ...back,
    ...anew.map(({ row, column, content }) => ({ row: row + pushed, column, content })),
  ];
}

/** How many rows right above are blank that held records before. */
function freeRowsAbove(first: number, before: Matrix, after: Matrix): number {
  let count = 0;
  for (let row = first - 1; row >= FIRST_DATA_ROW; row--) {
    const [old, now] = [before[row - 1] ?? [], after[row - 1] ?? []];
    if (old.every(isBlank) || !now.every(isBlank)) break;
    count += 1;
  }
  return count;
}
