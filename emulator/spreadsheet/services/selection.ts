// Selection: what is selected in the active sheet.

import { type GasEnum, Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { activeArea, currentCell } from '../selection.ts';
import type { Area, SelectionState, SheetState } from '../state.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { Sheet } from './sheet.ts';

export class Selection extends Service {
  readonly gas = 'Spreadsheet.Selection';

  constructor(private readonly book: Book) {
    super();
  }

  private get sheet(): SheetState {
    return this.book.sheet(this.book.state.activeSheetId);
  }

  private get selected(): SelectionState {
    return this.sheet.selection;
  }

  private range(area: Area): Range {
    return new Range(this.book, this.sheet.sheetId, area);
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.book, this.sheet.sheetId);
  }

  getActiveRange(): Range {
    return this.range(activeArea(this.selected));
  }

  getActiveRangeList(): RangeList {
    return new RangeList(this.selected.areas.map((area) => this.range(area)));
  }

  getCurrentCell(): Range {
    return this.range(currentCell(this.selected));
  }

  /**
   * The active range with the edge moved that Ctrl+Shift+arrow moves: the far one from the current
   * cell, to the next cell with data in the current cell's row or column.
   * @see https://developers.google.com/apps-script/reference/spreadsheet/selection#getnextdatarangedirection
   */
  getNextDataRange(direction: GasEnum): Range {
    const area = activeArea(this.selected);
    const cell = currentCell(this.selected);
    const { maxRows, maxColumns } = this.sheet;
    const vertical = direction.name === 'UP' || direction.name === 'DOWN';
    const forward = direction.name === 'DOWN' || direction.name === 'NEXT';
    if (vertical ? area.rows === maxRows : area.columns === maxColumns) return this.range(area);
    const [first, last, at] = vertical
      ? [area.row, area.row + area.rows - 1, cell.row]
      : [area.column, area.column + area.columns - 1, cell.column];
    // The edge goes outwards, unless the range lies only on the other side of the current cell.
    const outwards = forward ? last > at || first === at : first < at || last === at;
    const edge = outwards === forward ? last : first;
    const opposite = forward ? first : last;
    const from = this.range(vertical ? { ...cell, row: edge } : { ...cell, column: edge });
    const next = from.getNextDataCell(direction).area;
    const ends = [outwards ? opposite : at, vertical ? next.row : next.column];
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    return this.range(
      vertical
        ? { ...area, row: start, rows: end - start + 1 }
        : { ...area, column: start, columns: end - start + 1 },
    );
  }
}
