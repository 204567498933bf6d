// Which rows the filter and the slicers of a sheet hide.

import type { Book } from './book.ts';
import { valueAndFormat } from './cell-values.ts';
import { cellAt } from './cells.ts';
import { criteriaShows } from './criteria-shows.ts';
import { copiedFormula } from './formula-references.ts';
import { formulaValue } from './formula-value.ts';
import type { Area, FilterCriteriaState, SheetState } from './state.ts';

/** What a filter is judged by; a `Book` is such a thing. */
export type Judging = Pick<Book, 'engine' | 'facts' | 'state'>;

/** A row of a filter's range, and the row for which its formulas are written. */
interface Place {
  row: number;
  column: number;
  first: number;
}

function shows(
  book: Judging,
  sheet: SheetState,
  { row, column, first }: Place,
  criteria: FilterCriteriaState,
  now: number,
): boolean {
  const shown = book.engine.shown(sheet);
  const { value, format } = valueAndFormat(book, shown, row, column, cellAt(shown, row, column));
  const { facts } = book;
  const judging = { facts, timeZone: book.state.timeZone, now };
  return criteriaShows(judging, criteria, value, format, (formula) => {
    const here = copiedFormula(formula, facts.decimal, row - first, 0);
    return formulaValue(book.engine, sheet.sheetId, here);
  });
}

const isBelowHeader = (area: Area, row: number): boolean =>
  row > area.row && row < area.row + area.rows;

/** Whether a slicer hides the row; one on another sheet than its data filters no rows there [K]. */
function isSlicedAway(book: Judging, sheet: SheetState, row: number, now: number): boolean {
  return sheet.slicers.some(({ source: { sheetId, area }, offset, criteria }) => {
    if (sheetId !== sheet.sheetId || offset === null || !criteria) return false;
    if (!isBelowHeader(area, row)) return false;
    const place = { row, column: area.column + offset, first: area.row + 1 };
    return !shows(book, sheet, place, criteria, now);
  });
}

/**
 * Whether the filter or a slicer of the sheet hides a row (zero-based): one below the header that some
 * column's criteria does not show. A formula of a criteria is written for the first row below the header.
 * @param now milliseconds since 1970, for dates relative to today
 */
export function isHiddenByFilter(
  book: Judging,
  sheet: SheetState,
  row: number,
  now: number,
): boolean {
  if (isSlicedAway(book, sheet, row, now)) return true;
  const { filter } = sheet;
  if (!filter || !isBelowHeader(filter, row)) return false;
  const first = filter.row + 1;
  return Object.entries(sheet.filterCriteria).some(
    ([column, criteria]) =>
      !shows(book, sheet, { row, column: Number(column), first }, criteria, now),
  );
}
