// Which rows the filter of a sheet hides.

import type { Book } from './book.ts';
import { shownText, valueAndFormat } from './cell-values.ts';
import { cellAt } from './cells.ts';
import { meets } from './conditions.ts';
import { copiedFormula } from './formula-references.ts';
import { formulaValue, holds } from './formula-value.ts';
import { isDateFormat } from './number-format.ts';
import { serialAt } from './serial.ts';
import type { CellValue, ConditionArg, FilterCriteriaState, SheetState } from './state.ts';

/** What a filter is judged by; a `Book` is such a thing. */
type Judging = Pick<Book, 'engine' | 'facts' | 'state'>;

/** Arguments as a condition compares them: instants as days of the spreadsheet's zone. */
function operands(book: Judging, args: readonly ConditionArg[]): CellValue[] {
  return args.map((arg) => {
    if (typeof arg !== 'object') return arg;
    if ('relative' in arg) return arg.relative;
    return Math.floor(serialAt(arg.instant, book.state.timeZone));
  });
}

function shows(
  book: Judging,
  sheet: SheetState,
  row: number,
  column: number,
  { condition, hidden }: FilterCriteriaState,
  now: number,
): boolean {
  const { value, format } = valueAndFormat(book, sheet, row, column, cellAt(sheet, row, column));
  if (hidden.includes(shownText(book, value, format))) return false;
  if (!condition) return true;
  if (condition.criteria === 'CUSTOM_FORMULA') {
    const first = (sheet.filter?.row ?? 0) + 1;
    const [formula] = condition.args;
    const here = copiedFormula(String(formula), book.facts.decimal, row - first, 0);
    return holds(formulaValue(book.engine, sheet.sheetId, here));
  }
  const today = Math.floor(serialAt(now, book.state.timeZone));
  const judged = { value, isDate: isDateFormat(format) };
  return meets(condition.criteria, operands(book, condition.args), judged, today) ?? true;
}

/**
 * Whether the filter of the sheet hides a row (zero-based): one below its header that some column's
 * criteria does not show. A formula of a criteria is written for the first row below the header.
 * @param now milliseconds since 1970, for dates relative to today
 */
export function isHiddenByFilter(
  book: Judging,
  sheet: SheetState,
  row: number,
  now: number,
): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.row || row >= filter.row + filter.rows) return false;
  return Object.entries(sheet.filterCriteria).some(
    ([column, criteria]) => !shows(book, sheet, row, Number(column), criteria, now),
  );
}
