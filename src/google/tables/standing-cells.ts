// The cells of an edited block with the keys of their rows, whatever people made of them.

import type { StandingCell } from '../../domain/comments/typed-cells.ts';
import type { CellBlock } from '../../ports.ts';
import { keyColumnOf } from '../../workbook/columns.ts';
import type { ColumnIndexes } from '../../workbook/header.ts';
import type { SheetId } from '../../workbook/schema.ts';

const EVERY_COLUMN = { firstColumn: 1, lastColumn: Number.POSITIVE_INFINITY };

/** @param rows the rows of the block that hold records, each from its first column on */
export function standingCells(
  id: SheetId,
  rows: readonly (readonly unknown[])[],
  indexes: ColumnIndexes,
  { firstColumn, lastColumn }: Pick<CellBlock, 'firstColumn' | 'lastColumn'> = EVERY_COLUMN,
): StandingCell[] {
  const keyIndex = indexes.get(keyColumnOf(id)?.name ?? '') ?? -1;
  const edited = Array.from(indexes)
    .filter(([, index]) => index + 1 >= firstColumn && index + 1 <= lastColumn)
    .sort(([, one], [, other]) => one - other);
  return rows.flatMap((cells) => {
    const key = textOf(cells[keyIndex]);
    if (key === '') return [];
    return edited.map(([column, index]) => ({ key, column, text: textOf(cells[index]) }));
  });
}

const textOf = (cell: unknown): string => String(cell ?? '').trim();
