// What a pivot table is computed from, and what it is made of: cells as they are read, without dress.

import type { LocaleFacts } from '../locale.ts';
import type { CellValue } from '../state.ts';

/** A value and the number format that it is shown with. */
export interface PivotCell {
  value: CellValue;
  format?: string | undefined;
}

/** The first row of the source, and the rows below it that the filters let pass. */
export interface PivotSource {
  headers: readonly string[];
  records: readonly (readonly PivotCell[])[];
}

/** What computing needs of its surroundings. */
export interface PivotSetting {
  facts: LocaleFacts;
  /**
   * The value of a calculated field's formula.
   * @param fields by the column's header: its values, or its sum alone
   */
  calculate(formula: string, fields: ReadonlyMap<string, CellValue[] | number>): CellValue;
}

/** A blank cell of a pivot table. */
export const blankCell: PivotCell = { value: '' };
