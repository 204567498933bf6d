// DeveloperMetadataLocation: what metadata lies on.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import type { Found } from '../metadata-store.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

export class DeveloperMetadataLocation extends Service {
  readonly gas = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    private readonly book: Book,
    private readonly found: Found,
  ) {
    super();
  }

  getLocationType(): GasEnum {
    const { sheetId, entry } = this.found;
    const name =
      sheetId === null ? 'SPREADSHEET' : entry.columns ? 'COLUMN' : entry.rows ? 'ROW' : 'SHEET';
    return enumValue('Spreadsheet.DeveloperMetadataLocationType', name);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.found.sheetId === null ? new Spreadsheet(this.book) : null;
  }

  getSheet(): Sheet | null {
    const { sheetId, entry } = this.found;
    if (sheetId === null || entry.rows || entry.columns) return null;
    return new Sheet(this.book, sheetId);
  }

  private lines(axis: 'rows' | 'columns'): Range | null {
    const span = this.found.entry[axis];
    if (this.found.sheetId === null || !span) return null;
    const sheet = this.book.sheet(this.found.sheetId);
    const count = span[1] - span[0] + 1;
    const area =
      axis === 'rows'
        ? { row: span[0], rows: count, column: 0, columns: sheet.maxColumns }
        : { row: 0, rows: sheet.maxRows, column: span[0], columns: count };
    return new Range(this.book, this.found.sheetId, area);
  }

  getRow(): Range | null {
    return this.lines('rows');
  }

  getColumn(): Range | null {
    return this.lines('columns');
  }
}
