// Range, last part: what it makes of other classes: its sheet, filters, bandings, finders.

import type { GasEnum } from '../../core/service.ts';
import { themeColours } from '../banding-themes.ts';
import type { Area } from '../state.ts';
import { addBanding, type Banding } from './banding.ts';
import { type DataTable, tableOf } from './charts/data-table.ts';
import { createFilter, type Filter } from './filter.ts';
import type { PivotTable } from './pivot/pivot-table.ts';
import { createPivotTable } from './pivot/sheet-pivots.ts';
import { RangeDataSources } from './range-data-sources.ts';
import { Sheet } from './sheet.ts';
import { TextFinder } from './text-finder.ts';

export type { SortArgument } from './range-rows.ts';

export class Range extends RangeDataSources {
  protected override at(area: Area): Range {
    return new Range(this.book, this.sheetId, area);
  }

  getSheet(): Sheet {
    return new Sheet(this.book, this.sheetId);
  }

  /** Its values as charts take them; the first row may hold the names of the columns. */
  getDataTable(firstRowIsHeader = false): DataTable {
    return tableOf(this.getValues(), firstRowIsHeader);
  }

  createFilter(): Filter {
    return createFilter(this.book, this.sheetId, this.area);
  }

  getFilter(): Filter | null {
    return this.getSheet().getFilter();
  }

  createPivotTable(source: Range): PivotTable {
    return createPivotTable(this, source);
  }

  applyRowBanding(theme?: GasEnum, header = true, footer = false): Banding {
    return addBanding(this, { rows: themeColours(theme?.name, header, footer), columns: null });
  }

  applyColumnBanding(theme?: GasEnum, header = true, footer = false): Banding {
    return addBanding(this, { rows: null, columns: themeColours(theme?.name, header, footer) });
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
