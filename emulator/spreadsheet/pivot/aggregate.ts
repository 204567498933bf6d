// What one pivot value makes of some records of the source.

import type { CellValue } from '../state.ts';
import type { PivotCell, PivotSetting, PivotSource } from './pivot-source.ts';
import type { PivotValueState } from './pivot-state.ts';
import { summarize } from './summarize.ts';

/** Places in the list of records. */
export type Records = readonly number[];

/** What a pivot table is computed of. */
export interface PivotData {
  source: PivotSource;
  setting: PivotSetting;
}

const valuesOf = ({ records }: PivotSource, chosen: Records, offset: number): CellValue[] =>
  chosen.map((record) => records[record]?.[offset]?.value ?? '');

/**
 * The value of a calculated field. Summarized by SUM its formula sees the sum of each field, as a
 * custom one sees all values of it.
 */
function calculated(
  { source, setting }: PivotData,
  formula: string,
  chosen: Records,
  summed: boolean,
): CellValue {
  const fields = new Map<string, CellValue[] | number>();
  source.headers.forEach((header, offset) => {
    const values = valuesOf(source, chosen, offset);
    const sum = summed ? summarize('SUM', values) : null;
    fields.set(header, typeof sum === 'number' ? sum : values);
  });
  return setting.calculate(formula, fields);
}

/** The value over some records; blank over none. */
export function aggregate(data: PivotData, value: PivotValueState, chosen: Records): CellValue {
  if (chosen.length === 0) return '';
  if (value.formula !== null) {
    return calculated(data, value.formula, chosen, value.summarize !== 'CUSTOM');
  }
  return summarize(value.summarize, valuesOf(data.source, chosen, value.offset ?? 0));
}

/** The format that a value is shown with: its column's own, but for counts [K]. */
export function formatOf({ source }: PivotData, value: PivotValueState): string | undefined {
  if (value.display !== 'DEFAULT') return '0.00%';
  if (value.offset === null || value.summarize.startsWith('COUNT')) return undefined;
  const { offset } = value;
  for (const record of source.records) {
    const cell = record[offset];
    if (typeof cell?.value === 'number' && cell.format !== undefined) return cell.format;
  }
  return undefined;
}

/** The totals that a shared value is a part of. */
export interface Wholes {
  row: Records;
  column: Records;
  all: Records;
}

/** The cell of a value over some records, as a share of a whole where it is to be shown so. */
export function valueCell(
  data: PivotData,
  value: PivotValueState,
  chosen: Records,
  wholes: Wholes,
): PivotCell {
  const own = aggregate(data, value, chosen);
  const format = formatOf(data, value);
  if (own === '' || value.display === 'DEFAULT') return { value: own, format };
  const whole = aggregate(data, value, wholeOf(value.display, wholes));
  if (typeof own !== 'number' || typeof whole !== 'number') return { value: own };
  return { value: whole === 0 ? '#DIV/0!' : own / whole, format };
}

function wholeOf(display: string, { row, column, all }: Wholes): Records {
  if (display === 'PERCENT_OF_ROW_TOTAL') return row;
  return display === 'PERCENT_OF_COLUMN_TOTAL' ? column : all;
}
