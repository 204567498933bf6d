// Spreadsheet, part 8: its PDF, as scripts put it into mails and folders.

import { BlobService } from '../../core/blob.ts';
import { useDaily } from '../../core/quotas.ts';
import { GasError } from '../../core/service.ts';
import { mimeTypes } from '../../drive/mime-types.ts';
import { converted } from '../../drive/office-convert.ts';
import { printedPage } from '../printed.ts';
import { SpreadsheetMenus } from './spreadsheet-menus.ts';

export abstract class SpreadsheetPrinting extends SpreadsheetMenus {
  /**
   * The PDF, the only type that is offered.
   * @throws where LibreOffice is not installed
   */
  getAs(contentType: string): BlobService {
    if (contentType !== mimeTypes.PDF) {
      throw new GasError(
        `Converting from ${mimeTypes.GOOGLE_SHEETS} to ${contentType} is not supported.`,
      );
    }
    useDaily(this.book.execution, 'conversions');
    this.book.read();
    const page = new TextEncoder().encode(printedPage(this.book));
    const pdf = converted(mimeTypes.HTML, page, 'pdf');
    return new BlobService(this.book.execution, pdf, mimeTypes.PDF, `${this.state.name}.pdf`);
  }

  getBlob(): BlobService {
    return this.getAs(mimeTypes.PDF);
  }
}
