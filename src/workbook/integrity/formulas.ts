// Which cells should hold a formula and do not, and which hold one that nobody of ours put there.

import { columnLetters } from '../columns.ts';

/** A cell of a tab by row and column, counted from 1. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A cell with the formula that belongs there. */
export interface ExpectedFormula extends CellAt {
  readonly formula: string;
}

/** A cell whose formula is not what it should be; `found` is '' where there is none. */
export interface LostFormula extends CellAt {
  readonly expected: string;
  readonly found: string;
}

/** Cells one under the other that miss the formulas of one column. */
export interface FormulaGap {
  readonly column: number;
  readonly firstRow: number;
  readonly cells: readonly LostFormula[];
}

/**
 * The cells that do not hold the formula expected of them, in runs down each column.
 * @param formulas what `getFormulas` gives for the tab from A1 on; '' for a cell without one
 */
export function formulaGaps(
  expected: readonly ExpectedFormula[],
  formulas: readonly (readonly string[])[],
): FormulaGap[] {
  const lost = expected.flatMap(({ row, column, formula }): LostFormula[] => {
    const found = formulas[row - 1]?.[column - 1] ?? '';
    return sameFormula(found, formula) ? [] : [{ row, column, expected: formula, found }];
  });
  lost.sort((one, other) => one.column - other.column || one.row - other.row);
  const gaps: { column: number; firstRow: number; cells: LostFormula[] }[] = [];
  for (const cell of lost) {
    const last = gaps[gaps.length - 1];
    const goesOn = last?.column === cell.column && last.firstRow + last.cells.length === cell.row;
    if (last !== undefined && goesOn) last.cells.push(cell);
    else gaps.push({ column: cell.column, firstRow: cell.row, cells: [cell] });
  }
  return gaps;
}

/**
 * Whether two formulas compute the same of the same cells, however the sheet spells them: the sign
 * between arguments, quotes around tabs, dollars, spaces and letters' case are the locale's or the
 * sheet's own [K]. How far down a column of another tab is read is not compared: it grows with the
 * tab, which people lengthen.
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  // Texts in quotation marks stay as they are; every second part of the split is one.
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join('');
}

function plainPart(part: string): string {
  return part
    .replace(/'((?:[^']|'')*)'!/g, '$1!')
    .replace(/[\s$]/g, '')
    .replace(/;/g, ',')
    .replace(/!([A-Za-z]+)\d+:([A-Za-z]+)\d+/g, '!$1:$2')
    .toUpperCase();
}

/** `F5`, or `F5:F9` for several. */
export function rangeName({ column, firstRow, cells }: FormulaGap): string {
  const letters = columnLetters(column - 1);
  const lastRow = firstRow + cells.length - 1;
  return lastRow === firstRow
    ? `${letters}${firstRow}`
    : `${letters}${firstRow}:${letters}${lastRow}`;
}
