// Sheet, part 7: what is selected in it.

import { activeArea, currentCell } from '../selection.ts';
import type { Area } from '../state.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { Selection } from './selection.ts';
import { SheetGroups } from './sheet-groups.ts';

export abstract class SheetSelection extends SheetGroups {
  /** By A1 text, or by row, column and size, all from 1. */
  abstract getRange(
    first: string | number,
    column?: number,
    rows?: number,
    columns?: number,
  ): Range;

  private selected(area: Area): Range {
    return new Range(this.book, this.sheetId, area);
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    return this.selected(currentCell(this.state.selection));
  }

  getActiveRange(): Range {
    return this.selected(activeArea(this.state.selection));
  }

  getActiveRangeList(): RangeList {
    return new RangeList(this.state.selection.areas.map((area) => this.selected(area)));
  }

  /** Of the spreadsheet, whichever sheet is active. */
  getSelection(): Selection {
    return new Selection(this.book);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  setActiveSelection(place: Range | string): Range {
    return (typeof place === 'string' ? this.getRange(place) : place).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
}
