// Sorting rows as Google does: numbers, then texts, then booleans; blanks always last.

import type { Book } from './book.ts';
import { valueAndFormat } from './cell-values.ts';
import { cellsOf } from './cells.ts';
import { copiedFormula } from './formula-references.ts';
import type { Area, Cell, CellValue, SheetState } from './state.ts';

/** A column of the area, counted from 0, and its direction. */
export interface SortSpec {
  column: number;
  ascending: boolean;
}

const rank = (value: CellValue) =>
  value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (rank(a) === 3 || rank(b) === 3) return rank(a) - rank(b);
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === 'string' && typeof b === 'string'
        ? a.localeCompare(b, 'vi', { sensitivity: 'accent' })
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** The rows of the area in their new order; equal rows keep theirs; formulas are shifted along. */
export function sortedRows(
  book: Pick<Book, 'engine' | 'facts'>,
  sheet: SheetState,
  area: Area,
  specs: readonly SortSpec[],
): (Cell | undefined)[][] {
  const cells = cellsOf(sheet, area);
  const keys = cells.map((line, row) =>
    specs.map(
      ({ column }) =>
        valueAndFormat(book, sheet, area.row + row, area.column + column, line[column]).value,
    ),
  );
  const order = cells.map((_line, row) => row);
  order.sort((a, b) => {
    for (let index = 0; index < specs.length; index++) {
      const spec = specs[index] as SortSpec;
      const by = compare(keys[a]?.[index] ?? '', keys[b]?.[index] ?? '', spec.ascending);
      if (by !== 0) return by;
    }
    return a - b;
  });
  return rowsInOrder(book, cells, order);
}

/** The rows in the order of their numbers; formulas are shifted along. */
export function rowsInOrder(
  book: Pick<Book, 'facts'>,
  cells: readonly (Cell | undefined)[][],
  order: readonly number[],
): (Cell | undefined)[][] {
  const { decimal } = book.facts;
  return order.map((from, to) =>
    (cells[from] ?? []).map((cell) =>
      cell?.f === undefined ? cell : { ...cell, f: copiedFormula(cell.f, decimal, to - from, 0) },
    ),
  );
}
