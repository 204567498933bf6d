// Banding: alternating colours of rows.

import { Service } from '../../core/service.ts';
import { overlaps } from '../a1.ts';
import type { Book } from '../book.ts';
import type { Area } from '../state.ts';
import { Range } from './range.ts';

export class Banding extends Service {
  readonly gas = 'Spreadsheet.Banding';

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly area: Area,
  ) {
    super();
  }

  /** Whether it lies on an area; for the services of this room. */
  covers(area: Area): boolean {
    return overlaps(area, this.area);
  }

  getRange(): Range {
    return new Range(this.book, this.sheetId, this.area);
  }

  remove(): void {
    const text = JSON.stringify(this.area);
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.bandings = sheet.bandings.filter(({ area }) => JSON.stringify(area) !== text);
    });
  }
}
