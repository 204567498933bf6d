// Brings the rows of a sheet into order, makes and takes out rows, so that cells stay where their row is.

import type { RowSteps } from '../../domain/keeping/row-steps.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import { ORDER_MARK } from '../../workbook/keeping/capture.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** With more runs of rows than this one sort is cheaper. */
const MOST_RUNS = 12;

/** Whether rows have to be moved, made or taken out. */
export function movesRows({ deletes, order, inserts }: RowSteps): boolean {
  return deletes.length > 0 || order !== null || inserts.length > 0;
}

/**
 * Does that. The grid must have a free row under the last one that stands or is to stand. Stopped in
 * between it leaves rows without content, or a column of numbers that `dropOrder` takes out again.
 */
export function moveRows(sheet: Sheet, standing: number, steps: RowSteps): void {
  const { deletes, order, inserts } = steps;
  if (order !== null || deletes.length + inserts.length > MOST_RUNS) {
    sortRows(sheet, standing, steps);
    return;
  }
  for (const { at, count } of deletes) sheet.deleteRows(FIRST_DATA_ROW + at, count);
  const left = standing - deletes.reduce((sum, { count }) => sum + count, 0);
  let rows = left;
  for (const { at, count } of inserts) {
    // Under the last record there are rows enough.
    if (at < rows) sheet.insertRowsBefore(FIRST_DATA_ROW + at, count);
    rows += count;
  }
}

/** Numbers every row by its place in a column made for it, sorts once, cuts off what is to go. */
function sortRows(sheet: Sheet, standing: number, { sources }: RowSteps): void {
  const last = sheet.getMaxColumns();
  const places = new Map(sources.map((source, place) => [source, place]));
  const fresh = sources.flatMap((source, place) => (source === null ? [place] : []));
  const numbers = Array.from(
    { length: standing },
    (_, at) => places.get(at) ?? sources.length + at,
  );
  const rows = [...numbers, ...fresh];
  const gone = rows.length - sources.length;
  sheet.insertColumnAfter(last);
  const column = last + 1;
  sheet.getRange(1, column).setValue(ORDER_MARK);
  const cells = sheet.getRange(FIRST_DATA_ROW, column, rows.length, 1);
  cells.setValues(rows.map((number) => [number]));
  sheet.getRange(FIRST_DATA_ROW, 1, rows.length, column).sort({ column, ascending: true });
  sheet.deleteColumn(column);
  if (gone > 0) sheet.deleteRows(FIRST_DATA_ROW + sources.length, gone);
}

/** Takes out the column that a stopped sort left; true when there was one. */
export function dropOrder(sheet: Sheet, ids: readonly unknown[]): boolean {
  const at = ids.indexOf(ORDER_MARK);
  if (at >= 0) sheet.deleteColumn(at + 1);
  return at >= 0;
}
