// Range, last part: what it makes of other classes: its sheet, filters, bandings, finders.

import type { GasEnum } from '../../core/service.ts';
import type { Area } from '../state.ts';
import { Banding } from './banding.ts';
import { Filter } from './filter.ts';
import { RangeSelection } from './range-selection.ts';
import { Sheet } from './sheet.ts';
import { TextFinder } from './text-finder.ts';

export type { SortArgument } from './range-rows.ts';

export class Range extends RangeSelection {
  protected override at(area: Area): Range {
    return new Range(this.book, this.sheetId, area);
  }

  getSheet(): Sheet {
    return new Sheet(this.book, this.sheetId);
  }

  createFilter(): Filter {
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.filter = this.area;
    });
    return new Filter(this.book, this.sheetId);
  }

  getFilter(): Filter | null {
    return this.getSheet().getFilter();
  }

  applyRowBanding(theme?: GasEnum, header = true, footer = false): Banding {
    this.book.alterSheet(this.sheetId, (sheet) => {
      const name = theme?.name ?? 'LIGHT_GREY';
      sheet.bandings.push({ area: this.area, theme: name, header, footer });
    });
    return new Banding(this.book, this.sheetId, this.area);
  }

  getBandings(): Banding[] {
    return this.getSheet()
      .getBandings()
      .filter((banding) => banding.covers(this.area));
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.book, [{ sheetId: this.sheetId, area: this.area }], text);
  }
}
