// What a pivot table is, as plain data. It keeps how it is made; what it shows is computed.

import type { Area, CellValue, FilterCriteriaState } from '../state.ts';

/** How the values of a column are put together into groups. */
export type PivotRule =
  | { kind: 'manual'; groups: { name: string; items: CellValue[] }[] }
  | { kind: 'histogram'; min: number; max: number; interval: number }
  /** A name of `DateTimeGroupingRuleType`. */
  | { kind: 'dateTime'; type: string };

export interface PivotGroupState {
  id: number;
  /** The column of the source, from 0. */
  offset: number;
  label: string | null;
  ascending: boolean;
  totals: boolean;
  repeated: boolean;
  rule: PivotRule | null;
  /** The id of a pivot value, and the members of the opposite group that it is looked at in. */
  sortBy: { value: number; opposite: CellValue[] } | null;
}

export interface PivotValueState {
  id: number;
  /** The column of the source, from 0; null for a calculated value. */
  offset: number | null;
  formula: string | null;
  name: string | null;
  /** A name of `PivotTableSummarizeFunction`. */
  summarize: string;
  /** A name of `PivotValueDisplayType`. */
  display: string;
}

export interface PivotFilterState {
  id: number;
  offset: number;
  criteria: FilterCriteriaState;
}

/** Along which side groups stand or values lie. */
export type PivotSide = 'ROWS' | 'COLUMNS';

export interface PivotState {
  id: string;
  anchor: { row: number; column: number };
  /** null once its cells were deleted. */
  source: { sheetId: number; area: Area } | null;
  rows: PivotGroupState[];
  columns: PivotGroupState[];
  values: PivotValueState[];
  filters: PivotFilterState[];
  valuesAlong: PivotSide;
  /** Numbers its groups, values and filters. */
  nextId: number;
}
