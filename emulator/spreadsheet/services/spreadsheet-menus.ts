// Spreadsheet, part 7: its custom menus, by the older methods that Ui has taken over.

import { noUi } from '../../ui/ui.ts';
import { SpreadsheetSelection } from './spreadsheet-selection.ts';

type Entries = readonly ({ name: string; functionName: string } | null)[];

export abstract class SpreadsheetMenus extends SpreadsheetSelection {
  /** null stands for a line between entries. */
  addMenu(name: string, entries: Entries): void {
    if (!this.book.ui) throw noUi();
    const menu = this.book.ui().createMenu(name);
    for (const entry of entries) {
      if (entry) menu.addItem(entry.name, entry.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  }

  /** Takes a custom menu out of the bar; one that is not there is none to take. */
  removeMenu(name: string): void {
    if (!this.book.ui) throw noUi();
    this.book.ui().removeMenu(name);
  }

  updateMenu(name: string, entries: Entries): void {
    this.addMenu(name, entries);
  }
}
