// SpreadsheetApp, part 1: the spreadsheet that the script works in, and what is selected there.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import type { Ui } from '../ui/ui.ts';
import { Book } from './book.ts';
import { documentMissing } from './errors.ts';
import type { Range } from './services/range.ts';
import type { RangeList } from './services/range-list.ts';
import type { Selection } from './services/selection.ts';
import type { Sheet } from './services/sheet.ts';
import { Spreadsheet } from './services/spreadsheet.ts';

export abstract class ActiveSpreadsheet extends Service {
  #active: string | null;

  constructor(
    protected readonly execution: Execution,
    protected readonly ui: () => Ui,
  ) {
    super();
    const { bound } = execution.world;
    this.#active = bound?.kind === 'spreadsheet' ? bound.id : null;
  }

  protected spreadsheet(id: string): Spreadsheet {
    if (!this.execution.world.spreadsheets[id]) throw documentMissing(id);
    return new Spreadsheet(new Book(this.execution, id, this.ui));
  }

  /** null in a project that is bound to no spreadsheet. */
  getActiveSpreadsheet(): Spreadsheet | null {
    return this.#active === null ? null : this.spreadsheet(this.#active);
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    this.#active = spreadsheet.getId();
  }

  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  setActiveSheet(sheet: Sheet, restoreSelection?: boolean): Sheet {
    return sheet.getParent().setActiveSheet(sheet, restoreSelection);
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet()?.getActiveRange() ?? null;
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet()?.getActiveRangeList() ?? null;
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet()?.getCurrentCell() ?? null;
  }

  getSelection(): Selection | null {
    return this.getActiveSheet()?.getSelection() ?? null;
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
}
