// Spreadsheet, part 6: what is selected in its active sheet.

import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import type { Selection } from './selection.ts';
import { SpreadsheetActive } from './spreadsheet-active.ts';

export abstract class SpreadsheetSelection extends SpreadsheetActive {
  /** A place of the active sheet, or of the one that the text names. */
  abstract getRange(text: string): Range;

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList();
  }

  getSelection(): Selection {
    return this.getActiveSheet().getSelection();
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
