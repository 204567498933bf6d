// Range, a part of its own: what a database fills in it, which is nothing: none is within reach
// (developers.google.com/apps-script/guides/sheets/connected-sheets). And its address for charts.

import { NotImplementedError } from '../../core/errors.ts';
import type { Service } from '../../core/service.ts';
import { areaName } from '../a1.ts';
import { RangeSelection } from './range-selection.ts';

export abstract class RangeDataSources extends RangeSelection {
  /** No script can have a data source here: what it gives instead is refused before this. */
  createDataSourceTable(_source: Service): never {
    throw new NotImplementedError('Range.createDataSourceTable');
  }

  createDataSourcePivotTable(_source: Service): never {
    throw new NotImplementedError('Range.createDataSourcePivotTable');
  }

  /** null for a cell without a formula on a data source. */
  getDataSourceFormula(): null {
    return null;
  }

  getDataSourceFormulas(): never[] {
    return [];
  }

  getDataSourcePivotTables(): never[] {
    return [];
  }

  getDataSourceTables(): never[] {
    return [];
  }

  /** As public scripts have logged it for single cells; the escaped colon is an assumption [K]. */
  getDataSourceUrl(): string {
    const range = encodeURIComponent(areaName(this.area));
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/gviz/tq?headers=-1&transpose=0&merge=rows&gid=${this.sheetId}&range=${range}`;
  }
}
