// What a person does with whole rows besides inserting and removing them: sorts, filters, copies.

import type { World } from '../core/world.ts';
import { outOf } from './axes.ts';
import { cellsOf, putCell } from './cells.ts';
import type { ChangeType, ShapeAct } from './change-type.ts';
import { engineFor } from './engines.ts';
import { localeFacts } from './locale.ts';
import { rowsInOrder, sortedRows } from './sort.ts';
import type { Area, Cell, SheetState, SpreadsheetState } from './state.ts';
import { changeAxis, dressLikeNeighbour } from './structure.ts';

export type RowsAct = Extract<
  ShapeAct,
  { sortRows: number } | { filterRows: number } | { repeatRow: number }
>;

/**
 * @returns what Google calls the change: it has no name for a sorted or a filtered sheet [K]
 * @throws GasError for a row or a column that is not there
 */
export function arrangeRows(
  world: World,
  book: SpreadsheetState,
  sheet: SheetState,
  act: RowsAct,
): ChangeType {
  const facts = localeFacts(book.locale);
  const from = (row: number): Area => {
    if (row < 1 || row > sheet.maxRows) throw outOf('row');
    return { row: row - 1, column: 0, rows: sheet.maxRows - row + 1, columns: sheet.maxColumns };
  };
  if ('sortRows' in act) {
    const area = from(act.sortRows);
    const engine = engineFor(world, book.id, { 'formula.comma': 'error' });
    const spec = { column: columnAt(sheet, act.by), ascending: act.descending !== true };
    put(sheet, area, sortedRows({ engine, facts }, sheet, area, [spec]));
    return 'OTHER';
  }
  if ('filterRows' in act) {
    const { row, column, rows, columns } = from(act.filterRows);
    sheet.filter = { row, column, rows, columns };
    const criteria = { condition: null, hidden: [...act.hide], visible: [] };
    sheet.filterCriteria = { [columnAt(sheet, act.by)]: criteria };
    return 'OTHER';
  }
  const { row, column, columns } = from(act.repeatRow);
  const under = { row: row + 1, column, rows: 1, columns };
  changeAxis(book, sheet, { axis: 'row', kind: 'insert', at: row + 1, count: 1 });
  dressLikeNeighbour(sheet, 'row', row, row + 1, 1);
  const copied = cellsOf(sheet, { ...under, row });
  put(sheet, under, rowsInOrder({ facts }, [copied[0] ?? [], copied[0] ?? []], [0, 0]).slice(1));
  return 'INSERT_ROW';
}

function columnAt(sheet: SheetState, column: number): number {
  if (column < 1 || column > sheet.maxColumns) throw outOf('column');
  return column - 1;
}

function put(sheet: SheetState, area: Area, rows: readonly (Cell | undefined)[][]): void {
  rows.forEach((line, down) => {
    for (let across = 0; across < area.columns; across++) {
      putCell(sheet, area.row + down, area.column + across, line[across]);
    }
  });
}
