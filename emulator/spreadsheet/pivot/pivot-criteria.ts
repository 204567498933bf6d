// Which records of the source the filters of a pivot table let pass.

import { criteriaShows, type Judging } from '../criteria-shows.ts';
import type { CellValue } from '../state.ts';
import { filledFormula } from './calculated-field.ts';
import type { PivotCell } from './pivot-source.ts';
import type { PivotFilterState } from './pivot-state.ts';

/** How a formula that stands in no cell is computed. */
export type Evaluate = (formula: string) => CellValue;

/** Whether all filters let a record pass; a formula of theirs names fields by their headers. */
export function passes(
  judging: Judging,
  filters: readonly PivotFilterState[],
  headers: readonly string[],
  record: readonly PivotCell[],
  evaluate: Evaluate,
): boolean {
  return filters.every(({ offset, criteria }) => {
    const cell = record[offset] ?? { value: '' };
    const fields = new Map(headers.map((name, at) => [name, [record[at]?.value ?? '']]));
    return criteriaShows(judging, criteria, cell.value, cell.format, (formula) =>
      evaluate(filledFormula(formula, fields, judging.facts)),
    );
  });
}
