// Spreadsheet, part 9: older methods that other classes have taken over: how its active sheet is
// protected, whether anybody may see it, a page shown over it.

import { entryWith } from '../../drive/new-file.ts';
import { generalAccess, setGeneralAccess } from '../../drive/sharing.ts';
import type { DriveFileState } from '../../drive/state.ts';
import type { HtmlOutput } from '../../script/html-page.ts';
import { noUi } from '../../ui/ui.ts';
import { documentMissing, invalidArgument } from '../errors.ts';
import type { PageProtection } from './page-protection.ts';
import { SpreadsheetPrinting } from './spreadsheet-printing.ts';

export abstract class SpreadsheetLegacy extends SpreadsheetPrinting {
  getSheetProtection(): PageProtection {
    return this.getActiveSheet().getSheetProtection();
  }

  setSheetProtection(permissions: PageProtection): void {
    this.getActiveSheet().setSheetProtection(permissions);
  }

  private file(): DriveFileState {
    const { id, execution } = this.book;
    const file = entryWith(execution.world, id);
    if (!file) throw documentMissing(id);
    return file;
  }

  /** Whether somebody without an account may open it. */
  isAnonymousView(): boolean {
    return generalAccess(this.file())?.type === 'anyone';
  }

  isAnonymousWrite(): boolean {
    const access = generalAccess(this.file());
    return access?.type === 'anyone' && access.role === 'writer';
  }

  /** Who may write may read: the other way round there is nothing to set [K]. */
  setAnonymousAccess(read: boolean, write: boolean): void {
    if (write && !read) throw invalidArgument('anonymousWriteAllowed');
    const role = write ? 'writer' : 'reader';
    setGeneralAccess(
      this.file(),
      read ? { type: 'anyone', role, allowFileDiscovery: false } : null,
    );
  }

  /** A page over the window; the script goes on. */
  show(page: HtmlOutput): void {
    if (!this.book.ui) throw noUi();
    this.book.ui().showDialog(page);
  }
}
